import { copy } from '../copy.ts';
import type { Line } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import type { Own } from '../source-on-event/own.ts';
import { figureWords } from './given.ts';
import { type CountedGroup, countedGroups } from './groups.ts';

/** What a source counts that others count, too: what is counted, and each side’s figures. */
interface CommonFigure {
  readonly label: Line;
  readonly own: Line;
  readonly others: Line;
}

/** More rows than these leave no room for the rest of the table. */
const MOST_ROWS = 4;

/** Of more others than this only the first are named. */
const MOST_OTHERS = 8;

/** Figures that a source has in common with others; those that differ come first. */
export function commonFigures(own: Own): CommonFigure[] {
  const groups = countedGroups(own.told).filter(({ bySource }) => bySource.has(own.source.slug));
  const isSame = ({ record }: CountedGroup) => record.verdict === 'same';
  return [...groups.filter((group) => !isSame(group)), ...groups.filter(isSame)]
    .slice(0, MOST_ROWS)
    .map((group) => rowOf(group, own));
}

function rowOf({ bySource, label, record }: CountedGroup, { source, others, told }: Own): CommonFigure {
  const href = told.to.figures(told.event.slug, record.id);
  const having = others.filter(({ slug }) => bySource.has(slug));
  const of = (slug: string, link?: string) =>
    (bySource.get(slug) ?? []).map((figure) => figureWords(figure, told, link));
  const more = having.length - MOST_OTHERS;
  return {
    label: [{ text: copy.against.figures }, ...label],
    own: of(source.slug, href),
    others: [
      ...having.slice(0, MOST_OTHERS).flatMap((other) => [
        {
          text: copy.against.gives(shortName(other)),
          names: [shortName(other)],
          isStrong: true,
          href: told.to.sourceOnEvent(told.event.slug, other.slug),
        },
        ...of(other.slug).map(({ isValue: _, ...words }) => words),
      ]),
      ...(more > 0 ? [{ text: copy.figures.moreSources(more), soft: true }] : []),
    ],
  };
}
