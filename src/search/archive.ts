import type { Found } from './find.ts';
import { type CutIndex, entryOf, type TextRow } from './index-format.ts';
import { askedWords } from './listed-words.ts';
import { type Matched, vocabularyOf } from './vocabulary.ts';

/** Gives a part of the index by its name. */
export type LoadPart = (name: string) => Promise<unknown>;

/** As many of what is found are fetched: more make a page that nobody reads to its end. */
const MOST_FETCHED = 100;

/** A text that holds a word of the query or one like it: how much of the word, and how far off it is. */
interface Hit {
  readonly literal: number;
  readonly score: number;
}

type Hits = ReadonlyMap<number, Hit>;

/**
 * A search over the index of an archive, of which only the parts are loaded that hold words of the query. Gives the texts that
 * have all words as they were typed, alone or within longer words; only if there are none, those that have words within a slip of
 * them; and if there are none of these, texts that have some. At most a hundred entries come back; `total` counts all.
 */
export function makeArchiveSearch(
  index: CutIndex,
  loadPart: LoadPart,
): (query: string, source?: string) => Promise<Found> {
  const { literal, like } = vocabularyOf(index.words);
  const load = remembering((name) => loadPart(`${index.name}-${name}`));
  return async (query, source) => {
    const asked = askedWords(query);
    const hitsOfEach = (matched: (word: string) => Matched[]) =>
      Promise.all(asked.map((word) => hitsOf(matched(word), load)));
    const found = async (hits: readonly Hits[], hasAllWords: boolean): Promise<Found> => {
      const numbers = await ofSource(ranked(hits, hasAllWords), source, index, load);
      const entries = await fetched(numbers.slice(0, MOST_FETCHED), index, load);
      return { entries, total: numbers.length, hasAllWords };
    };
    const whole = await found(await hitsOfEach(literal), true);
    if (whole.total > 0 || asked.length === 0) return whole;
    const near = await hitsOfEach((word) => [...literal(word), ...like(word)]);
    const all = await found(near, true);
    return all.total > 0 ? all : found(near, false);
  };
}

/** The texts of several words, the closest to what was typed first, each text by the closest that it holds. */
async function hitsOf(words: readonly Matched[], load: LoadPart): Promise<Hits> {
  const lists = await Promise.all(words.map(async ({ part, at }) => numbersAt(await load(`words-${part}`), at)));
  const hits = new Map<number, Hit>();
  for (const [place, { literal, score }] of words.entries()) {
    for (const number of lists[place] ?? []) {
      if (!hits.has(number)) hits.set(number, { literal, score });
    }
  }
  return hits;
}

async function fetched(numbers: readonly number[], index: CutIndex, load: LoadPart): Promise<Found['entries']> {
  const parts = await Promise.all(numbers.map((number) => load(`texts-${Math.floor(number / index.perPart)}`)));
  return numbers.map((number, at) => entryOf(index, (parts[at] as TextRow[])[number % index.perPart] as TextRow));
}

async function ofSource(
  numbers: readonly number[],
  source: string | undefined,
  index: CutIndex,
  load: LoadPart,
): Promise<readonly number[]> {
  if (source === undefined) return numbers;
  const wanted = index.sources.findIndex(({ slug }) => slug === source);
  const sources = (await load('sources')) as readonly number[];
  return numbers.filter((number) => sources[number] === wanted);
}

/** Texts that all words hit, or any: those with more of the words as they were typed first, then the closer ones, then the shorter. */
function ranked(hits: readonly Hits[], needsAll: boolean): number[] {
  const [smallest] = hits.toSorted((a, b) => a.size - b.size);
  const numbers = needsAll
    ? [...(smallest?.keys() ?? [])].filter((number) => hits.every((each) => each.has(number)))
    : [...new Set(hits.flatMap((each) => [...each.keys()]))];
  const rows = numbers.map((number) => {
    const own = hits.map((each) => each.get(number) ?? NONE);
    return { number, literal: sum(own.map((hit) => hit.literal)), score: sum(own.map((hit) => hit.score)) };
  });
  return rows
    .sort((a, b) => b.literal - a.literal || a.score - b.score || a.number - b.number)
    .map(({ number }) => number);
}

const NONE: Hit = { literal: 0, score: 1 };

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function numbersAt(part: unknown, at: number): number[] {
  const steps = (part as readonly (readonly number[])[])[at] ?? [];
  let number = 0;
  return steps.map((step) => {
    number += step;
    return number;
  });
}

/** A load that failed is forgotten, so that the next query tries again. */
function remembering(load: LoadPart): LoadPart {
  const loads = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = loads.get(name);
    if (known) return known;
    const loading = load(name).catch((error: unknown) => {
      loads.delete(name);
      throw error;
    });
    loads.set(name, loading);
    return loading;
  };
}
