import { fold, wordsOf } from './fold.ts';

/**
 * The words under which an archive’s index lists a text: folded, and of a word with an apostrophe inside its parts too, because
 * “town’s” answers to “town”. A single letter behind an apostrophe is no word.
 */
export function listedWords(text: string): Set<string> {
  const listed = new Set<string>();
  for (const word of fold(text).match(WORD) ?? []) {
    listed.add(word);
    if (word.includes("'")) for (const part of word.split("'")) if (part.length > 1) listed.add(part);
  }
  return listed;
}

const WORD = /[\p{L}\p{M}\p{N}_]+(?:'[\p{L}\p{M}\p{N}_]+)*/gu;

/** The words that a query asks for, each once. */
export function askedWords(query: string): string[] {
  return [...new Set(wordsOf(query).map(({ folded }) => folded))];
}
