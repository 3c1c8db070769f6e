import type { Recount } from './counts.ts';

/** On the page of a source on an event: how often it cites whom it cites most by name, and all of its citations. */
export const citesMost: Recount = ({ page, told, comparison }) => {
  const slug = page.path.split('/')[2];
  const own = (comparison?.citations ?? []).filter(({ party }) => told.reports.get(party.article)?.source === slug);
  const named = own.filter(({ named, name }) => named && name !== undefined);
  const counts = [...Map.groupBy(named, ({ name }) => name).values()].map(({ length }) => length);
  return [[Math.max(...counts), own.length]];
};
