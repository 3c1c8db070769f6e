import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Figure } from '../../../src/schema/records/figure.ts';
import { articleOf, type Place, pairKey, refOf, type Texts, wordsAt } from '../compare/places.ts';
import { type Item, type Section, share } from '../compare/section.ts';
import type { GoldFigure, TellingLabels } from './labels.ts';

/** Figures held against their labels: whether they are found, with their value, unit and kind, and by whom they are given. */
export function judgeFigures(labels: TellingLabels, { figures }: Comparison, texts: Texts): Section {
  const { right, missed, wrong } = matched(labels, figures);
  const counted = right.filter(([, gold]) => gold.neutral !== true);
  const lost = missed.filter(({ neutral }) => neutral !== true);
  const sameValue = counted.filter(([found, gold]) => isSameValue(found, gold));
  const sameUnit = counted.filter(([found, gold]) => gold.unit === undefined || found.unit === gold.unit);
  const withGiver = counted.filter(([found, gold]) => found.by !== undefined || gold.by !== undefined);
  const item = (figure: Figure, note?: string): Item => ({
    key: shown(placeOf(figure)),
    at: [placeOf(figure)],
    ...(note ? { note } : {}),
  });
  return {
    measure: 'figures',
    figures: [
      share('found', counted.length, counted.length + lost.length),
      share('meaningful', right.length, right.length + wrong.length),
      share('value', sameValue.length, counted.length),
      share('unit', sameUnit.length, counted.length),
      share('kind', counted.filter(([found, gold]) => found.kind === gold.kind).length, counted.length),
      share('words', counted.filter(([found, gold]) => isSamePlace(placeOf(found), gold.at)).length, counted.length),
      share('given by', withGiver.filter(([found, gold]) => isSameGiver(found, gold)).length, withGiver.length),
    ],
    right: counted.map(([found]) => item(found)),
    wrong: wrong.map((found) => item(found)),
    missed: lost.map(({ at }) => ({ key: shown(at), at: [at] })),
    notes: counted.flatMap(([found, gold]) => differences(found, gold, texts)),
  };
}

/** Pairs of figures of different sources that count the same; figures of no label count neither way. */
export function judgeFigureGroups(labels: TellingLabels, found: Comparison, texts: Texts): Section {
  const { right } = matched(labels, found.figures);
  const idOf = new Map(right.map(([figure, gold]) => [figure.id, shown(gold.at)]));
  const goldOf = new Map(labels.figures.flatMap((gold) => (gold.id === undefined ? [] : [[gold.id, shown(gold.at)]])));
  const keys = (ids: readonly string[], names: ReadonlyMap<string, string>) => ids.flatMap((id) => names.get(id) ?? []);
  const gold = new Map(
    labels.groups.map((group) => [group, keys([...group.figures, ...(group.lessExact ?? [])], goldOf)]),
  );
  const goldPairs = new Set([...gold.values()].flatMap((members) => pairsOf(members, texts)));
  const neutral = new Set(labels.neutralGroups.flatMap((group) => pairsOf(keys(group, goldOf), texts)));
  const places = new Map(labels.figures.map(({ at }) => [shown(at), at]));
  const isNeutral = new Set(labels.figures.filter((one) => one.neutral).map(({ at }) => shown(at)));
  const groups = found.figureGroups.map((group) => ({
    group,
    members: keys(group.figures, idOf).filter((key) => !isNeutral.has(key)),
  }));
  const foundPairs = new Set(groups.flatMap(({ members }) => pairsOf(members, texts)));
  const isFalse = (pair: string) => !goldPairs.has(pair) && !neutral.has(pair);
  const judged = groups.filter(({ members }) => pairsOf(members, texts).some((pair) => !neutral.has(pair)));
  const falseGroups = judged.filter(({ members }) => pairsOf(members, texts).some(isFalse));
  const verdicts = [...gold].flatMap(([wanted, members]) => {
    const own = groups.find((one) => members.filter((key) => one.members.includes(key)).length > 1);
    return own ? [{ wanted, own, key: members.join(' + ') }] : [];
  });
  const toItem = (pair: string): Item => ({ key: pair, at: pair.split(' ~ ').flatMap((key) => places.get(key) ?? []) });
  return {
    measure: 'figure groups',
    figures: [
      share('false groups', falseGroups.length, judged.length),
      share(
        'precision',
        [...foundPairs].filter((pair) => goldPairs.has(pair)).length,
        [...foundPairs].filter((pair) => !neutral.has(pair)).length,
      ),
      share('recall', [...goldPairs].filter((pair) => foundPairs.has(pair)).length, goldPairs.size),
      share(
        'verdict',
        verdicts.filter(({ wanted, own }) => wanted.verdict === own.group.verdict).length,
        verdicts.length,
      ),
    ],
    right: [...foundPairs].filter((pair) => goldPairs.has(pair)).map(toItem),
    wrong: [...foundPairs].filter(isFalse).map(toItem),
    missed: [...goldPairs].filter((pair) => !foundPairs.has(pair)).map(toItem),
    notes: verdicts
      .filter(({ wanted, own }) => wanted.verdict !== own.group.verdict)
      .map(({ wanted, own, key }) => `verdict of ${key}: ${own.group.verdict}, labelled ${wanted.verdict}`),
  };
}

