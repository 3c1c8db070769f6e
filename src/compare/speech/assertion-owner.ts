import type { Frame } from '../quotations/frames.ts';
import { type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words may stand between the owner and the noun: his first on-camera claim. */
const BETWEEN = 3;

/** What his and their own are, as the pronoun they stand for. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

/** Whose claim the noun at a token is: her claim, the mayor’s first warning. */
export function assertionOwner(frame: Frame, noun: number, words: ReportingWords): NounPhrase | undefined {
  const { tokens } = frame;
  for (let at = noun - 1; at >= noun - 1 - BETWEEN; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const pronoun = OWNERS.get(token.key);
    if (pronoun) {
      const { start, end } = token;
      return { frame, from: at, to: at, start, end, kind: 'pronoun', head: pronoun, titles: [] };
    }
    if (token.possessive) return phraseEndingAt(frame, at, words) ?? barePhraseEndingAt(frame, at, words);
    if (words.phraseEnds.has(token.key) || words.determiners.has(token.key)) return undefined;
  }
  return undefined;
}
