import type { Frame } from './frames.ts';
import type { SpeechWords } from './speech-words.ts';

/** Whether a verb reports by the word behind it: “…,” she went on; cast doubt on the plan. The first only beside a quotation. */
export function isPhrasal({ tokens }: Frame, at: number, words: SpeechWords): boolean {
  const two = `${tokens[at]?.key} ${tokens[at + 1]?.key}`;
  if (words.reportingPhrases.has(two)) return true;
  const beside = [tokens[at + 2], tokens[at + 3], ...tokens.slice(Math.max(0, at - 4), at)];
  return words.phrasalSpeechVerbs.has(two) && beside.some((token) => token?.kind === 'quotation');
}
