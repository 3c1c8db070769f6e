import type { Frame } from '../quotations/frames.ts';
import { isNameWord, type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import type { ReportingWords } from './reporting-words.ts';

/** “The Aton Council and local farmers said”: the party in front of “and”, where it is a name that opens the clause. */
export function partnerOf(
  frame: Frame,
  { kind, from, titles }: NounPhrase,
  words: ReportingWords,
): NounPhrase | undefined {
  if (kind === 'pronoun' || kind === 'document') return undefined;
  // Health and Human Services Secretary Ann Bo: the word joins what she heads.
  if (titles.some((title) => !words.speakerTitles.has(title) && !words.speakerRoles.has(title))) return undefined;
  const { tokens } = frame;
  let and = from - titles.length - 1;
  if (words.determiners.has(tokens[and]?.key ?? '')) and -= 1;
  if (tokens[and]?.key !== 'and' || !isNameWord(tokens[and - 1], words)) return undefined;
  const found = phraseEndingAt(frame, and - 1, words);
  if (!found || (found.kind !== 'name' && found.kind !== 'body')) return undefined;
  let before = found.from - found.titles.length - 1;
  if (words.determiners.has(tokens[before]?.key ?? '')) before -= 1;
  const opens = tokens[before] === undefined || tokens[before]?.kind === 'mark' || tokens[before]?.key === 'as';
  return opens ? found : undefined;
}
