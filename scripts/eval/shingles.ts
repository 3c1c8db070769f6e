/** Words as Python’s `\w+` finds them, so that the numbers compare with those of other extractors. */
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** How two texts overlap, in shares of all their runs of four words; equal texts give 1, 0, 0. */
export interface Overlap {
  readonly both: number;
  readonly onlyFound: number;
  readonly onlyGold: number;
}

/** How many runs of four words two texts share, and how many only one of them has. */
export function overlap(gold: string, found: string): Overlap {
  const a = shingles(gold);
  const b = shingles(found);
  const both = common(a, b);
  const onlyFound = size(b) - both;
  const onlyGold = size(a) - both;
  const all = both + onlyFound + onlyGold;
  return all === 0
    ? { both: 0, onlyFound: 0, onlyGold: 0 }
    : { both: both / all, onlyFound: onlyFound / all, onlyGold: onlyGold / all };
}

/**
 * Precision, recall and F1 over articles: means of the shares per article, as the article-extraction benchmark of
 * Scrapinghub computes them. An article with nothing found has no precision; one with nothing to find no recall.
 */
export function scores(overlaps: readonly Overlap[]): { precision: number; recall: number; f1: number } {
  const precision = mean(
    overlaps
      .filter(({ both, onlyFound }) => both + onlyFound > 0)
      .map(({ both, onlyFound }) => both / (both + onlyFound)),
  );
  const recall = mean(
    overlaps.filter(({ both, onlyGold }) => both + onlyGold > 0).map(({ both, onlyGold }) => both / (both + onlyGold)),
  );
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** 0 of an empty list. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Share of the words of two texts that they have in common (Dice), order and repetition counted as in a bag. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  return (2 * common(bag(a), bag(b))) / Math.max(1, a.length + b.length);
}

const RUN = 4;

function shingles(text: string): Map<string, number> {
  const words = tokens(text);
  if (words.length === 0) return new Map();
  const runs = Array.from({ length: Math.max(1, words.length - RUN + 1) }, (_, at) =>
    words.slice(at, at + RUN).join(' '),
  );
  return bag(runs);
}

function bag(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((sum, [item, count]) => sum + Math.min(count, b.get(item) ?? 0), 0);
}

function size(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
