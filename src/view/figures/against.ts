import { copy } from '../copy.ts';
import type { AgainstRow } from '../source-on-event/against-row.ts';
import { eachNamed, MOST_EACH } from '../source-on-event/others.ts';
import type { Own } from '../source-on-event/own.ts';
import { figureWords } from './given.ts';
import { type CountedGroup, countedGroups } from './groups.ts';

/** More rows than these leave no room for the rest of the table. */
const MOST_ROWS = 4;

/** Figures that a source has in common with others; those that differ come first. */
export function commonFigures(own: Own): AgainstRow[] {
  const groups = countedGroups(own.told).filter(({ bySource }) => bySource.has(own.source.slug));
  const isSame = ({ record }: CountedGroup) => record.verdict === 'same';
  return [...groups.filter((group) => !isSame(group)), ...groups.filter(isSame)]
    .slice(0, MOST_ROWS)
    .map((group) => rowOf(group, own));
}

function rowOf({ bySource, label, record }: CountedGroup, own: Own): AgainstRow {
  const { source, others, told } = own;
  const href = told.to.figures(told.event.slug, record.id);
  const having = others.filter(({ slug }) => bySource.has(slug));
  const of = (slug: string, link?: string) =>
    (bySource.get(slug) ?? []).map((figure) => figureWords(figure, told, link));
  const more = having.length - MOST_EACH;
  return {
    label: [{ text: copy.against.figures }, ...label],
    own: of(source.slug, href),
    others: [
      ...eachNamed(
        having
          .slice(0, MOST_EACH)
          .map((other) => ({ other, terms: of(other.slug).map(({ isValue: _, ...words }) => words) })),
        own,
      ),
      ...(more > 0 ? [{ text: copy.figures.moreSources(more), soft: true }] : []),
    ],
  };
}
