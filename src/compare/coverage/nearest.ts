import type { Corpus } from '../corpus.ts';
import { pairDecisions } from '../statements/decisions.ts';
import type { Edges } from '../statements/pair-table.ts';

/** What a unit has in common with one of another source. */
interface Likeness {
  /** Place of the other unit in the corpus. */
  readonly other: number;
  readonly score: number;
}

/** For each unit those that an editor told apart from it, by their places. */
export type ToldApart = ReadonlyMap<number, ReadonlySet<number>>;

/** The pairs of units that an editor has rejected, by either of the two. */
export function toldApart(corpus: Corpus): ToldApart {
  const apart = new Map<number, Set<number>>();
  for (const { decide, a, b } of pairDecisions(corpus)) {
    if (decide !== 'reject-pair') continue;
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }
  return apart;
}

/** For each unit that is `wanted`, by its place, what is most like it elsewhere; of equals the first in the corpus. */
export function likenesses(pairs: Edges, wanted: ReadonlySet<number>, apart: ToldApart): ReadonlyMap<number, Likeness> {
  const best = new Map<number, Likeness>();
  const offer = (unit: number, other: number, score: number) => {
    if (!wanted.has(unit) || apart.get(unit)?.has(other)) return;
    const before = best.get(unit);
    if (before === undefined || score > before.score || (score === before.score && other < before.other)) {
      best.set(unit, { other, score });
    }
  };
  for (let at = 0; at < pairs.a.length; at += 1) {
    const [a = 0, b = 0, score = 0] = [pairs.a[at], pairs.b[at], pairs.score[at]];
    offer(a, b, score);
    offer(b, a, score);
  }
  return best;
}
