import { Overlaps, termIndex } from '../../text/overlaps.ts';
import { toScore } from '../../text/similarity.ts';
import { KeptPairs } from './kept-pairs.ts';
import type { PairTable, ScoredPair } from './pair-table.ts';
import type { Prepared, PreparedUnit } from './prepare.ts';
import { type Counted, countedUnits, Weigher } from './rarity.ts';
import { SCORING, WEIGHING } from './thresholds.ts';

/** Likeness of two sentences below which no clause of theirs makes the score worth keeping: it would have to be six times as alike. */
const CLAUSES_FROM = 0.04;

/** Likeness of two sentences below which nothing that speaks for them beside shared words makes their score `LEAST`. */
const HOPELESS = 0.02;

/** Terms that two sentences share at least for their clauses to be looked at. */
const SHARED_TERMS = 2;

/**
 * Scores the pairs of units of different sources that share a term which is not everywhere. The score of a pair depends on
 * the two articles it comes from and on committed data alone. Which pairs are given, see `KeptPairs`.
 */
export function scorePairs({ units, priors, sets }: Prepared): PairTable {
  const articles = [...Map.groupBy(units, ({ unit }) => unit.article).values()].map(countedUnits);
  const weigher = new Weigher(priors, sets);
  const kept = new KeptPairs();
  for (const [place, other] of articles.entries()) {
    const theirs = reading(other, priors, weigher);
    for (const one of articles.slice(0, place)) {
      if (one.units[0]?.unit.source === other.units[0]?.unit.source) continue;
      weigher.weigh(one, other);
      for (const a of one.units) scoreUnit(a, theirs, kept);
    }
  }
  return kept.table();
}

/** An article that is compared with a sentence of another. */
interface Reading {
  readonly units: readonly PreparedUnit[];
  readonly wholes: Overlaps;
  /** With its clauses, those of a unit in a row; one for each clause of the sentence, as many as the longest has. */
  readonly clauses: Overlaps[];
  readonly newClauses: () => Overlaps;
  /** Place of the first clause of each unit. */
  readonly first: readonly number[];
}

function reading({ units }: Counted, priors: Float64Array, { weights }: Weigher): Reading {
  const wholes = termIndex(
    units.map(({ whole }) => whole),
    (slot) => (priors[slot] ?? 0) < WEIGHING.common,
  );
  const clauses = termIndex(units.flatMap((unit) => unit.clauses.map(({ set }) => set)));
  let next = 0;
  const first = units.map((unit) => {
    next += unit.clauses.length;
    return next - unit.clauses.length;
  });
  return {
    units,
    wholes: new Overlaps(wholes, weights),
    clauses: [],
    newClauses: () => new Overlaps(clauses, weights),
    first,
  };
}

/** Scores a unit with all of another article. */
function scoreUnit(a: PreparedUnit, theirs: Reading, kept: KeptPairs): void {
  const { units, wholes, clauses, first } = theirs;
  wholes.read(a.whole);
  let areRead = false;
  for (let at = 0; at < units.length; at += 1) {
    const b = units[at];
    const shared = wholes.shared(at);
    if (!b || shared === 0) continue;
    const cosine = wholes.cosine(at);
    const value = cosine < HOPELESS ? 0 : cosine * share(wholes.evidence(at));
    if (value < HOPELESS) continue;
    let best = { value, clauseA: -1, clauseB: -1 };
    if (shared > SHARED_TERMS - 0.01 && value >= CLAUSES_FROM) {
      if (!areRead) readClauses(a, theirs);
      areRead = true;
      best = bestClauses(clauses, a.clauses.length, first[at] ?? 0, b.clauses.length);
    }
    kept.offer(scoredPair(a, b, cosine, value, best));
  }
}

function readClauses(a: PreparedUnit, { clauses, newClauses }: Reading): void {
  for (const [place, { set }] of a.clauses.entries()) {
    const overlaps = clauses[place] ?? newClauses();
    clauses[place] = overlaps;
    overlaps.read(set);
  }
}

function scoredPair(a: PreparedUnit, b: PreparedUnit, cosine: number, value: number, best: BestClauses): ScoredPair {
  const mean = (value + best.value) / 2;
  return {
    a: a.unit.index,
    b: b.unit.index,
    score: toScore(mean + corrections(a, b, mean)),
    sentences: toScore(cosine),
    clauses: toScore(best.value),
    clauseA: best.clauseA,
    clauseB: best.clauseB,
  };
}

/** One rare word in common is a weak reason, however short the two are. */
function share(evidence: number): number {
  return Math.min(1, evidence / SCORING.fullEvidence) ** SCORING.evidencePower;
}

/** `clauseA`, `clauseB`: which clauses of the two are most alike; -1 where none match. */
type BestClauses = Pick<ScoredPair, 'clauseA' | 'clauseB'> & { readonly value: number };

/** The other’s clauses stand in a row from place `first`. */
function bestClauses(overlaps: readonly Overlaps[], own: number, first: number, theirs: number): BestClauses {
  let best = { value: 0, clauseA: -1, clauseB: -1 };
  for (let clauseA = 0; clauseA < own; clauseA += 1) {
    const clause = overlaps[clauseA];
    for (let clauseB = 0; clauseB < theirs; clauseB += 1) {
      const cosine = clause?.cosine(first + clauseB) ?? 0;
      if (cosine <= best.value) continue;
      const value = cosine * share(clause?.evidence(first + clauseB) ?? 0);
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
  const otherNames = a.names.length > 0 && b.names.length > 0 && !shareOne(a.names, b.names);
  return (
    (shareOne(a.figures, b.figures) ? SCORING.sameFigure : 0) -
    (otherNames ? SCORING.otherNames : 0) -
    (a.isNegated === b.isNegated ? 0 : SCORING.negation) -
    (a.speaker && b.speaker && a.speaker.isDisjointFrom(b.speaker) ? SCORING.otherSpeaker : 0) -
    (a.asks === b.asks ? 0 : SCORING.question) +
    ((a.opens && b.opens ? SCORING.bothOpen : 0) + nearness(a, b)) * Math.min(1, mean / 0.2)
  );
}

/** Whether two ascending lists have a number in common. */
function shareOne(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) return true;
    if (difference < 0) i += 1;
    else j += 1;
  }
  return false;
}
