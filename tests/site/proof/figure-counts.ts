import type { Comparison, Figure } from '../../../src/schema/comparison.ts';
import type { Place, Recount } from './counts.ts';
import { closest, named, textOf } from './dom.ts';
import type { Told } from './told.ts';

/** Figures that stand in no group. */
export function aloneIn({ figures, figureGroups }: Comparison): Figure[] {
  return figures.filter(({ id }) => !figureGroups.some((group) => group.figures.includes(id)));
}

export function sourceOfFigure({ at }: Figure, told: Told): string | undefined {
  return told.reports.get(at.article)?.source;
}

export const figuresFound: Recount = ({ comparison }) => [[comparison?.figures.length]];
export const figuresAlone: Recount = ({ comparison }) => [[comparison && aloneIn(comparison).length]];

export const figuresReach: Recount = ({ comparison }) => [
  [comparison?.figures.length, comparison?.figureGroups.length, comparison && aloneIn(comparison).length],
];

/** By the name that the summary begins with. */
export const figuresOfSource: Recount = (place) => {
  const name = summaryName(place);
  const own = (place.comparison ? aloneIn(place.comparison) : []).filter(
    (figure) => place.told.outlets.get(sourceOfFigure(figure, place.told) ?? '')?.name === name,
  );
  return [[own.length]];
};

function summaryName({ element }: Place): string | undefined {
  const summary = closest(element, ({ tagName }) => tagName === 'summary');
  const [name] = summary ? named(summary, 'bdi') : [];
  return name && textOf(name);
}
