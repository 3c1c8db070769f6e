import { stemmer } from 'stemmer';
import type { Range } from './sentences.ts';

/** A word of a text, with the two forms by which it is compared. */
export interface Word extends Range {
  /** As printed. */
  readonly text: string;
  /** Lower case, without accents, possessive ending and apostrophes. */
  readonly key: string;
  /** Porter stem of the key; a number is its own stem. */
  readonly stem: string;
}

/** Letters or digits, held together by apostrophes, by points between initials (U.S.) and by marks inside numbers. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|\p{L}(?:\.\p{L})+\.?(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/**
 * The words of a text in order. Hyphens part words (`Turkish-backed` is two), marks inside a number do not (`115,000` is one).
 * Stems are English; Porter’s rules were chosen after several stemmers scored alike on aligned news sentences.
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const key = keyOf(match[0]);
    return { start: match.index, end: match.index + match[0].length, text: match[0], key, stem: stemOf(key) };
  });
}

/** The form in which words are compared: lower case, no accents, apostrophes or possessive ending. */
export function keyOf(word: string): string {
  // Most words are so already, and the lists of the lexicon hold thousands of them.
  if (/^[a-z]+$/.test(word)) return word;
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s$/u, '')
    .replace(/['’ʼ.]/gu, (mark) => (mark === '.' && /\p{N}/u.test(word) ? mark : ''));
}

function stemOf(key: string): string {
  return /\p{N}/u.test(key) ? key : stemmer(key);
}
