import type { Corpus } from '../corpus.ts';
import { pairDecisions } from '../statements/decisions.ts';
import type { ScoredPair } from '../statements/score-pairs.ts';

/** What a unit has in common with one of another source. */
export interface Likeness {
  /** Place of the other unit in the corpus. */
  readonly other: number;
  readonly score: number;
}

/**
 * For each unit that is `wanted`, by its place, everything elsewhere that is like it, best first, equal ones in the order of
 * the corpus; for the others nothing. What an editor told apart from it is left out.
 */
export function likenesses(corpus: Corpus, pairs: readonly ScoredPair[], wanted: ReadonlySet<number>): Likeness[][] {
  const apart = new Set(
    pairDecisions(corpus)
      .filter(({ decide }) => decide === 'reject-pair')
      .map(({ a, b }) => `${a} ${b}`),
  );
  const byUnit = corpus.units.map((): Likeness[] => []);
  for (const { a, b, score } of pairs) {
    if (apart.size > 0 && apart.has(`${a} ${b}`)) continue;
    if (wanted.has(a)) byUnit[a]?.push({ other: b, score });
    if (wanted.has(b)) byUnit[b]?.push({ other: a, score });
  }
  for (const list of byUnit) list.sort((x, y) => y.score - x.score || x.other - y.other);
  return byUnit;
}
