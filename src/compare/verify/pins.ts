import type { Comparison } from '../../schema/comparison.ts';
import type { DecisionRecord } from '../../schema/records/decision.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { type Fault, unless } from './finding.ts';

/** A decision that says what one record is. */
export type PinDecision = Extract<DecisionRecord, { record: string }>;

type Pinned<D extends PinDecision['decide']> = Extract<PinDecision, { decide: D }>;

/** The record is of the words that are named, gives this reason, and says what the editor says. */
export function pinnedFaults(decision: PinDecision, comparison: Comparison): Fault[] {
  if (decision.decide === 'pin-figure') return figureFaults(decision, comparison);
  if (decision.decide === 'pin-wording') return mentionFaults(decision, comparison);
  return citationFaults(decision, comparison);
}

function figureFaults(decision: Pinned<'pin-figure'>, { figures }: Comparison): Fault[] {
  const { value, unit, by } = decision;
  const own = figures.find(({ id }) => id === decision.record);
  const giver = own?.by?.at.text ?? 'none';
  return [
    ...recordFaults(decision, decision.text, own, own?.at),
    ...unless(value === undefined || isSame(value, own?.value), 'The figure has another value', value),
    ...unless(unit === undefined || own?.unit === unit, `The unit of the figure is “${own?.unit}”`, unit),
    ...unless(by === undefined || giver === by, `The figure is given by “${giver}”`, by),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function mentionFaults(decision: Pinned<'pin-wording'>, { wording, actors }: Comparison): Fault[] {
  const { actor, voice, term } = decision;
  const own = wording.find(({ id }) => id === decision.record);
  const name = actors.find(({ id }) => id === own?.actor)?.name;
  return [
    ...recordFaults(decision, decision.text, own, own?.at),
    ...unless(actor === undefined || name === actor, `The mention is of “${name}”`, actor),
    ...unless(voice === undefined || own?.voice === voice, `The mention is ${own?.voice}`, voice),
    ...unless(term === undefined || own?.term === term, `The term is “${own?.term}”`, term),
  ];
}

function citationFaults(decision: Pinned<'pin-citation'>, { citations }: Comparison): Fault[] {
  const { party, who, kind, verb, content } = decision;
  const own = citations.find(({ id }) => id === decision.record);
  const has = (words: string | undefined, slices: readonly Slice[] = []) =>
    words === undefined || slices.some(({ text }) => text === words);
  return [
    ...recordFaults(decision, party ?? decision.text, own, own?.party),
    ...unless(has(who, own?.who && [own.who]), `The party stands for “${own?.who?.text}”`, who),
    ...unless(kind === undefined || own?.kind === kind, `The party is of the kind ${own?.kind}`, kind),
    ...unless(has(verb, own?.verbs), 'The verb is another', verb),
    ...unless(has(content, own?.content), 'Something else is cited', content),
  ];
}

function recordFaults(
  { record, reason, article, sentence }: PinDecision,
  words: string,
  own: { readonly decided?: string | undefined } | undefined,
  at: Slice | undefined,
): Fault[] {
  if (!own || !at) return unless(false, `There is no record ${record}`, record);
  return [
    ...unless(
      sentenceKey(at) === sentenceKey({ article, sentence }) && at.text === words,
      `${record} is of other words`,
      record,
    ),
    ...unless(own.decided === reason, `${record} does not give this reason`, record),
  ];
}
