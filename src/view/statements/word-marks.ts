import type { SentenceRef, Span } from '../../schema/records/evidence.ts';
import type { Pair } from '../../schema/records/pair.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { type Word, wordsOf } from '../../text/words.ts';

import { SMALL_WORDS } from './small-words.ts';

/** A run of a sentence: shared or not looked at, in this version only, or the same idea in other words elsewhere. */
export interface MarkedRun {
  readonly text: string;
  readonly mark: 'plain' | 'only-here' | 'same-idea';
}

/** A sentence with the words marked by which it differs from other sentences. */
interface MarkedText {
  /** Joined, their texts are the sentence. */
  readonly runs: readonly MarkedRun[];
  /** Too little is shared to mark anything: there is one plain run. */
  readonly isTooDifferent: boolean;
}

type Mark = MarkedRun['mark'];

/** With a larger share of its words underlined, a sentence is one long line that shows nothing. */
const MOST_UNDERLINED = 0.6;

/** As many small words may stand between two underlined ones without parting them. */
const MOST_BETWEEN = 2;

/**
 * Marks the words of a sentence by its pairs with other sentences; pairs without a word difference say nothing. What any
 * pair shares stays plain, else what any pair gives in other words is `same-idea`, the rest is `only-here`. Small words are
 * underlined only between others. Without a pair to go by, or with more than 60 % of its other words underlined, it is too different.
 */
export function markWords(ref: SentenceRef, text: string, pairs: readonly Pair[]): MarkedText {
  const sides = pairs.flatMap((pair) => sideOf(ref, pair));
  const words = wordsOf(text);
  const marks = words.map((word) => markOf(word, sides));
  const large = words.flatMap((word, at) => (isSmall(word) ? [] : [marks[at]]));
  const underlined = large.filter((mark) => mark === 'only-here').length;
  if (sides.length === 0 || underlined > large.length * MOST_UNDERLINED) {
    return { runs: [{ text, mark: 'plain' }], isTooDifferent: true };
  }
  return { runs: cut(text, stretches(text, words, marks)), isTooDifferent: false };
}

interface Side {
  readonly only: readonly Span[];
  readonly other: readonly Span[];
}

function sideOf(ref: SentenceRef, { a, b, words }: Pair): Side[] {
  if (!words) return [];
  if (sentenceKey(a) === sentenceKey(ref)) return [{ only: words.onlyA, other: words.other.map((one) => one.a) }];
  if (sentenceKey(b) === sentenceKey(ref)) return [{ only: words.onlyB, other: words.other.map((one) => one.b) }];
  return [];
}

function markOf(word: Word, sides: readonly Side[]): Mark {
  const found = sides.map(({ only, other }): Mark => {
    if (other.some((span) => holds(span, word))) return 'same-idea';
    return only.some((span) => holds(span, word)) ? 'only-here' : 'plain';
  });
  if (found.includes('plain')) return 'plain';
  return found.includes('same-idea') ? 'same-idea' : 'only-here';
}

function holds(span: Span, { start, end }: Word): boolean {
  return start < span.end && end > span.start;
}

function isSmall({ key }: Word): boolean {
  return SMALL_WORDS.has(key);
}

interface Stretch {
  readonly start: number;
  end: number;
  readonly mark: Mark;
  /** Index of its last word. */
  last: number;
}

/** The marked stretches of the text: neighbours of one mark are one stretch, over white space and small words. */
function stretches(text: string, words: readonly Word[], marks: readonly Mark[]): Stretch[] {
  const found: Stretch[] = [];
  for (const [at, word] of words.entries()) {
    const mark = marks[at] ?? 'plain';
    if (mark === 'plain' || isSmall(word)) continue;
    const open = found.at(-1);
    if (open?.mark === mark && isJoined(text, words, open.last, at)) Object.assign(open, { end: word.end, last: at });
    else found.push({ start: word.start, end: word.end, mark, last: at });
  }
  return found;
}

/** Only white space, commas, hyphens and one or two small words stand between the two words. */
function isJoined(text: string, words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from + 1, to);
  if (between.length > MOST_BETWEEN || !between.every(isSmall)) return false;
  return words
    .slice(from, to)
    .every(({ end }, at) => /^[\s,‐‑-]*$/u.test(text.slice(end, words[from + at + 1]?.start)));
}

function cut(text: string, marked: readonly Stretch[]): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = 0;
  for (const { start, end, mark } of marked) {
    runs.push({ text: text.slice(at, start), mark: 'plain' }, { text: text.slice(start, end), mark });
    at = end;
  }
  runs.push({ text: text.slice(at), mark: 'plain' });
  return runs.filter((run) => run.text !== '');
}
