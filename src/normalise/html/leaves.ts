import type { List, Nodes, Root, RootContent } from 'mdast';
import { webAddress } from '../../schema/fields.ts';
import type { Draft, Label, Leaf } from '../draft.ts';
import { paragraph } from '../leaves.ts';
import { type Piece, printed } from '../pieces.ts';
import type { Place, Places } from './places.ts';
import { alignText, attributeRun, collapseSpaces } from './text.ts';

declare module 'mdast' {
  /** The reader’s stand-in for a text: `text` nodes would be merged and lose their places. */
  interface InlineCodeData {
    place?: number;
    /** A mark between the cells of a row, which no text of the page prints. */
    isGap?: boolean;
  }
  interface ImageData {
    place?: number;
  }
}

interface HtmlLeaves {
  readonly tree: Root;
  readonly links: Draft['links'];
}

/** A run of a line: the pieces it prints and where they stood. */
interface Token {
  readonly pieces: readonly Piece[];
  readonly place: Place;
}

/**
 * The tree of leaves that a page’s Markdown tree stands for: paragraphs and sub-headings, lists of paragraphs and
 * quotations of paragraphs; whatever else is nested is flattened. One line can become several leaves: what is hidden
 * in it, a picture’s words and its credit are leaves of their own.
 */
export function leavesOfPage(
  page: Root,
  capture: string,
  { places, hrefs }: Places,
  base: string | undefined,
): HtmlLeaves {
  const reading: Reading = { capture, places, hrefs, base, links: [] };
  return {
    tree: { type: 'root', children: page.children.flatMap((node) => inRoot(node, reading)) },
    links: reading.links,
  };
}

/** The page’s texts, and the links found in them so far. */
interface Reading extends Places {
  readonly capture: string;
  readonly base: string | undefined;
  readonly links: Link[];
}

type Link = HtmlLeaves['links'][number];

function inRoot(node: Nodes, reading: Reading): RootContent[] {
  if (node.type === 'list') return listOf(node, reading);
  if (node.type === 'blockquote') {
    const children = node.children.flatMap((child) => paragraphsIn(child, reading));
    return children.length === 0 ? [] : [{ type: 'blockquote', children }];
  }
  return holdsBlocks(node) ? node.children.flatMap((child) => inRoot(child, reading)) : leavesIn(node, reading);
}

/** A list with one item for each item that says something; nothing if none does. */
function listOf(list: List, reading: Reading): RootContent[] {
  const items = list.children
    .map((item) => item.children.flatMap((child) => inList(child, reading)))
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'listItem', spread: false, children }) as const);
  // Items hold nothing but paragraphs and lists, which `inList` cannot express.
  return items.length === 0
    ? []
    : ([{ type: 'list', ordered: list.ordered === true, spread: false, children: items }] as RootContent[]);
}

function inList(node: Nodes, reading: Reading): RootContent[] {
  if (node.type === 'list') return listOf(node, reading);
  return holdsBlocks(node) ? node.children.flatMap((child) => inList(child, reading)) : paragraphsIn(node, reading);
}

function paragraphsIn(node: Nodes, reading: Reading): Leaf[] {
  if (holdsBlocks(node)) return node.children.flatMap((child) => paragraphsIn(child, reading));
  return leavesIn(node, reading).map(asParagraph);
}

function asParagraph(leaf: Leaf): Leaf {
  return leaf.type === 'paragraph' ? leaf : { type: 'paragraph', children: [], data: leaf.data };
}

/** The leaves of a node that is text. */
function leavesIn(node: Nodes, reading: Reading): Leaf[] {
  const depth = node.type === 'heading' ? (Math.max(2, node.depth) as 2) : undefined;
  return linesIn(node, reading).flatMap((line) =>
    groupsOf(line).flatMap((tokens) => {
      const leaf = leafOf(tokens, reading.capture, depth);
      if (leaf) reading.links.push(...linksIn(tokens, leaf, reading));
      return leaf ? [leaf] : [];
    }),
  );
}

const LINES: ReadonlySet<string> = new Set(['paragraph', 'heading', 'inlineCode', 'image', 'break']);

function holdsBlocks(node: Nodes): node is Extract<Nodes, { children: unknown }> {
  return 'children' in node && !LINES.has(node.type);
}

