import { likeness, toScore, type Weights } from '../../text/similarity.ts';
import type { Prepared, PreparedUnit } from './prepare.ts';
import { type Counted, countsOf, weighTerms } from './rarity.ts';
import { SCORING, WEIGHING } from './thresholds.ts';

/** Two units of different sources that have something in common, by their places in the corpus, `a` before `b`. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly sentences: number;
  readonly clauses: number;
  /** Places of their best two clauses among the clauses of each; -1 where none match. Numbers, because there are many pairs. */
  readonly clauseA: number;
  readonly clauseB: number;
}

/** Pairs below this score, by whole and by clause, are too many to keep, and tie no two groups together. */
export const KEPT_FROM = 0.15;
/** Below this one the best pair of a unit says nothing either. */
const BEST_FROM = 0.05;

/** Likeness of two sentences below which no clause of theirs makes the score worth keeping: it would have to be six times as alike. */
const CLAUSES_FROM = 0.04;

/** Terms that two sentences share at least for their clauses to be looked at. */
const SHARED_TERMS = 2;

/**
 * Scores the pairs of units of different sources that share a term. The score of a pair depends on the two articles it
 * comes from and on committed data alone. All pairs from `KEPT_FROM` on are given; of a unit that has none, its best from `BEST_FROM` on.
 */
export function scorePairs({ units, priors, sets }: Prepared): ScoredPair[] {
  const articles = [...Map.groupBy(units, ({ unit }) => unit.article).values()].map(
    (own): Counted => ({ units: own, counts: countsOf(own) }),
  );
  const weights = { bySlot: new Float64Array(priors.length), lengths: new Float64Array(sets) };
  const kept = new KeptPairs();
  for (const [place, other] of articles.entries()) {
    const holders = holdersOf(other, priors);
    for (const one of articles.slice(0, place)) {
      if (one.units[0]?.unit.source === other.units[0]?.unit.source) continue;
      weighTerms(one, other, priors, weights);
      for (const a of one.units) {
        const shared = sharedTerms(a, other, holders);
        for (const [at, b] of other.units.entries()) {
          const terms = shared[at] ?? 0;
          if (terms > 0) kept.offer(scorePair(a, b, terms > SHARED_TERMS - 0.01, weights));
        }
      }
    }
  }
  return kept.all();
}

class KeptPairs {
  readonly #kept: ScoredPair[] = [];
  /** Units that have a pair among these. */
  readonly #served = new Set<number>();
  /** The best of the others for each unit. */
  readonly #best = new Map<number, ScoredPair>();

  offer(pair: ScoredPair): void {
    if (pair.score >= KEPT_FROM) {
      this.#kept.push(pair);
      this.#served.add(pair.a).add(pair.b);
      return;
    }
    if (Math.max(pair.score, pair.clauses) < BEST_FROM) return;
    for (const unit of [pair.a, pair.b]) {
      const best = this.#best.get(unit);
      if (best === undefined || isBetter(pair, best)) this.#best.set(unit, pair);
    }
  }

  all(): ScoredPair[] {
    const lone = [...this.#best].flatMap(([unit, pair]) => (this.#served.has(unit) ? [] : [pair]));
    return [...this.#kept, ...new Set(lone)];
  }
}

function isBetter(one: ScoredPair, other: ScoredPair): boolean {
  return (one.score - other.score || other.a - one.a || other.b - one.b) > 0;
}

/** Places of the units of an article that hold each term, terms that are everywhere left out. */
function holdersOf({ units }: Counted, priors: Float64Array): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>();
  for (const [place, { whole }] of units.entries()) {
    for (const slot of whole.slots) {
      if ((priors[slot] ?? 0) >= WEIGHING.common) continue;
      const list = holders.get(slot >> 1);
      if (list) list.push(place);
      else holders.set(slot >> 1, [place]);
    }
  }
  return holders;
}

/** How many terms each unit of an article shares with `a`; the words of one name are one together. */
function sharedTerms(
  a: PreparedUnit,
  { units }: Counted,
  holders: ReadonlyMap<number, readonly number[]>,
): Float64Array {
  const shared = new Float64Array(units.length);
  for (const [at, slot] of a.whole.slots.entries()) {
    const part = (a.whole.shares[at] ?? 0) ** 2;
    for (const place of holders.get(slot >> 1) ?? []) shared[place] = (shared[place] ?? 0) + part;
  }
  return shared;
}

/** `byClause` is false where the sentences have so little in common that they are compared whole. */
function scorePair(a: PreparedUnit, b: PreparedUnit, byClause: boolean, weights: Weights): ScoredPair {
  const whole = likeness(a.whole, b.whole, weights);
  const value = whole.cosine * share(whole.evidence);
  const best = byClause && value >= CLAUSES_FROM ? bestClauses(a, b, weights) : { value, clauseA: -1, clauseB: -1 };
  const mean = (value + best.value) / 2;
  return {
    a: a.unit.index,
    b: b.unit.index,
    score: toScore(mean + corrections(a, b, mean)),
    sentences: toScore(whole.cosine),
    clauses: toScore(best.value),
    clauseA: best.clauseA,
    clauseB: best.clauseB,
  };
}

/** One rare word in common is a weak reason, however short the two are. */
function share(evidence: number): number {
  return Math.min(1, evidence / SCORING.fullEvidence) ** SCORING.evidencePower;
}

function bestClauses(
  a: PreparedUnit,
  b: PreparedUnit,
  weights: Weights,
): Pick<ScoredPair, 'clauseA' | 'clauseB'> & { readonly value: number } {
  let best = { value: 0, clauseA: -1, clauseB: -1 };
  for (const [clauseA, { set: one }] of a.clauses.entries()) {
    for (const [clauseB, { set: other }] of b.clauses.entries()) {
      const { cosine, evidence } = likeness(one, other, weights);
      if (cosine <= best.value) continue;
      const value = cosine * share(evidence);
      if (value > best.value) best = { value, clauseA, clauseB };
    }
  }
  return best;
}

/** Reports tell one event in much the same order: positive for neighbours, negative for sentences far apart. */
function nearness(a: PreparedUnit, b: PreparedUnit): number {
  return SCORING.distance * Math.log(4 / (1 + Math.abs(a.unit.block - b.unit.block)));
}

/** What speaks for or against beside shared words. A pair with little in common gains nothing by its place. */
function corrections(a: PreparedUnit, b: PreparedUnit, mean: number): number {
  const none = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size === 0 || other.size === 0 || one.isDisjointFrom(other);
  return (
    (none(a.figures, b.figures) ? 0 : SCORING.sameFigure) -
    (a.names.size > 0 && b.names.size > 0 && none(a.names, b.names) ? SCORING.otherNames : 0) -
    (a.isNegated === b.isNegated ? 0 : SCORING.negation) -
    (a.speaker && b.speaker && none(a.speaker, b.speaker) ? SCORING.otherSpeaker : 0) -
    (a.asks === b.asks ? 0 : SCORING.question) +
    ((a.opens && b.opens ? SCORING.bothOpen : 0) + nearness(a, b)) * Math.min(1, mean / 0.2)
  );
}
