import { measureLength, type Weights } from '../../text/similarity.ts';
import type { PreparedUnit } from './prepare.ts';
import { WEIGHING } from './thresholds.ts';

/** In place of a background frequency: the term is an act of the event, and weighs what acts weigh. */
export const IS_ACT = -1;

/** The units of one article, and how often each term stands in them. */
export interface Counted {
  readonly units: readonly PreparedUnit[];
  /** Terms by number, and at the same place in how many units each stands. */
  readonly terms: Int32Array;
  readonly counts: Int32Array;
}

/** The units of an article, and in how many of them each term stands. */
export function countedUnits(units: readonly PreparedUnit[]): Counted {
  const counts = new Map<number, number>();
  for (const { whole } of units) {
    for (const slot of whole.slots) counts.set(slot >> 1, (counts.get(slot >> 1) ?? 0) + 1);
  }
  return { units, terms: Int32Array.from(counts.keys()), counts: Int32Array.from(counts.values()) };
}

/**
 * Weighs the terms of two articles, by slot: the logarithm of how rare a term is, in news at large
 * (`priors`) and in these two articles. What an article repeats is its topic and tells its sentences less apart. No other article has
 * a say, so that a third one changes no score. What the event’s file calls an act of the event has a weight of its own: every report
 * repeats it, and yet it is what its sentences tell.
 */
export class Weigher {
  readonly weights: Weights;
  readonly #priors: Float64Array;
  /** In how many units of the article at hand each term stands. */
  readonly #own: Int32Array;
  /** The weights of terms that no article repeats, which most are, by how many units there are: logarithms are slow. */
  readonly #unrepeated = new Map<number, Float64Array>();

  constructor(priors: Float64Array, sets: number) {
    this.#priors = priors;
    this.#own = new Int32Array(priors.length / 2);
    this.weights = { bySlot: new Float64Array(priors.length), lengths: new Float64Array(sets) };
  }

  /** Weighs the terms of two articles and measures their units. */
  weigh(a: Counted, b: Counted): void {
    const total = a.units.length + b.units.length + WEIGHING.background;
    const unrepeated = this.#unrepeatedOf(total);
    for (const [at, term] of b.terms.entries()) {
      this.#own[term] = (b.counts[at] ?? 0) - 1;
      this.#set(term, this.#own[term] ?? 0, total, unrepeated);
    }
    for (const [at, term] of a.terms.entries()) {
      this.#set(term, (a.counts[at] ?? 0) - 1 + (this.#own[term] ?? 0), total, unrepeated);
    }
    for (const term of b.terms) this.#own[term] = 0;
    for (const { units } of [a, b]) for (const unit of units) this.#measure(unit);
  }

  #measure({ whole, clauses }: PreparedUnit): void {
    measureLength(whole, this.weights);
    for (const { set } of clauses) measureLength(set, this.weights);
  }

  #set(term: number, repeats: number, total: number, unrepeated: Float64Array): void {
    const { bySlot } = this.weights;
    for (let slot = term * 2; slot <= term * 2 + 1; slot += 1) {
      const known = repeats === 0 ? (unrepeated[slot] ?? UNKNOWN) : UNKNOWN;
      const weight = known === UNKNOWN ? weightOf(this.#priors[slot] ?? 0, repeats, total) : known;
      if (repeats === 0) unrepeated[slot] = weight;
      bySlot[slot] = weight;
    }
  }

  #unrepeatedOf(total: number): Float64Array {
    const known = this.#unrepeated.get(total) ?? new Float64Array(this.#priors.length).fill(UNKNOWN);
    this.#unrepeated.set(total, known);
    return known;
  }
}

/** No weight is negative. */
const UNKNOWN = -1;

function weightOf(prior: number, repeats: number, total: number): number {
  if (prior === IS_ACT) return WEIGHING.act;
  const expected = WEIGHING.background * (prior + WEIGHING.floor);
  return Math.max(0, Math.log(total / (repeats + expected)));
}
