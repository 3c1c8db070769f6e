import { diffArrays } from 'diff';
import type { Quotation, Slice, Utterance } from '../../schema/comparison.ts';
import { type Word, wordsOf } from '../../text/words.ts';

type Wording = Utterance['wordings'][number];
type Run = NonNullable<Wording['shared']>[number];

/**
 * Share of the content words of the quotation with fewer of them that must be shared, or a comparison word by word would
 * show two quotations with a few accidental words in common.
 */
export const SHARED_FROM = 0.4;

/** So many small words between two variants are no common ground: a variant goes on over them. */
const JOINED_OVER = 2;

interface QuotedWord extends Word {
  /** The slice it stands in. */
  readonly slice: Slice;
}

/** Place and length of words in common. */
interface Chunk {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Each quotation of an utterance beside the one with the most words, the first of as many: the runs of words that both
 * print, in order; what stands between the runs are variants. A variant goes on over one or two small words.
 */
export function wordingsOf(quotations: readonly Quotation[], smallWords: ReadonlySet<string>): Wording[] {
  const read = quotations.map((quotation) => ({ id: quotation.id, words: quotedWords(quotation) }));
  const most = Math.max(...read.map(({ words }) => words.length));
  const fullest = read.find(({ words }) => words.length === most);
  if (!fullest) return [];
  const isSmall = ({ key }: Word) => smallWords.has(key);
  return read
    .filter((one) => one !== fullest)
    .map(({ id, words }) => {
      const chunks = chunksOf(fullest.words, words, isSmall);
      const content = (list: readonly Word[]) => list.filter((word) => !isSmall(word)).length;
      const shared = chunks.reduce((sum, { b, length }) => sum + content(words.slice(b, b + length)), 0);
      const isAlike = shared >= SHARED_FROM * Math.max(1, Math.min(content(fullest.words), content(words)));
      const runs = chunks.flatMap((chunk) => runsOf(chunk, fullest.words, words));
      return { a: fullest.id, b: id, ...(isAlike ? { shared: runs } : {}) };
    });
}

function quotedWords({ slices }: Quotation): QuotedWord[] {
  return slices.flatMap((slice) => wordsOf(slice.text).map((word) => ({ ...word, slice })));
}

/** Capitals and the form of apostrophes are the printer’s, not the speaker’s. */
function formOf({ text }: Word): string {
  return text.toLowerCase().replace(/[’ʼ]/gu, "'");
}

function chunksOf(a: readonly QuotedWord[], b: readonly QuotedWord[], isSmall: (word: Word) => boolean): Chunk[] {
  const parts = diffArrays([...a], [...b], { comparator: (one, other) => formOf(one) === formOf(other) });
  const chunks: Chunk[] = [];
  const at = { a: 0, b: 0 };
  for (const [index, { value, added, removed }] of parts.entries()) {
    const isBetween = index > 0 && index < parts.length - 1;
    const isCommon = !added && !removed;
    if (isCommon && !(isBetween && value.length <= JOINED_OVER && value.every(isSmall)))
      chunks.push({ ...at, length: value.length });
    if (!added) at.a += value.length;
    if (!removed) at.b += value.length;
  }
  return chunks;
}

/** A run ends where the sentence of either side ends. */
function runsOf({ a, b, length }: Chunk, left: readonly QuotedWord[], right: readonly QuotedWord[]): Run[] {
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < length; at += 1) {
    const last = runs.at(-1);
    const goesOn = left[a + at]?.slice === left[a + at - 1]?.slice && right[b + at]?.slice === right[b + at - 1]?.slice;
    if (last && goesOn) last.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs.flatMap(({ from, to }) => {
    const [one, other] = [sliceOf(left, a + from, a + to), sliceOf(right, b + from, b + to)];
    return one && other ? [{ a: one, b: other }] : [];
  });
}

function sliceOf(words: readonly QuotedWord[], first: number, last: number): Slice | undefined {
  const [head, tail] = [words[first], words[last]];
  if (!head || !tail) return undefined;
  const { article, sentence, start, text } = head.slice;
  return {
    ...{ article, sentence },
    start: start + head.start,
    end: start + tail.end,
    text: text.slice(head.start, tail.end),
  };
}
