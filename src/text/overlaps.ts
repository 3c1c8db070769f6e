import type { TermSet, Weights } from './similarity.ts';

/** Where one term stands in several texts: at the same place of all three lists one text. */
interface Uses {
  /** Place of the text among those of the index. */
  readonly texts: number[];
  readonly slots: number[];
  readonly shares: number[];
  /** Whether the text uses it as what is counted. */
  readonly counts: boolean[];
}

/** Several texts by their terms. */
interface TermIndex {
  readonly texts: readonly TermSet[];
  readonly uses: ReadonlyMap<number, Uses>;
}

/** `counts` says which slots are counted by `Overlaps.shared`. */
export function termIndex(texts: readonly TermSet[], counts: (slot: number) => boolean = () => true): TermIndex {
  const uses = new Map<number, Uses>();
  for (const [place, { slots, shares }] of texts.entries()) {
    for (let i = 0; i < slots.length; i += 1) {
      const slot = slots[i] ?? 0;
      const own = uses.get(slot >> 1) ?? { texts: [], slots: [], shares: [], counts: [] };
      own.texts.push(place);
      own.slots.push(slot);
      own.shares.push(shares[i] ?? 0);
      own.counts.push(counts(slot));
      uses.set(slot >> 1, own);
    }
  }
  return { texts, uses };
}

/**
 * What one text at a time has in common with every text of an index. All are read together along the terms of the one, because
 * most texts share next to nothing and need not be looked at for it. Each sum runs in the order of the terms, so that the same
 * two texts give the same bits however many other texts there are. Read again and again, because making lists is what costs most.
 */
export class Overlaps {
  readonly #index: TermIndex;
  readonly #weights: Weights;
  readonly #dots: Float64Array;
  readonly #evidence: Float64Array;
  readonly #shared: Float64Array;
  #length = 0;

  constructor(index: TermIndex, weights: Weights) {
    this.#index = index;
    this.#weights = weights;
    this.#dots = new Float64Array(index.texts.length);
    this.#evidence = new Float64Array(index.texts.length);
    this.#shared = new Float64Array(index.texts.length);
  }

  /** Reads a text under the weights as they are now; what is asked from then on is about it. */
  read({ id, slots, shares }: TermSet): void {
    for (const sums of [this.#dots, this.#evidence, this.#shared]) sums.fill(0);
    this.#length = this.#weights.lengths[id] ?? 1;
    for (let i = 0; i < slots.length; i += 1) {
      const slot = slots[i] ?? 0;
      const uses = this.#index.uses.get(slot >> 1);
      if (uses) this.#add(slot, shares[i] ?? 0, uses);
    }
  }

  /** Cosine of the terms by weight, 0 to 1. */
  cosine(place: number): number {
    const dot = this.#dots[place] ?? 0;
    const other = this.#index.texts[place];
    return dot === 0 || !other ? 0 : dot / (this.#length * (this.#weights.lengths[other.id] ?? 1));
  }

  /** Weight of what they share, names apart: two short texts can be alike in a single word. */
  evidence(place: number): number {
    return this.#evidence[place] ?? 0;
  }

  /** How many of the terms that count both have; the words of one name are one together. */
  shared(place: number): number {
    return this.#shared[place] ?? 0;
  }

  #add(slot: number, share: number, { texts, slots, shares, counts }: Uses): void {
    const { bySlot } = this.#weights;
    const left = (bySlot[slot] ?? 0) * share;
    for (let i = 0; i < texts.length; i += 1) {
      const place = texts[i] ?? 0;
      const other = slots[i] ?? 0;
      const product = left * ((bySlot[other] ?? 0) * (shares[i] ?? 0));
      this.#dots[place] = (this.#dots[place] ?? 0) + product;
      if (counts[i]) this.#shared[place] = (this.#shared[place] ?? 0) + share ** 2;
      if (((slot | other) & 1) === 0) this.#evidence[place] = (this.#evidence[place] ?? 0) + Math.sqrt(product);
    }
  }
}
