import type { Comparison } from '../../../src/schema/comparison.ts';
import type { TimeExpression } from '../../../src/schema/records/time-expression.ts';
import { isSamePlace, placeKey, placeOf, type Texts, wordsAt } from '../compare/places.ts';
import { type Section, share } from '../compare/section.ts';
import type { GoldDate, TellingLabels } from './labels.ts';
import { itemOf, matchPlaces } from './match-places.ts';

/** Expressions of time held against their labels: whether they are found, and with which value, precision and role. */
export function judgeDates(labels: TellingLabels, { dates }: Comparison, texts: Texts): Section {
  const { right, counted, lost, wrong } = matchPlaces(
    { all: labels.dates, at: ({ at }) => at },
    { all: dates, at: ({ at }) => placeOf(at) },
  );
  const agree = (name: string, is: (found: TimeExpression, gold: GoldDate) => boolean, of = counted) =>
    share(name, of.filter(([found, gold]) => is(found, gold)).length, of.length);
  const withRole = counted.filter(([found, gold]) => found.role !== 'none' && gold.role !== 'publication');
  return {
    measure: 'dates',
    figures: [
      share('found', counted.length, counted.length + lost.length),
      share('meaningful', right.length, right.length + wrong.length),
      agree('ISO', isSameTime),
      agree('precision', (found, gold) => found.precision === gold.precision),
      agree('words', (found, gold) => isSamePlace(placeOf(found.at), gold.at)),
      agree('role', (found, gold) => found.role === gold.role, withRole),
    ],
    right: counted.map(([found]) => itemOf(placeOf(found.at))),
    wrong: wrong.map((found) => itemOf(placeOf(found.at))),
    missed: lost.map(({ at }) => itemOf(at)),
    notes: counted.flatMap(([found, gold]) => differences(found, gold, texts)),
  };
}

/** No value where the label has none, or the same value. */
function isSameTime(found: TimeExpression, gold: GoldDate): boolean {
  return found.iso === gold.iso;
}

function differences(found: TimeExpression, gold: GoldDate, texts: Texts): string[] {
  const key = placeKey(gold.at);
  const words = wordsAt(gold.at, texts);
  const differs = (what: string, own: string | undefined, labelled: string | undefined) =>
    own === labelled ? [] : [`${what} of ${key}: ${own ?? 'none'}, labelled ${labelled ?? 'none'}: ${words}`];
  return [
    ...differs('ISO', found.iso, gold.iso),
    ...differs('precision', found.precision, gold.precision),
    ...(isSamePlace(placeOf(found.at), gold.at) ? [] : [`words of ${key}: “${found.at.text}”, labelled “${words}”`]),
    ...(found.role === 'none' || gold.role === 'publication' ? [] : differs('role', found.role, gold.role)),
  ];
}
