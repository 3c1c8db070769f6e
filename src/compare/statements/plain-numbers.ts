import { NUMBER_WORDS, SCALE_WORDS } from '../../text/number-words.ts';
import type { Range } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';

/** A number that sentences are compared by. */
interface PlainNumber extends Range {
  /** Its value, multiplied out: `3.8 billion` is 3800000000. */
  readonly value: number;
}

/**
 * The plain numbers among the words of a text: digits, English number words, each with its scale word (`2 million`).
 * `one` alone is left out: it is a pronoun more often than a count.
 *
 * The reader of the measure of figures (`../figures/`) is not used: what it knows of units, ages and ranks makes sentences
 * less alike. With all it reads the macro recall of edition one fell from .846 to .803; with its exact counts, shares and
 * sums alone edition one stayed, but the two other labelled events each lost a record (`npm run eval -- comparisons`).
 */
export function plainNumbersOf(words: readonly Word[]): PlainNumber[] {
  const found: PlainNumber[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const value = word && numberOf(word.key);
    if (word === undefined || value === undefined) continue;
    const next = words[at + 1];
    const scale = SCALE_WORDS.get(next?.key ?? '');
    if (scale === undefined && word.key === 'one') continue;
    found.push({ start: word.start, end: (scale && next ? next : word).end, value: value * (scale ?? 1) });
    if (scale !== undefined) at += 1;
  }
  return found;
}

function numberOf(key: string): number | undefined {
  if (/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(key)) return Number(key.replaceAll(',', ''));
  return NUMBER_WORDS.get(key);
}
