import { attribute, closest, named } from './dom.ts';
import type { Place, Recount } from './recount.ts';

/** In the summary of an event: its statements, and the sentences that one source alone has. */
export const summaryCounts: Recount = (place) => {
  const comparison = place.told.comparisons.get(eventOf(place) ?? '');
  return [[comparison?.statements.length, comparison?.singles.filter(({ verdict }) => verdict === 'only').length]];
};

/** The event that the summary leads to. */
function eventOf({ element }: Place): string | undefined {
  const item = closest(element, ({ tagName }) => tagName === 'li');
  const [link] = item ? named(item, 'a') : [];
  return /\/events\/([^/]+)\/$/.exec((link && attribute(link, 'href')) ?? '')?.[1];
}
