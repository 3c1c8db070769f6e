import { createHash } from 'node:crypto';
import type { CutIndex, SearchIndex, TextRow } from './index-format.ts';
import { listedWords } from './listed-words.ts';

/** The index of an archive, and its parts by name; what a part holds is said in `index-format.ts`. */
interface Cut {
  readonly index: CutIndex;
  readonly parts: ReadonlyMap<string, unknown>;
}

/** How large parts are: texts of one, and roughly the characters of one of words. Of both a search needs some, so they are small. */
const SIZES = { texts: 32, words: 24_000 };

/** From this many texts on an index is cut: some 600 articles, and about a megabyte when it is compressed. */
const LARGE = 20_000;

/** An index whole or, of an archive, in parts. */
export function cutIfLarge(whole: SearchIndex, large = LARGE): Cut | { index: SearchIndex; parts: Cut['parts'] } {
  return whole.texts.length > large ? cutIndex(whole) : { index: whole, parts: new Map() };
}

/**
 * Cuts an index into parts that are loaded when a query needs them: texts, which are found by their number, and for every word
 * the numbers of the texts that hold it. Short texts have low numbers: of what holds the same words, that is the order of `makeSearch()`.
 */
export function cutIndex({ sources, events, articles, texts }: SearchIndex, sizes = SIZES): Cut {
  const ranked = byRank(texts);
  const postings = postingsOf(ranked);
  const shards = shardsOf(postings, sizes.words);
  const name = digestOf([sources, events, articles, ranked.map(([article, id]) => [article, id])]);
  const index: CutIndex = {
    ...{ version: 2, sources, events, articles, name, size: ranked.length, perPart: sizes.texts },
    words: shards.map((shard) => shard.map(([word]) => word).join(' ')),
  };
  const parts = new Map<string, unknown>([
    [`${name}-sources`, ranked.map(([article]) => articles[article]?.source ?? -1)],
    ...shards.map((shard, at): [string, unknown] => [
      `${name}-words-${at}`,
      shard.map(([, numbers]) => steps(numbers)),
    ]),
    ...runsOf(ranked, sizes.texts).map((run, at): [string, unknown] => [`${name}-texts-${at}`, run]),
  ]);
  return { index, parts };
}

/** Fuse puts a text before another that holds the same words if it is shorter, roughly; then they keep their order. */
function byRank(texts: readonly TextRow[]): TextRow[] {
  const rankOf = (text: string) => -Math.round(1000 / Math.sqrt(text.split(/\s+/u).filter(Boolean).length || 1));
  return texts
    .map((row) => ({ row, rank: rankOf(row[3]) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ row }) => row);
}

type Posting = readonly [word: string, numbers: readonly number[]];

/** Words in the order of their code units, each with the numbers of its texts in order. */
function postingsOf(texts: readonly TextRow[]): Posting[] {
  const postings = new Map<string, number[]>();
  for (const [number, [, , , text]] of texts.entries()) {
    for (const word of listedWords(text)) {
      const numbers = postings.get(word);
      if (numbers) numbers.push(number);
      else postings.set(word, [number]);
    }
  }
  return [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Runs of words whose postings are about as large together; a word that is everywhere has a run of its own. */
function shardsOf(postings: readonly Posting[], size: number): Posting[][] {
  const shards: Posting[][] = [];
  let room = 0;
  for (const posting of postings) {
    const needed = posting[1].length * 3 + 3;
    const last = shards.at(-1);
    if (last && needed <= room) last.push(posting);
    else shards.push([posting]);
    room = (last && needed <= room ? room : size) - needed;
  }
  return shards;
}

/** Each number as its distance from the one before: small numbers take less room. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function runsOf<T>(list: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / length) }, (_, at) => list.slice(at * length, (at + 1) * length));
}

/** Names the parts, so that a page that was opened before a new site came never reads half of each. */
function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}
