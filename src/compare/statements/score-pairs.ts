import type { Range } from '../../text/sentences.ts';
import { likeness, toScore } from '../../text/similarity.ts';
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
  /** Their best two clauses. */
  readonly clause: { readonly a: Range; readonly b: Range } | undefined;
}

/** Pairs below this score, by whole and by clause, are forgotten: they are too many, and nothing asks for them. */
const KEPT_FROM = 0.05;

/**
 * Scores all pairs of units of different sources that share a content word. The score of a pair depends on the two
 * articles it comes from and on committed data alone.
 */
export function scorePairs({ units, priors }: Prepared): ScoredPair[] {
  const articles = [...Map.groupBy(units, ({ unit }) => unit.article).values()].map(
    (own): Counted => ({ units: own, counts: countsOf(own) }),
  );
  const weights = new Float64Array(priors.length);
  return articles.flatMap((one, place) =>
    articles.slice(place + 1).flatMap((other) => {
      if (one.units[0]?.unit.source === other.units[0]?.unit.source) return [];
      weighTerms(one, other, priors, weights);
      return candidates(one, other, priors)
        .map(([a, b]) => scorePair(a, b, weights))
        .filter(({ score, clauses }) => Math.max(score, clauses) >= KEPT_FROM);
    }),
  );
}

/** Pairs that share a word which is not everywhere. */
function candidates(one: Counted, other: Counted, priors: Float64Array): [PreparedUnit, PreparedUnit][] {
  const holders = new Map<number, PreparedUnit[]>();
  for (const unit of other.units) {
    for (const slot of unit.whole.slots) {
      if ((priors[slot] ?? 0) >= WEIGHING.common) continue;
      const list = holders.get(slot >> 1);
      if (list) list.push(unit);
      else holders.set(slot >> 1, [unit]);
    }
  }
  return one.units.flatMap((a) => {
    const found = new Set([...a.whole.slots].flatMap((slot) => holders.get(slot >> 1) ?? []));
    return [...found].map((b): [PreparedUnit, PreparedUnit] => [a, b]);
  });
}

function scorePair(a: PreparedUnit, b: PreparedUnit, weights: Float64Array): ScoredPair {
  const whole = likeness(a.whole, b.whole, weights);
  const best = bestClauses(a, b, weights);
  const mean = (whole.cosine * share(whole.evidence) + best.clauses) / 2;
  return {
    a: a.unit.index,
    b: b.unit.index,
    score: toScore(mean + corrections(a, b, mean)),
    sentences: toScore(whole.cosine),
    clauses: toScore(best.clauses),
    clause: best.clause,
  };
}

/** One rare word in common is a weak reason, however short the two are. */
function share(evidence: number): number {
  return Math.min(1, evidence / SCORING.fullEvidence) ** SCORING.evidencePower;
}

function bestClauses(
  a: PreparedUnit,
  b: PreparedUnit,
  weights: Float64Array,
): { clauses: number; clause: ScoredPair['clause'] } {
  let clauses = 0;
  let clause: ScoredPair['clause'];
  for (const one of a.clauses) {
    for (const other of b.clauses) {
      const { cosine, evidence } = likeness(one.set, other.set, weights);
      const value = cosine * share(evidence);
      if (value > clauses) [clauses, clause] = [value, { a: one.range, b: other.range }];
    }
  }
  return { clauses, clause };
}

/** What speaks for or against beside shared words. A pair with little in common gains nothing by its place. */
function corrections(a: PreparedUnit, b: PreparedUnit, mean: number): number {
  const none = (one: ReadonlySet<string>, other: ReadonlySet<string>) => one.isDisjointFrom(other);
  return (
    (none(a.figures, b.figures) ? 0 : SCORING.sameFigure) -
    (a.names.size > 0 && b.names.size > 0 && none(a.names, b.names) ? SCORING.otherNames : 0) -
    (a.isNegated === b.isNegated ? 0 : SCORING.negation) -
    (a.speaker && b.speaker && none(a.speaker, b.speaker) ? SCORING.otherSpeaker : 0) -
    (a.asks === b.asks ? 0 : SCORING.question) +
    (a.opens && b.opens ? SCORING.bothOpen * Math.min(1, mean / 0.2) : 0)
  );
}
