import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Slice } from '../../../src/schema/records/evidence.ts';
import { attribute, closest } from './dom.ts';
import { sourceOfFigure } from './figure-counts.ts';
import { compared, type Recount } from './recount.ts';

const SLICES: Readonly<Record<string, (of: Comparison) => readonly (readonly Slice[])[]>> = {
  figures: ({ figures }) => figures.map(({ at }) => [at]),
  dates: ({ dates }) => dates.map(({ at }) => [at]),
  names: ({ names }) => names.map(({ variants }) => variants.flatMap(({ mentions }) => mentions)),
  quotations: ({ quotations }) => quotations.map(({ slices }) => slices),
  reporting: ({ citations, hedges }) => {
    const words = [...citations.flatMap(({ verbs }) => verbs), ...hedges.map(({ term }) => term)];
    return [...new Map(words.map((at) => [`${at.article}#${at.sentence}:${at.start}`, [at]])).values()];
  },
};

/** Records of a kind in the sentences that the article’s page prints below its headline; no other words are beside a box. */
export const recordsMarked: Recount = ({ element, page, comparison }) => {
  if (page.kind !== 'article' || closest(element, ({ tagName }) => tagName === 'label') === undefined) return [];
  const isBelow = ({ article, sentence }: Slice) =>
    page.path === `articles/${article}/` && (page.ids.get(sentence)?.tagName ?? 'h1') !== 'h1';
  const records = comparison && SLICES[attribute(element, 'class') ?? '']?.(comparison);
  return [[records?.filter((slices) => slices.some(isBelow)).length]];
};

/** Sources that give a figure of the group that the words lead to, and sources compared. */
export const sourcesOfFigures: Recount = (place) => {
  const { element, comparison, told } = place;
  const id = attribute(element, 'href')?.split('#')[1];
  const group = comparison?.figureGroups.find((each) => each.id === id);
  const members = comparison?.figures.filter((figure) => group?.figures.includes(figure.id)) ?? [];
  return [[new Set(members.map((figure) => sourceOfFigure(figure, told))).size, compared(place)]];
};
