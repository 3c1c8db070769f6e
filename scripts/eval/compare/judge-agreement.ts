import { nameAgreement } from './agreement-of-names.ts';
import { spanSection } from './judge-quotations.ts';
import { speakerSection } from './judge-speakers.ts';
import { kappa } from './kappa.ts';
import type { Labels, SecondLabels } from './labels.ts';
import { crossSourcePairs, pairKey, type Ref, sourceOf, type Texts } from './places.ts';
import { sameSpeaker } from './same-speaker.ts';
import { f1, heldSection, hold, type Item, precisionRecall, type Section, share } from './section.ts';
import { goldSpans } from './spans.ts';

/**
 * What the second labeller says of the sampled units, held against the first. “false” is what only the second says,
 * “missed” what only the first says; neither is taken to be right.
 */
export function judgeAgreement(labels: Labels, second: SecondLabels, texts: Texts): Section[] {
  const sampled = new Set(second.units.map(({ at }) => at));
  const spans = goldSpans(second.quotations);
  const first = goldSpans(labels.quotations).filter(({ at }) => at.some(({ ref }) => sampled.has(ref)));
  return [
    pairAgreement(labels, second, texts),
    onlyAgreement(labels, second),
    spanSection(spans, first, texts),
    speakerSection(spans, first, sameSpeaker(labels, { names: [] }, texts), texts),
    ...nameAgreement(labels, second, texts),
    copyAgreement(labels, second, sampled),
  ];
}

type Answer = 'same' | 'neutral' | 'other';

/** Every pair of a sampled unit with a unit of another source is a question. */
function pairAgreement(labels: Labels, second: SecondLabels, texts: Texts): Section {
  const firstAnswer = answersOf(labels, texts);
  const asked = second.units.flatMap((unit) =>
    [...texts.texts.keys()]
      .filter((ref) => sourceOf(ref, texts) !== sourceOf(unit.at, texts))
      .map((ref) => ({ at: [unit.at, ref], first: firstAnswer(unit.at, ref), second: secondAnswer(unit, ref) })),
  );
  const decided = asked.filter(({ first, second }) => first !== 'neutral' && second !== 'neutral');
  const item = ({ at, first, second }: (typeof asked)[number]): Item => ({
    key: at.join(' ~ '),
    at,
    note: `first ${first}, second ${second}`,
  });
  const right = decided.filter(({ first, second }) => first === 'same' && second === 'same');
  const wrong = decided.filter(({ first, second }) => first === 'other' && second === 'same');
  const missed = decided.filter(({ first, second }) => first === 'same' && second === 'other');
  const half = asked.filter(({ first, second }) => first !== second && (first === 'neutral' || second === 'neutral'));
  return {
    measure: 'statements',
    figures: [
      ...precisionRecall('', { right, wrong, missed }),
      f1('F1', { right: right.length, wrong: wrong.length, missed: missed.length }),
      kappa(
        'kappa without neutral pairs',
        decided.map(({ first, second }) => [first, second]),
      ),
      kappa(
        'kappa with neutral pairs',
        asked.map(({ first, second }) => [first, second]),
      ),
    ],
    right: right.map(item),
    wrong: wrong.map(item),
    missed: missed.map(item),
    notes: [
      `${asked.length} pairs asked, ${half.length} neutral to one of the two:`,
      ...half.map((one) => `half: ${item(one).key} (${item(one).note})`),
    ],
  };
}

function answersOf({ statements, neutral }: Labels, texts: Texts): (a: Ref, b: Ref) => Answer {
  const pairsOf = (groups: readonly Ref[][]) => new Set(groups.flatMap((refs) => [...crossSourcePairs(refs, texts)]));
  const same = pairsOf(statements.map((members) => members.map(({ ref }) => ref)));
  const unsure = pairsOf(neutral);
  return (a, b) => (same.has(pairKey(a, b)) ? 'same' : unsure.has(pairKey(a, b)) ? 'neutral' : 'other');
}

function secondAnswer({ same, neutral }: SecondLabels['units'][number], ref: Ref): Answer {
  if (same.some((member) => member.ref === ref)) return 'same';
  return neutral.includes(ref) ? 'neutral' : 'other';
}

/** Undecided by one of the two: in none of the first’s lists, or left open by the second. */
function onlyAgreement(labels: Labels, { units }: SecondLabels): Section {
  const told = new Set(labels.statements.flat().map(({ ref }) => ref));
  const first = (ref: Ref) => (labels.only.includes(ref) ? 'only' : told.has(ref) ? 'told' : 'open');
  const asked = units.map(({ at, only }) => ({
    at,
    first: first(at),
    second: only === null ? 'open' : only ? 'only' : 'told',
  }));
  const decided = asked.filter(({ first, second }) => first !== 'open' && second !== 'open');
  const item = ({ at, first, second }: (typeof asked)[number]): Item => ({
    key: at,
    at: [at],
    note: `first ${first}, second ${second}`,
  });
  const differ = asked.filter(({ first, second }) => first !== second);
  return {
    measure: 'only here',
    figures: [
      share('agreed', decided.filter(({ first, second }) => first === second).length, decided.length),
      kappa(
        'kappa of the decided',
        decided.map(({ first, second }) => [first, second]),
      ),
      kappa(
        'kappa of all',
        asked.map(({ first, second }) => [first, second]),
      ),
    ],
    right: asked.filter(({ first, second }) => first === second).map(item),
    wrong: differ.filter(({ first }) => first !== 'only').map(item),
    missed: differ.filter(({ first }) => first === 'only').map(item),
    notes: [],
  };
}

function copyAgreement(labels: Labels, second: SecondLabels, sampled: ReadonlySet<Ref>): Section {
  const pairs = (copy: readonly (readonly Ref[])[]) =>
    new Map(copy.map(([a = '', b = '']) => [pairKey(a, b), [a, b]] as const));
  const given = pairs(second.copy);
  const gold = pairs(labels.copy.filter((pair) => pair.some((ref) => sampled.has(ref))));
  const item = (key: string): Item => ({ key, at: given.get(key) ?? gold.get(key) ?? [] });
  return heldSection('shared copy', hold(given, gold), item);
}
