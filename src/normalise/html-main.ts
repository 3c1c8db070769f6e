import type { Element, Root } from 'hast';
import { NO_TEXT } from './html-allowed.ts';
import { reasonOutside, textLengths } from './html-outside.ts';

/** A paragraph counts as prose from this many letters on; shorter ones are mostly labels, times and teasers. */
const PROSE_LETTERS = 40;
/**
 * The element to look in is narrowed to a child as long as the child holds this share of the prose: lower, and a report
 * with a long sidebar of quotations loses its first half; higher, and one stray paragraph of the page keeps everything.
 */
const DOMINANT_SHARE = 0.7;

/**
 * The element that holds the text of the report: the innermost one with most of the page’s prose, or `undefined` if
 * the page has no prose at all.
 */
export function findMain(tree: Root): Element | undefined {
  const prose = new Map<Element, number>();
  for (const child of tree.children) if (child.type === 'element') countProse(child, false, prose);
  const top = tree.children.find((child) => child.type === 'element' && (prose.get(child) ?? 0) > 0);
  return top?.type === 'element' ? narrow(top, prose) : undefined;
}

/** Notes for every element how many letters of prose it holds. */
function countProse(element: Element, inArticle: boolean, prose: Map<Element, number>): number {
  if (NO_TEXT.includes(element.tagName) || reasonOutside(element, inArticle) !== undefined) return 0;
  const own = isParagraph(element) ? proseOf(element) : 0;
  const inner = inArticle || element.tagName === 'article' || element.tagName === 'main';
  let total = own;
  for (const child of element.children) {
    if (child.type === 'element') {
      const below = countProse(child, inner, prose);
      if (own === 0) total += below;
    }
  }
  prose.set(element, total);
  return total;
}

/** A `<p>`, or another element that prints text of its own. */
function isParagraph({ tagName, children }: Element): boolean {
  if (tagName === 'p') return true;
  if (!['div', 'td', 'section', 'article', 'blockquote', 'li'].includes(tagName)) return false;
  return children.some((child) => child.type === 'text' && child.value.trim().length >= PROSE_LETTERS);
}

function proseOf(element: Element): number {
  const { all, linked } = textLengths(element, false);
  return all - linked >= PROSE_LETTERS ? all - linked : 0;
}

function narrow(element: Element, prose: ReadonlyMap<Element, number>): Element {
  const whole = prose.get(element) ?? 0;
  const dominant = element.children.find(
    (child): child is Element => child.type === 'element' && (prose.get(child) ?? 0) >= whole * DOMINANT_SHARE,
  );
  return dominant === undefined || isLine(dominant) ? element : narrow(dominant, prose);
}

function isLine({ tagName }: Element): boolean {
  return ['p', 'blockquote', 'li', 'td', 'ul', 'ol'].includes(tagName);
}
