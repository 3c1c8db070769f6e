import type { Comparison } from '../../../src/schema/comparison.ts';
import type { TimeExpression } from '../../../src/schema/records/time-expression.ts';
import { type Place, refOf, type Texts, wordsAt } from '../compare/places.ts';
import { type Item, type Section, share } from '../compare/section.ts';
import type { GoldDate, TellingLabels } from './labels.ts';

/** Expressions of time held against their labels: whether they are found, and with which value, precision and role. */
export function judgeDates(labels: TellingLabels, { dates }: Comparison, texts: Texts): Section {
  const { right, missed, wrong } = matched(labels.dates, dates);
  const counted = right.filter(([, gold]) => gold.neutral !== true);
  const lost = missed.filter(({ neutral }) => neutral !== true);
  const alike = (isAlike: (found: TimeExpression, gold: GoldDate) => boolean) =>
    counted.filter(([found, gold]) => isAlike(found, gold)).length;
  const withRole = counted.filter(([found, gold]) => found.role !== 'none' && gold.role !== 'publication');
  return {
    measure: 'dates',
    figures: [
      share('found', counted.length, counted.length + lost.length),
      share('meaningful', right.length, right.length + wrong.length),
      share('ISO', alike(isSameTime), counted.length),
      share(
        'precision',
        alike((found, gold) => found.precision === gold.precision),
        counted.length,
      ),
      share(
        'words',
        alike((found, gold) => isSamePlace(placeOf(found), gold.at)),
        counted.length,
      ),
      share('role', withRole.filter(([found, gold]) => found.role === gold.role).length, withRole.length),
    ],
    right: counted.map(([found]) => itemOf(placeOf(found))),
    wrong: wrong.map((found) => itemOf(placeOf(found))),
    missed: lost.map(({ at }) => itemOf(at)),
    notes: counted.flatMap(([found, gold]) => differences(found, gold, texts)),
  };
}

/** Each label with the found expression that shares most of its words, if any does. */
function matched(labels: readonly GoldDate[], dates: readonly TimeExpression[]) {
  const free = new Set(dates);
  const right: [TimeExpression, GoldDate][] = [];
  const missed: GoldDate[] = [];
  for (const gold of labels) {
    const best = [...free]
      .map((date) => ({ date, shared: sharedLength(placeOf(date), gold.at) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared)[0];
    if (best === undefined) missed.push(gold);
    else {
      free.delete(best.date);
      right.push([best.date, gold]);
    }
  }
  return { right, missed, wrong: [...free] };
}

function placeOf({ at }: TimeExpression): Place {
  return { ref: refOf(at), start: at.start, end: at.end };
}

function sharedLength(a: Place, b: Place): number {
  return a.ref === b.ref ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.ref === b.ref && a.start === b.start && a.end === b.end;
}

/** No value where the label has none, or the same value. */
function isSameTime(found: TimeExpression, gold: GoldDate): boolean {
  return found.iso === gold.iso;
}

function differences(found: TimeExpression, gold: GoldDate, texts: Texts): string[] {
  const key = itemOf(gold.at).key;
  const words = wordsAt(gold.at, texts);
  const differs = (what: string, own: string | undefined, labelled: string | undefined) =>
    own === labelled ? [] : [`${what} of ${key}: ${own ?? 'none'}, labelled ${labelled ?? 'none'}: ${words}`];
  return [
    ...differs('ISO', found.iso, gold.iso),
    ...differs('precision', found.precision, gold.precision),
    ...(isSamePlace(placeOf(found), gold.at) ? [] : [`words of ${key}: “${found.at.text}”, labelled “${words}”`]),
    ...(found.role === 'none' || gold.role === 'publication' ? [] : differs('role', found.role, gold.role)),
  ];
}

function itemOf(at: Place): Item {
  return { key: `${at.ref} ${at.start} ${at.end}`, at: [at] };
}
