import { type EventScore, itemRow, shownValue } from './comparison-rows.ts';
import type { Item, Section } from './section.ts';

/** What was gained and lost between two runs over the same labels: figures that differ, then item by item. */
export function againstRows(revision: string, before: EventScore, now: EventScore): string[] {
  const rows = now.sections.flatMap((section, at) => sectionRows(before.sections[at] ?? section, section));
  const head = `${now.slug}, against ${revision}:`;
  return rows.length === 0 ? [`${head} nothing differs`] : [head, ...rows];
}

function sectionRows(before: Section, now: Section): string[] {
  const rows = (what: string, items: readonly Item[]) =>
    items.map((item) => `  ${now.measure}, ${what}: ${itemRow(item)}`);
  return [
    ...now.figures.flatMap((figure, at) => {
      const [then, value] = [shownValue(before.figures[at] ?? {}), shownValue(figure)];
      return then === value ? [] : [`  ${now.measure} ${figure.name}: ${then} → ${value}`];
    }),
    ...rows('gained', without(now.right, before.right)),
    ...rows('lost', without(before.right, now.right)),
    ...rows('false, new', without(now.wrong, before.wrong)),
    ...rows('false, gone', without(before.wrong, now.wrong)),
  ];
}

function without(items: readonly Item[], others: readonly Item[]): Item[] {
  const keys = new Set(others.map(({ key }) => key));
  return items.filter(({ key }) => !keys.has(key));
}
