import type { Element, Root } from 'hast';
import { ALLOWED, NO_TEXT } from './allowed.ts';

/** A line counts as prose from this many letters on; shorter ones are mostly labels, times and teasers. */
const PROSE_LETTERS = 40;

/** Whether the text of an element is to be left out; `inArticle` tells an article’s own header from the page’s. */
type IsOutside = (element: Element, inArticle: boolean) => boolean;

/**
 * How many letters of prose each element of a page holds: unlinked text in lines of some length, whatever elements make
 * the lines. Elements without any are absent.
 */
export function proseOf(tree: Root, isOutside: IsOutside): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>();
  for (const child of tree.children) if (child.type === 'element') measure(child, false, isOutside, prose);
  return prose;
}

/** Letters in finished lines, and in the line that the elements around go on with. */
interface Measured {
  readonly lines: number;
  readonly open: number;
}

const NOTHING: Measured = { lines: 0, open: 0 };

function measure(element: Element, inArticle: boolean, isOutside: IsOutside, prose: Map<Element, number>): Measured {
  if (NO_TEXT.includes(element.tagName) || isOutside(element, inArticle)) return NOTHING;
  const within = inArticle || isArticle(element);
  let lines = 0;
  let open = 0;
  for (const child of element.children) {
    if (child.type === 'text') open += child.value.trim().length;
    if (child.type !== 'element') continue;
    const inner = measure(child, within, isOutside, prose);
    lines += inner.lines;
    if (child.tagName !== 'a') open += inner.open;
  }
  const letters = lines + (open >= PROSE_LETTERS ? open : 0);
  if (letters > 0) prose.set(element, letters);
  return endsLine(element) ? { lines: letters, open: 0 } : { lines, open };
}

/** Whether an element is an article or the main part of a page. */
export function isArticle({ tagName }: Element): boolean {
  return tagName === 'article' || tagName === 'main';
}

function endsLine({ tagName }: Element): boolean {
  return ALLOWED.tagNames?.includes(tagName) === true && tagName !== 'br' && tagName !== 'img';
}
