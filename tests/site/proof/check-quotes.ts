import { named } from './dom.ts';
import { spaced } from './replay.ts';
import { runsIn } from './runs.ts';
import type { Site } from './site.ts';

/**
 * Words of sources that no capture of the event holds; on the home page, no capture at all. What a receipt shows as left out
 * or changed must stand in the capture too.
 */
export function checkQuotes({ pages, told }: Site): string[] {
  const reports = [...told.reports.values()];
  return pages
    .filter(({ kind }) => kind !== 'other')
    .flatMap(({ path, kind, event, root }) => {
      const held = reports
        .filter((report) => event === undefined || report.event === event)
        .flatMap(({ id, printed, removed }) =>
          kind === 'article' && path.includes(id) ? [...printed, ...removed] : printed,
        );
      const isHeld = (text: string) => told.records.has(text) || held.some((words) => words.includes(spaced(text)));
      return named(root, 'main')
        .flatMap(runsIn)
        .filter(({ text, isSource }) => isSource && !isHeld(text))
        .map(({ text }) => `${path}: no capture holds “${text}”`);
    });
}
