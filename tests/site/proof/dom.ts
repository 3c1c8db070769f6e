import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** The elements of a page, read as a browser reads them. */
export function parsePage(html: string): Element {
  const root = parse(html).childNodes.find(isElement);
  if (!root) throw new Error('The page has no element');
  return root;
}

export function isElement(node: object): node is Element {
  return 'tagName' in node;
}

export function isText(node: object): node is DefaultTreeAdapterTypes.TextNode {
  return 'value' in node && 'nodeName' in node && node.nodeName === '#text';
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

/** Every element below one that passes, in the order of the page. */
export function elements(root: Element, passes: (element: Element) => boolean): Element[] {
  return root.childNodes
    .filter(isElement)
    .flatMap((child) => [...(passes(child) ? [child] : []), ...elements(child, passes)]);
}

/** Elements of one of the names. */
export function named(root: Element, ...names: readonly string[]): Element[] {
  return elements(root, ({ tagName }) => names.includes(tagName));
}

/** The nearest element that passes: itself or one around it. */
export function closest(element: Element, passes: (element: Element) => boolean): Element | undefined {
  for (let at: object | null = element; at !== null && isElement(at); at = at.parentNode) if (passes(at)) return at;
  return undefined;
}

/** All of its text, white space as HTML shows it. */
export function textOf(node: Node): string {
  return rawText(node)
    .replaceAll(/[ \t\n\r\f]+/g, ' ')
    .trim();
}

function rawText(node: Node): string {
  if (isText(node)) return node.value;
  return isElement(node) ? node.childNodes.map(rawText).join('') : '';
}

/** What is read aloud for a link or a control: its label, or else its text. */
export function nameOf(element: Element): string {
  return attribute(element, 'aria-label') ?? textOf(element);
}

const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header legend li main nav ol p section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether it begins a line of its own, whatever styles make of it. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}
