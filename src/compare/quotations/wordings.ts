import { diffArrays } from 'diff';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { Utterance } from '../../schema/records/utterance.ts';
import { type Word, wordsOf } from '../../text/words.ts';

type Wording = Utterance['wordings'][number];
type Run = NonNullable<Wording['shared']>[number];

/**
 * Share of the content words of the quotation with fewer of them that must be shared, or a comparison word by word would
 * show two quotations with a few accidental words in common.
 */
const SHARED_FROM = 0.4;

/** So many small words between two variants are no common ground: a variant goes on over them. */
const JOINED_OVER = 2;

interface FormedWord extends Word {
  /** What it is compared by. */
  readonly form: string;
}

interface QuotedWord extends FormedWord {
  /** The slice it stands in. */
  readonly slice: Slice;
}

interface ReadQuotation {
  readonly id: string;
  readonly words: readonly QuotedWord[];
  /** Equal texts have equal words. */
  readonly text: string;
  /** How many of its words are no small words. */
  readonly content: number;
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
export type ReadWordings = (quotations: readonly Quotation[]) => Wording[];

/**
 * Keeps what it has read: two quotations may be together in several utterances, and hundreds of reports of one dispatch print the
 * same two texts over and over.
 */
export function wordingReader(smallWords: ReadonlySet<string>): ReadWordings {
  const isSmall = ({ key }: Word) => smallWords.has(key);
  const read = memo((quotation: Quotation) => readQuotation(quotation, isSmall));
  const common = memo((a: string) => memo((b: string) => commonWords(a, b, isSmall)));
  const beside = memo((fullest: ReadQuotation) =>
    memo((other: ReadQuotation) => wordingOf(fullest, other, common(fullest.text)(other.text))),
  );
  return (quotations) => {
    const all = quotations.map(read);
    const most = Math.max(...all.map(({ words }) => words.length));
    const fullest = all.find(({ words }) => words.length === most);
    if (!fullest) return [];
    return all.filter((one) => one !== fullest).map(beside(fullest));
  };
}

type IsSmall = (word: Word) => boolean;

function readQuotation(quotation: Quotation, isSmall: IsSmall): ReadQuotation {
  const words = quotedWords(quotation);
  return { id: quotation.id, words, text: textOf(quotation), content: contentOf(words, isSmall) };
}

function contentOf(words: readonly Word[], isSmall: IsSmall): number {
  return words.filter((word) => !isSmall(word)).length;
}

/** The words that two texts have in common, and how many of them are no small words. */
interface Common {
  readonly chunks: readonly Chunk[];
  readonly content: number;
}

function commonWords(a: string, b: string, isSmall: IsSmall): Common {
  const [left, right] = [wordsOfText(a), wordsOfText(b)];
  const chunks = chunksOf(left, right, isSmall);
  const lengths = chunks.map((chunk) => contentOf(right.slice(chunk.b, chunk.b + chunk.length), isSmall));
  return { chunks, content: lengths.reduce((sum, length) => sum + length, 0) };
}

function wordingOf(fullest: ReadQuotation, other: ReadQuotation, { chunks, content }: Common): Wording {
  const isAlike = content >= SHARED_FROM * Math.max(1, Math.min(fullest.content, other.content));
  const shared = () => chunks.flatMap((chunk) => runsOf(chunk, fullest.words, other.words));
  return { a: fullest.id, b: other.id, ...(isAlike ? { shared: shared() } : {}) };
}

/** Asks once for each key. */
function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** No sentence has a line break. */
function textOf({ slices }: Quotation): string {
  return slices.map(({ text }) => text).join('\n');
}

function wordsOfText(text: string): FormedWord[] {
  return text.split('\n').flatMap((part) => wordsOf(part).map((word) => ({ ...word, form: formOf(word) })));
}

function quotedWords({ slices }: Quotation): QuotedWord[] {
  return slices.flatMap((slice) => wordsOf(slice.text).map((word) => ({ ...word, slice, form: formOf(word) })));
}

/** Capitals and the form of apostrophes are the printer’s, not the speaker’s. */
function formOf({ text }: Word): string {
  return text.toLowerCase().replace(/[’ʼ]/gu, "'");
}

function chunksOf(a: FormedWord[], b: FormedWord[], isSmall: IsSmall): Chunk[] {
  const parts = diffArrays(a, b, { comparator: (one, other) => one.form === other.form });
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
