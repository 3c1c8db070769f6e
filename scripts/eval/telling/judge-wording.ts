import type { Comparison } from '../../../src/schema/comparison.ts';
import type { WordingMention } from '../../../src/schema/records/wording-mention.ts';
import { isSamePlace, placeKey, placeOf, sharedLength, type Texts, wordsAt } from '../compare/places.ts';
import { f1, type Section, share } from '../compare/section.ts';
import type { GoldWording, TellingLabels } from './labels.ts';
import { itemOf } from './match-places.ts';

/**
 * Mentions of actors held against their labels. An actor of the event’s file is taken for the labelled actor most of whose
 * mentions it has; actors that have none are left out, since labels are of some actors only. `label` is the
 * harmonic mean of precision and recall of mentions with their actor; `voice` the share of the right ones with the same voice.
 */
export function judgeWording(labels: TellingLabels, { actors, wording }: Comparison, texts: Texts): Section {
  const pairs = labels.wording.map((gold) => ({ gold, found: wording.find((one) => overlaps(one, gold)) }));
  const goldOf = new Map(actors.map(({ id }) => [id, takenFor(id, pairs)]));
  const counted = pairs.filter(({ gold }) => gold.neutral !== true);
  const right = counted.flatMap(({ gold, found }) =>
    found && goldOf.get(found.actor) === gold.actor ? [{ gold, found }] : [],
  );
  const missed = counted.filter(({ gold, found }) => !found || goldOf.get(found.actor) !== gold.actor);
  const judged = new Set(pairs.map(({ found }) => found));
  const wrong = wording.filter(
    (one) => goldOf.get(one.actor) !== undefined && (!judged.has(one) || isOfAnother(one, pairs, goldOf)),
  );
  const sameVoice = right.filter(({ gold, found }) => gold.voice === found.voice);
  const found = labels.actors.filter(({ id }) => [...goldOf.values()].includes(id));
  return {
    measure: 'wording',
    figures: [
      f1('label', { right: right.length, wrong: wrong.length, missed: missed.length }),
      share('precision', right.length, right.length + wrong.length),
      share('recall', right.length, right.length + missed.length),
      share('voice', sameVoice.length, right.length),
      share('words', right.filter(({ gold, found: one }) => isSame(one, gold)).length, right.length),
      share('actors', found.length, labels.actors.length),
    ],
    right: right.map(({ found: one }) => itemOf(placeOf(one.at))),
    wrong: wrong.map((one) => itemOf(placeOf(one.at))),
    missed: missed.map(({ gold }) => itemOf(gold.at)),
    notes: right.flatMap(({ gold, found: one }) => notes(one, gold, texts)),
  };
}

type Paired = { readonly gold: GoldWording; readonly found: WordingMention | undefined };

function takenFor(id: string, pairs: readonly Paired[]): string | undefined {
  const counts = Map.groupBy(
    pairs.filter(({ found, gold }) => found?.actor === id && gold.neutral !== true),
    ({ gold }) => gold.actor,
  );
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function isOfAnother(one: WordingMention, pairs: readonly Paired[], goldOf: ReadonlyMap<string, string | undefined>) {
  const own = pairs.filter(({ found }) => found === one);
  return own.every(({ gold }) => gold.neutral !== true && gold.actor !== goldOf.get(one.actor));
}

function notes(found: WordingMention, gold: GoldWording, texts: Texts): string[] {
  const key = placeKey(gold.at);
  return [
    ...(found.voice === gold.voice ? [] : [`voice of ${key}: ${found.voice}, labelled ${gold.voice}`]),
    ...(isSame(found, gold) ? [] : [`words of ${key}: “${found.at.text}”, labelled “${wordsAt(gold.at, texts)}”`]),
  ];
}

function overlaps({ at }: WordingMention, gold: GoldWording): boolean {
  return sharedLength(placeOf(at), gold.at) > 0;
}

function isSame({ at }: WordingMention, gold: GoldWording): boolean {
  return isSamePlace(placeOf(at), gold.at);
}