/** The lines of a paragraph: `<br>` prints a space, two of them end the line. */
function linesIn(node: Nodes, { capture, places }: Reading): Token[][] {
  let line: Token[] = [];
  const lines = [line];
  let breaks = 0;
  const walk = (child: Nodes): void => {
    if (child.type === 'break') {
      breaks += 1;
      const last = line.at(-1);
      if (last) line.push({ pieces: runOf(child).map((run) => ({ ...run, text: ' ' })), place: last.place });
    } else if (child.type === 'inlineCode' || child.type === 'image') {
      if (breaks > 1) {
        line = [];
        lines.push(line);
      }
      breaks = 0;
      const token = tokenOf(child, capture, places);
      if (token) line.push(token);
    } else if ('children' in child) {
      for (const inner of child.children) walk(inner);
    }
  };
  walk(node);
  return lines;
}

function runOf({ position }: Nodes): { start: number; end: number }[] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined || start >= end ? [] : [{ start, end }];
}

function tokenOf(node: Nodes, capture: string, places: readonly Place[]): Token | undefined {
  if (node.type === 'inlineCode') {
    const place = places[node.data?.place ?? -1];
    const [run] = runOf(node);
    if (place === undefined || run === undefined) return undefined;
    if (node.data?.isGap) return { pieces: [{ ...run, text: node.value }], place };
    return { pieces: alignText(capture, { ...run, kind: 'running' }, node.value), place };
  }
  const place = node.type === 'image' ? places[node.data?.place ?? -1] : undefined;
  // The position of a picture is that of its `alt` attribute.
  const [attribute] = runOf(node);
  if (node.type !== 'image' || !attribute || !place) return undefined;
  const { role: _caption, link: _link, ...rest } = place;
  const run = attributeRun(capture, attribute.start, attribute.end);
  return { pieces: alignText(capture, run, node.alt ?? ''), place: { ...rest, role: 'alt' } };
}

/** The tokens of a line by what they are: one group for each reason, role and picture, in reading order. */
function groupsOf(line: readonly Token[]): Token[][] {
  const groups = new Map<string, Token[]>();
  for (const token of line) {
    const { reason, role, picture } = token.place;
    const key = [reason, role === 'alt' ? `alt ${token.pieces[0]?.start}` : role, picture].join('|');
    const group = groups.get(key);
    if (group) group.push(token);
    else groups.set(key, [token]);
  }
  return [...groups.values()];
}

function leafOf(tokens: readonly Token[], capture: string, depth: 2 | undefined): Leaf | undefined {
  const [first] = tokens;
  const pieces = collapseSpaces(
    tokens.flatMap((token) => token.pieces),
    capture,
  );
  if (!first || pieces.length === 0) return undefined;
  const leaf = paragraph(pieces, { label: labelOf(first.place), around: commonAround(tokens) });
  return depth === undefined ? leaf : { type: 'heading', depth, children: [], data: leaf.data };
}

function labelOf({ reason, role, picture }: Place): Label {
  if (reason !== undefined) return { role: 'removed', reason };
  const numbered = picture === undefined ? {} : { picture };
  return role === undefined ? { role: 'body' } : { role, ...numbered };
}

/** The elements around all tokens. */
function commonAround(tokens: readonly Token[]): readonly string[] {
  return tokens
    .map(({ place }) => place.around)
    .reduce((common, around) => {
      let shared = 0;
      while (shared < common.length && common.at(-1 - shared) === around.at(-1 - shared)) shared += 1;
      return common.slice(common.length - shared);
    });
}

/** The links of a leaf with web addresses; `javascript:`, `data:` and the like are dropped. */
function linksIn(tokens: readonly Token[], leaf: Leaf, { capture, hrefs, base }: Reading): Link[] {
  const texts = new Map<number, Piece[]>();
  for (const { pieces, place } of tokens) {
    if (place.link === undefined) continue;
    const text = texts.get(place.link) ?? [];
    for (const piece of pieces) text.push(piece);
    texts.set(place.link, text);
  }
  return [...texts].flatMap(([link, pieces]) => {
    const url = webAddressOf(hrefs[link] ?? '', base);
    const text = printed(collapseSpaces(pieces, capture), capture);
    return url === undefined || text === '' ? [] : [{ text, url, leaf }];
  });
}

/** An address as an absolute web address, or `undefined`. Relative ones need the page’s own address. */
export function webAddressOf(href: string, base: string | undefined): string | undefined {
  const url = URL.parse(href.trim(), base)?.href;
  return url !== undefined && webAddress.safeParse(url).success ? url : undefined;
}
