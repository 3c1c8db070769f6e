import type { Element, Root } from 'hast';
import { reasonOutside, type Wrappers } from './outside.ts';
import { proseOf } from './prose.ts';

/**
 * The element to look in is narrowed to a child as long as the child holds this share of the prose: lower, and a report
 * with a long box of quotations loses its first half; higher, and one stray paragraph of the page keeps everything.
 */
const DOMINANT_SHARE = 0.7;

/**
 * The element that holds the text of the report: the innermost one with most of the page’s prose, or `undefined` if
 * the page has no prose at all.
 */
export function findMain(tree: Root, wrappers: Wrappers): Element | undefined {
  const prose = proseOf(tree, (element, inArticle) => reasonOutside(element, inArticle, wrappers) !== undefined);
  const top = tree.children.find((child) => child.type === 'element' && prose.has(child));
  return top?.type === 'element' ? narrow(top, prose) : undefined;
}

function narrow(element: Element, prose: ReadonlyMap<Element, number>): Element {
  const whole = prose.get(element) ?? 0;
  const dominant = element.children.find(
    (child): child is Element => child.type === 'element' && (prose.get(child) ?? 0) >= whole * DOMINANT_SHARE,
  );
  return dominant === undefined || PARTS_OF_TEXT.has(dominant.tagName) ? element : narrow(dominant, prose);
}

/** Elements that are themselves a line or a group of lines: a report of one long quotation is not that quotation. */
const PARTS_OF_TEXT: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dd pre table tbody tr span em strong b i a font'.split(' '),
);