function pairsOf(keys: readonly string[], texts: Texts): string[] {
  const source = (key: string) => texts.sources.get(articleOf(key)) ?? '';
  return keys.flatMap((a, at) => keys.slice(at + 1).flatMap((b) => (source(a) === source(b) ? [] : [pairKey(a, b)])));
}

/** Each label with the found figure that shares most of its words, if any does. */
function matched({ figures: labels }: TellingLabels, figures: readonly Figure[]) {
  const free = new Set(figures);
  const right: [Figure, GoldFigure][] = [];
  const missed: GoldFigure[] = [];
  for (const gold of labels) {
    const best = [...free]
      .map((figure) => ({ figure, shared: sharedLength(placeOf(figure), gold.at) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared)[0];
    if (best) {
      free.delete(best.figure);
      right.push([best.figure, gold]);
    } else missed.push(gold);
  }
  return { right, missed, wrong: [...free] };
}

function placeOf({ at }: Figure): Place {
  return { ref: refOf(at), start: at.start, end: at.end };
}

function sharedLength(a: Place, b: Place): number {
  return a.ref === b.ref ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.ref === b.ref && a.start === b.start && a.end === b.end;
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

function isSameGiver({ by }: Figure, { by: gold }: GoldFigure): boolean {
  if (!by || !gold) return by === undefined && gold === undefined;
  return sharedLength({ ref: refOf(by.at), start: by.at.start, end: by.at.end }, gold) > 0;
}

function differences(found: Figure, gold: GoldFigure, texts: Texts): string[] {
  const key = shown(gold.at);
  const words = wordsAt(gold.at, texts);
  const value = (v: { low: number; high?: number | undefined }) => `${v.low}–${v.high ?? '∞'}`;
  return [
    ...(isSameValue(found, gold)
      ? []
      : [`value of ${key}: ${value(found.value)}, labelled ${value(gold.value)}: ${words}`]),
    ...(gold.unit === undefined || found.unit === gold.unit
      ? []
      : [`unit of ${key}: ${found.unit}, labelled ${gold.unit}`]),
    ...(found.kind === gold.kind ? [] : [`kind of ${key}: ${found.kind}, labelled ${gold.kind}: ${words}`]),
    ...(isSamePlace(placeOf(found), gold.at) ? [] : [`words of ${key}: “${found.at.text}”, labelled “${words}”`]),
    ...(isSameGiver(found, gold)
      ? []
      : [`giver of ${key}: ${found.by?.at.text}, labelled ${gold.by && wordsAt(gold.by, texts)}`]),
  ];
}

function shown({ ref, start, end }: Place): string {
  return `${ref} ${start} ${end}`;
}
