import type { Decision } from '../schema/event.ts';
import type { Slice } from '../schema/records/evidence.ts';
import { sentenceKey } from '../text/sentence-key.ts';
import type { Corpus } from './corpus.ts';

/** An editor’s word that a record is wrong, by the words it stands in. */
export type Rejection = Extract<Decision, { decide: (typeof REJECTIONS)[number] }>;

/** Of each kind of record that is rejected by its words, the decision that does so; `reject-group` leaves the figure and takes it from its group. */
export const REJECTIONS = [
  'reject-figure',
  'reject-group',
  'reject-date',
  'reject-wording',
  'reject-citation',
  'reject-hedge',
] as const;

/** Whether a decision takes a record away by its words. */
export function isRejection(decision: Decision): decision is Rejection {
  return REJECTIONS.some((each) => each === decision.decide);
}

/** The records whose words, `wordsOf` them, no decision of this kind rejects. Words that stand twice in a sentence are rejected twice. */
export function withoutRejected<R>(
  { input: { event, slug } }: Corpus,
  decide: Rejection['decide'],
  records: readonly R[],
  wordsOf: (record: R) => Slice,
): R[] {
  const rejected = new Set(
    event.decisions
      .filter(isRejection)
      .flatMap((one) => (one.decide === decide ? [`${slug}/${one.sentence} ${one.words}`] : [])),
  );
  return records.filter((record) => {
    const words = wordsOf(record);
    return !rejected.has(`${sentenceKey(words)} ${words.text}`);
  });
}
