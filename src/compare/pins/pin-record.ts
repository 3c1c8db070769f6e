import type { DecisionRecord } from '../../schema/records/decision.ts';
import type { SentenceRef, Slice } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { SoFar } from '../compare-event.ts';
import { intervalOfPin } from './pin-figures.ts';
import { ADDED, type Pin } from './pinned-words.ts';

/** What an editor says of a record, and the record that says so now. */
export function pinRecord(
  pin: Pin,
  ref: SentenceRef,
  { figures, wording, citations }: Pick<SoFar, 'figures' | 'wording' | 'citations'>,
): DecisionRecord {
  if (pin.decide === 'pin-figure') {
    const { sentence: _, decide, words: text, value, reason, ...told } = pin;
    const own = ownRecord(figures, ref, text, ({ at }) => at);
    return {
      decide,
      ...ref,
      text,
      ...own,
      ...(value === undefined ? {} : { value: intervalOfPin(value) }),
      ...told,
      reason,
    };
  }
  if (pin.decide === 'pin-wording') {
    const { sentence: _, decide, words: text, reason, ...told } = pin;
    return { decide, ...ref, text, ...ownRecord(wording, ref, text, ({ at }) => at), ...told, reason };
  }
  const { sentence: _, decide, words: text, reason, ...told } = pin;
  const own = ownRecord(citations, ref, pin.party ?? text, ({ party }) => party);
  return { decide, ...ref, text, ...own, ...told, reason };
}

function ownRecord<R extends { readonly id: string; readonly rule: string }>(
  records: readonly R[],
  ref: SentenceRef,
  words: string,
  wordsOf: (record: R) => Slice,
): { record: string; added?: true } {
  const own = records.find((one) => sentenceKey(wordsOf(one)) === sentenceKey(ref) && wordsOf(one).text === words);
  return { record: own?.id ?? '', ...(own?.rule === ADDED ? { added: true } : {}) };
}
