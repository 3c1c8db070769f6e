import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Figure } from '../../../src/schema/records/figure.ts';
import { attribute, closest, named, textOf } from './dom.ts';
import type { Place, Recount } from './recount.ts';
import type { Told } from './told.ts';

/** Figures that stand in no group, but for those whose source gives the same number of the same in one. */
export function aloneIn({ figures, figureGroups }: Comparison, told: Told): Figure[] {
  const isGrouped = ({ id }: Figure) => figureGroups.some((group) => group.figures.includes(id));
  const grouped = figures.filter(isGrouped);
  return figures.filter((figure) => !isGrouped(figure) && !grouped.some((other) => isSaidAgain(figure, other, told)));
}

function isSaidAgain(one: Figure, other: Figure, told: Told): boolean {
  return (
    sourceOfFigure(one, told) === sourceOfFigure(other, told) &&
    one.kind === other.kind &&
    one.unit === other.unit &&
    one.value.low === other.value.low &&
    one.value.high === other.value.high
  );
}

export function sourceOfFigure({ at }: Figure, told: Told): string | undefined {
  return told.reports.get(at.article)?.source;
}

export const figuresFound: Recount = ({ comparison }) => [[comparison?.figures.length]];
export const figuresAlone: Recount = ({ comparison, told }) => [[comparison && aloneIn(comparison, told).length]];

/** Pairs of sentences that were held against each other. */
export const strongPairs: Recount = ({ comparison }) => [
  [comparison?.pairs.filter(({ tier }) => tier === 'strong').length],
];

export const contradictionsFound: Recount = ({ comparison }) => [[comparison?.contradictions.length]];

export const contradictionsReach: Recount = (place) => [
  [...(strongPairs(place)[0] ?? []), place.comparison?.contradictions.length],
];

export const figuresReach: Recount = ({ comparison, told }) => [
  [comparison?.figures.length, comparison?.figureGroups.length, comparison && aloneIn(comparison, told).length],
];

/** By the name that the summary begins with. */
export const figuresOfSource: Recount = (place) => {
  const name = summaryName(place);
  const own = (place.comparison ? aloneIn(place.comparison, place.told) : []).filter(
    (figure) => place.told.outlets.get(sourceOfFigure(figure, place.told) ?? '')?.name === name,
  );
  return [[own.length]];
};

/** Sources of a group of figures that a row about one source does not name: neither its own nor one with a link. */
export const sourcesBeyond: Recount = ({ element, comparison, told }) => {
  const row = closest(element, ({ tagName }) => tagName === 'tr');
  const links = (row ? named(row, 'a') : []).map((link) => attribute(link, 'href') ?? '');
  const id = links.flatMap((href) => /#(g-[0-9a-f]{8})$/.exec(href)?.[1] ?? [])[0];
  const group = comparison?.figureGroups.find((each) => each.id === id);
  const members = (comparison?.figures ?? []).filter((figure) => group?.figures.includes(figure.id));
  const shown = links.filter((href) => /\/events\/[^/]+\/[^/]+\/$/.test(href)).length;
  return [[new Set(members.map((figure) => sourceOfFigure(figure, told))).size - 1 - shown]];
};

function summaryName({ element }: Place): string | undefined {
  const summary = closest(element, ({ tagName }) => tagName === 'summary');
  const [name] = summary ? named(summary, 'bdi') : [];
  return name && textOf(name);
}
