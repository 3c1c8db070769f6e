import type { QuotedRange } from '../../text/quotations.ts';
import { wordsOf } from '../../text/words.ts';
import type { Attribution } from './attribute.ts';
import type { SpeechWords } from './speech-words.ts';

/** The rule of quotations within quotations. */
export const NESTED = 'within a quotation';

/** How many words before the inner marks a reporting verb may stand. */
const REACH = 6;

/**
 * Who says a quotation within a quotation: who says the outer one, too, unless its words report another’s speech.
 * “I told him, ‘Go’” is the speaker’s own; of “he told me, ‘Go’” nobody knows who he is.
 */
export function nestedAttribution(
  text: string,
  outer: QuotedRange,
  inner: QuotedRange,
  whole: Attribution,
  words: SpeechWords,
): Attribution {
  const before = wordsOf(text.slice(outer.start, inner.from)).slice(-REACH);
  const keys = before.map((word) => word.text.toLowerCase());
  const verb = keys.findLastIndex((key) => words.speechVerbs.has(key));
  const isOwn = verb < 0 || keys.slice(0, verb).includes('i') || keys.slice(0, verb).includes('we');
  const { speaker, basis } = whole;
  return isOwn ? { speaker, basis, rule: NESTED } : { speaker: undefined, basis: 'none', rule: NESTED };
}
