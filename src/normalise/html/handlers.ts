import type { Element } from 'hast';
import type { ListItem, PhrasingContent } from 'mdast';
import type { Options } from 'rehype-remark';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;
type NodeHandle = NonNullable<NonNullable<Options['nodeHandlers']>[string]>;

/** What stands between the cells of a table’s row when the row becomes a list item. */
const CELL_GAP = ' · ';

/** A text as `inlineCode` with its place: neighbouring `text` nodes would be merged, and their places lost. */
const text: NodeHandle = (_state, node) => ({
  type: 'inlineCode',
  value: node.value,
  data: node.data,
  position: node.position,
});

/** Only the words for a picture are read; a picture without words is nothing. */
const img: Handle = (_state, element) => {
  const alt = String(element.properties.alt ?? '').trim();
  const place = element.data?.place;
  if (alt === '' || place === undefined) return undefined;
  const source = element.data?.position?.properties?.alt;
  return { type: 'image', url: '', alt, data: { place }, ...(source === undefined ? {} : { position: source }) };
};

/** What rehype-remark would leave out or turn into code: its text is text. */
const flow: Handle = (state, element) => state.toFlow(state.all(element));

/** A table of data becomes a list with one item a row; a table that lays out blocks is taken apart. */
const table: Handle = (state, element) => {
  if (holdsBlocks(element)) return state.toFlow(state.all(element));
  const children = rowsOf(element).flatMap((row): ListItem[] => {
    const cells = row.children
      .filter((cell): cell is Element => cell.type === 'element')
      .map((cell) => state.all(cell) as PhrasingContent[])
      .filter((cell) => cell.some((node) => node.type === 'inlineCode' && node.value.trim() !== ''));
    const line = cells.flatMap((cell, index) => (index === 0 ? cell : [gapBetween(cells[index - 1], cell), ...cell]));
    return line.length === 0
      ? []
      : [{ type: 'listItem', spread: false, children: [{ type: 'paragraph', children: line }] }];
  });
  return children.length === 0 ? undefined : { type: 'list', ordered: false, children };
};

function gapBetween(before: readonly PhrasingContent[] = [], after: readonly PhrasingContent[]): PhrasingContent {
  const start = before.findLast((node) => node.type === 'inlineCode')?.position?.end;
  const next = after.find((node) => node.type === 'inlineCode');
  const end = next?.position?.start;
  return {
    type: 'inlineCode',
    value: CELL_GAP,
    data: { isGap: true, ...(next?.data?.place === undefined ? {} : { place: next.data.place }) },
    ...(start && end ? { position: { start, end } } : {}),
  };
}

const INLINE = new Set(['br', 'img', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

function holdsBlocks(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (!INLINE.has(child.tagName) || holdsBlocks(child)),
  );
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' || child.tagName === 'caption' ? [asRow(child)] : rowsOf(child);
  });
}

/** A table’s caption is a row of one cell. */
function asRow(element: Element): Element {
  return element.tagName === 'tr' ? element : { ...element, tagName: 'tr', children: [{ ...element, tagName: 'td' }] };
}

/** How rehype-remark is to read a sanitised page. */
export const READ_AS_MARKDOWN: Options = {
  document: true,
  nodeHandlers: { text },
  handlers: {
    ...Object.fromEntries(
      (
        'caption dialog menu pre option optgroup select noscript search summary hgroup fieldset legend details ' +
        'address center thead tbody tfoot tr td th'
      )
        .split(' ')
        .map((name) => [name, flow]),
    ),
    hr: () => undefined,
    img,
    table,
  },
};
