import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { DifferenceRow, DifferencesInput } from '../event/differences.ts';
import { type Line, oneLine } from '../parts/line.ts';
import { plain } from '../parts/matrix.ts';
import type { Told } from '../told/told.ts';
import { figureWords, giverOf } from './given.ts';
import { type CountedGroup, countedGroups } from './groups.ts';

/** The figure that most sources give and not all give alike, as a row of the first table. */
export function figureRow({ edition, event, told }: DifferencesInput): DifferenceRow | undefined {
  const group = told && countedGroups(told).find(({ record }) => record.verdict !== 'same');
  if (!told || !group) return undefined;
  const href = told.to.figures(event.slug, group.record.id);
  const sources = edition.sourcesOfEvent(event.slug);
  const cells = sources.map((source) => cellOf(group, source, href, told));
  return {
    label: [
      group.label.map((words) => ({ ...words, isStrong: true })),
      [{ text: copy.differences.figures[group.record.verdict], href }],
    ],
    reason: copy.differences.reasons.figure,
    cells,
    values: cells.map((lines) => lines.slice(0, 1)),
  };
}

function cellOf({ bySource }: CountedGroup, source: SourceEntry, href: string, told: Told): Line[] {
  if (!told.sources.includes(source)) return oneLine(copy.differences.notCompared, { soft: true });
  const own = bySource.get(source.slug) ?? [];
  if (own.length === 0) return oneLine(copy.differences.notFound, { soft: true });
  // A source that gives a number five times does not give five.
  const given = own.map((figure) => [[figureWords(figure, told, href)], ...lineOf(giverOf(figure, told))]);
  return [...new Map(given.map((lines) => [plain({ lines }).toLowerCase(), lines])).values()].flat();
}

function lineOf(line: Line): Line[] {
  return line.length === 0 ? [] : [line];
}
