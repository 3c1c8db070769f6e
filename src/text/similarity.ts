/** The terms of a text by number, ascending, each once. Made by `termSet`. */
export interface TermSet {
  /** Number of the set, for `Weights.lengths`. */
  readonly id: number;
  /** Twice the number of the term, plus one where the text uses it as part of a name. */
  readonly slots: Int32Array;
  /** How much of its weight each has, between 0 and 1: the words of one name share the weight of the name. */
  readonly shares: Float64Array;
}

interface TermUse {
  readonly term: number;
  readonly isName: boolean;
  readonly share: number;
}

/** A term that is used twice counts once, with its larger share; it is a name only if every use is. */
export function termSet(id: number, uses: Iterable<TermUse>): TermSet {
  const byTerm = new Map<number, TermUse>();
  for (const use of uses) {
    const before = byTerm.get(use.term);
    byTerm.set(use.term, {
      term: use.term,
      isName: use.isName && (before?.isName ?? true),
      share: Math.max(use.share, before?.share ?? 0),
    });
  }
  const sorted = [...byTerm.values()].sort((a, b) => a.term - b.term);
  return {
    id,
    slots: Int32Array.from(sorted, ({ term, isName }) => term * 2 + Number(isName)),
    shares: Float64Array.from(sorted, ({ share }) => share),
  };
}

/** Weights of terms by slot, and what follows from them for each set that is compared, by its id. */
export interface Weights {
  readonly bySlot: Float64Array;
  readonly lengths: Float64Array;
}

/** Sets the length of a set under the weights as they are now; a cosine needs it. */
export function measureLength({ id, slots, shares }: TermSet, { bySlot, lengths }: Weights): void {
  let sum = 0;
  for (let i = 0; i < slots.length; i += 1) sum += ((bySlot[slots[i] ?? 0] ?? 0) * (shares[i] ?? 0)) ** 2;
  lengths[id] = Math.sqrt(sum);
}

/** A score as it is written and compared: four decimals, between 0 and 1. */
export function toScore(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 1e4) / 1e4;
}
