import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import { sentenceKey } from '../../text/sentence-key.ts';

/** Sentences of which every two have words in common. */
export interface Cluster {
  /** Of each sentence the record that it shares with the first; the first two share one. */
  readonly records: readonly [SharedCopy, ...SharedCopy[]];
  /** The keys of the sentences, the two with most words in common first. */
  readonly sentences: readonly string[];
  /** All records between two of them. */
  readonly all: readonly SharedCopy[];
  /** Those of them that stand in no cluster before. */
  readonly own: readonly SharedCopy[];
}

/**
 * The records as few clusters, those with most words first; each record is `own` to one of them. Sentences of which only some
 * share words stay apart: it is said of a cluster that any two of its sources share them.
 */
export function clustersOf(records: readonly SharedCopy[]): Cluster[] {
  const between = recordsBetween(records);
  const covered = new Set<SharedCopy>();
  return records
    .toSorted((a, b) => b.words - a.words)
    .flatMap((record): Cluster[] => {
      if (covered.has(record)) return [];
      const sentences = grown(sidesOf(record), between);
      const [first = '', ...others] = sentences;
      const all = pairsOf(sentences).flatMap(([a, b]) => between.get(a)?.get(b) ?? []);
      const own = all.filter((one) => !covered.has(one));
      for (const one of own) covered.add(one);
      const [nearest = record, ...rest] = others.flatMap((other) => between.get(first)?.get(other)?.[0] ?? []);
      return [{ records: [nearest, ...rest], sentences, all, own }];
    });
}

type Between = ReadonlyMap<string, ReadonlyMap<string, readonly SharedCopy[]>>;

/** The sentences of the two sides of a record. */
export function sidesOf({ a, b }: SharedCopy): string[] {
  return [a, b].flatMap(([slice]) => (slice ? [sentenceKey(slice)] : []));
}

function recordsBetween(records: readonly SharedCopy[]): Between {
  const between = new Map<string, Map<string, SharedCopy[]>>();
  const put = (one: string, other: string, record: SharedCopy) => {
    const row = between.get(one) ?? new Map<string, SharedCopy[]>();
    between.set(one, row.set(other, [...(row.get(other) ?? []), record]));
  };
  for (const record of records) {
    const [a = '', b = ''] = sidesOf(record);
    put(a, b, record);
    put(b, a, record);
  }
  return between;
}

/** The sentences and all that share words with every one of them, in the order of the first one’s records. */
function grown(sides: readonly string[], between: Between): string[] {
  const [first = ''] = sides;
  const all = [...sides];
  for (const other of between.get(first)?.keys() ?? [])
    if (!all.includes(other) && all.every((one) => between.get(one)?.has(other))) all.push(other);
  return all;
}

function pairsOf(sentences: readonly string[]): [string, string][] {
  return sentences.flatMap((a, at) => sentences.slice(at + 1).map((b): [string, string] => [a, b]));
}
