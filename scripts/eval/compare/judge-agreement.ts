import { nameAgreement } from './agreement-of-names.ts';
import { spanSection } from './judge-quotations.ts';
import { speakerSection } from './judge-speakers.ts';
import { kappa } from './kappa.ts';
import type { Labels, SecondLabels } from './labels.ts';
import { crossSourcePairs, pairKey, type Ref, sourceOf, type Texts } from './places.ts';
import { sameSpeaker } from './same-speaker.ts';
import { type Figure, f1, heldSection, hold, type Item, precisionRecall, type Section, share } from './section.ts';
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

/** One question, and what each labeller answers. */
interface Asked<A extends string> {
  readonly at: readonly Ref[];
  readonly first: A;
  readonly second: A;
}

/** Every pair of a sampled unit with a unit of another source is a question. */
function pairAgreement(labels: Labels, second: SecondLabels, texts: Texts): Section {
  const firstAnswer = answersOf(labels, texts);
  const asked = second.units.flatMap((unit) =>
    [...texts.texts.keys()]
      .filter((ref) => sourceOf(ref, texts) !== sourceOf(unit.at, texts))
      .map((ref): Asked<Answer> => {
        return { at: [unit.at, ref], first: firstAnswer(unit.at, ref), second: secondAnswer(unit, ref) };
      }),
  );
  const isNeutral = ({ first, second }: Asked<Answer>) => first === 'neutral' || second === 'neutral';
  const decided = asked.filter((one) => !isNeutral(one));
  const half = asked.filter((one) => isNeutral(one) && one.first !== one.second);
  const answered = (first: Answer, second: Answer) =>
    decided.filter((one) => one.first === first && one.second === second);
  const held = { right: answered('same', 'same'), wrong: answered('other', 'same'), missed: answered('same', 'other') };
  return {
    measure: 'statements',
    figures: [
      ...precisionRecall('', held),
      f1('F1', { right: held.right.length, wrong: held.wrong.length, missed: held.missed.length }),
      kappaOf('kappa without neutral pairs', decided),
      kappaOf('kappa with neutral pairs', asked),
    ],
    right: held.right.map(itemOf),
    wrong: held.wrong.map(itemOf),
    missed: held.missed.map(itemOf),
    notes: [`${asked.length} pairs asked, ${half.length} neutral to one of the two:`, ...half.map(halfNote)],
  };
}

function kappaOf(name: string, asked: readonly Asked<string>[]): Figure {
  return kappa(
    name,
    asked.map(({ first, second }) => [first, second]),
  );
}

function itemOf({ at, first, second }: Asked<string>): Item {
  return { key: at.join(' ~ '), at, note: `first ${first}, second ${second}` };
}

function halfNote(asked: Asked<Answer>): string {
  const { key, note } = itemOf(asked);
  return `half: ${key} (${note})`;
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
  const asked = units.map(({ at, only }): Asked<'only' | 'told' | 'open'> => {
    return { at: [at], first: first(at), second: only === null ? 'open' : only ? 'only' : 'told' };
  });
  const decided = asked.filter(({ first, second }) => first !== 'open' && second !== 'open');
  const same = (all: typeof asked) => all.filter(({ first, second }) => first === second);
  const differ = asked.filter(({ first, second }) => first !== second);
  return {
    measure: 'only here',
    figures: [
      share('agreed', same(decided).length, decided.length),
      kappaOf('kappa of the decided', decided),
      kappaOf('kappa of all', asked),
    ],
    right: same(asked).map(itemOf),
    wrong: differ.filter(({ first }) => first !== 'only').map(itemOf),
    missed: differ.filter(({ first }) => first === 'only').map(itemOf),
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
