import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Figure } from '../../../src/schema/records/figure.ts';
import { isSamePlace, placeKey, placeOf, sharedLength, type Texts, wordsAt } from '../compare/places.ts';
import { type Item, type Section, share } from '../compare/section.ts';
import type { GoldFigure, TellingLabels } from './labels.ts';
import { itemOf, type Matched, matchPlaces } from './match-places.ts';

/** Figures held against their labels: whether they are found, with their value, unit and kind, and by whom they are given. */
export function judgeFigures(labels: TellingLabels, { figures }: Comparison, texts: Texts): Section {
  const { right, counted, lost, wrong } = matchFigures(labels, figures);
  const withGiver = counted.filter(([found, gold]) => found.by !== undefined || gold.by !== undefined);
  const agree = (name: string, is: (found: Figure, gold: GoldFigure) => boolean, of = counted) =>
    share(name, of.filter(([found, gold]) => is(found, gold)).length, of.length);
  const item = ({ at }: Figure): Item => itemOf(placeOf(at));
  return {
    measure: 'figures',
    figures: [
      share('found', counted.length, counted.length + lost.length),
      share('meaningful', right.length, right.length + wrong.length),
      agree('value', isSameValue),
      agree('unit', isSameUnit),
      agree('kind', (found, gold) => found.kind === gold.kind),
      agree('words', (found, gold) => isSamePlace(placeOf(found.at), gold.at)),
      agree('given by', isSameGiver, withGiver),
    ],
    right: counted.map(([found]) => item(found)),
    wrong: wrong.map(item),
    missed: lost.map(({ at }) => itemOf(at)),
    notes: counted.flatMap(([found, gold]) => differences(found, gold, texts)),
  };
}

/** Figures beside the labels of their words. */
export function matchFigures(
  { figures: labels }: Pick<TellingLabels, 'figures'>,
  figures: readonly Figure[],
): Matched<GoldFigure, Figure> {
  return matchPlaces({ all: labels, at: ({ at }) => at }, { all: figures, at: ({ at }) => placeOf(at) });
}

/** To a thousandth: a third is .333 in one label and .3333 in another. */
function isSameValue({ value }: Figure, { value: gold }: GoldFigure): boolean {
  const near = (a: number, b: number) => a === b || Math.abs(a - b) <= Math.abs(b) / 1000;
  const ends =
    (value.lowOpen === true) === gold.lowOpen &&
    (value.highOpen === true || value.high === undefined) === gold.highOpen;
  const isEndless = gold.high === Number.POSITIVE_INFINITY && value.high === undefined;
  return near(value.low, gold.low) && near(value.high ?? Number.POSITIVE_INFINITY, gold.high) && (ends || isEndless);
}

/** A label without a unit asks for none. */
function isSameUnit({ unit }: Figure, { unit: gold }: GoldFigure): boolean {
  return gold === undefined || unit === gold;
}

function isSameGiver({ by }: Figure, { by: gold }: GoldFigure): boolean {
  if (!by || !gold) return by === undefined && gold === undefined;
  return sharedLength(placeOf(by.at), gold) > 0;
}

function differences(found: Figure, gold: GoldFigure, texts: Texts): string[] {
  const key = placeKey(gold.at);
  const words = wordsAt(gold.at, texts);
  const value = (v: { low: number; high?: number | undefined }) => `${v.low}–${v.high ?? '∞'}`;
  return [
    ...(isSameValue(found, gold)
      ? []
      : [`value of ${key}: ${value(found.value)}, labelled ${value(gold.value)}: ${words}`]),
    ...(isSameUnit(found, gold) ? [] : [`unit of ${key}: ${found.unit}, labelled ${gold.unit}`]),
    ...(found.kind === gold.kind ? [] : [`kind of ${key}: ${found.kind}, labelled ${gold.kind}: ${words}`]),
    ...(isSamePlace(placeOf(found.at), gold.at) ? [] : [`words of ${key}: “${found.at.text}”, labelled “${words}”`]),
    ...(isSameGiver(found, gold)
      ? []
      : [`giver of ${key}: ${found.by?.at.text}, labelled ${gold.by && wordsAt(gold.by, texts)}`]),
  ];
}
