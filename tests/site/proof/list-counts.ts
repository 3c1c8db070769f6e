import { closest, type Element, isElement, named } from './dom.ts';
import type { Recount } from './recount.ts';

/** Items of the list that a summary or heading opens. */
export const listed: Recount = ({ element }) => {
  const holder = closest(element, ({ tagName }) => tagName === 'details');
  return [[holder ? items(holder) : behind(closest(element, ({ tagName }) => /^h[2-4]$/.test(tagName)))]];
};

export function behind(heading: Element | undefined): number {
  const siblings = (heading?.parentNode && isElement(heading.parentNode) ? heading.parentNode.childNodes : []).filter(
    isElement,
  );
  const after = siblings.slice(heading ? siblings.indexOf(heading) + 1 : 0);
  const end = after.findIndex(({ tagName }) => tagName === heading?.tagName);
  return after.slice(0, end < 0 ? after.length : end).reduce((sum, each) => sum + items(each), 0);
}

function items(element: Element): number {
  return named(element, 'li').filter((item) => !named(item, 'li').length).length;
}

/** Items behind a summary; a number elsewhere is a place. */
export const listedInSummary: Recount = (place) =>
  closest(place.element, ({ tagName }) => tagName === 'summary') ? listed(place) : [];
