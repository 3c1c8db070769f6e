import { toScore } from '../../text/similarity.ts';
import { isContentTerm } from '../statements/content-term.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import type { Term } from '../statements/terms.ts';
import { WEIGHING } from '../statements/thresholds.ts';
import type { ToldApart } from './nearest.ts';

/**
 * Sentences of a passage. What one report tells in a sentence another may spread over a few; a whole report would not do, because the
 * longer it is the more words it holds by chance. Three sentences to a whole report do about as well on the labels.
 */
const PASSAGE = 8;

/** How much of what a unit says, by its place, stands together in one passage of another source: a share between 0 and 1. */
type HeldShare = (place: number) => number;

/**
 * Looks units up in the passages of other sources. Terms count by how rare they are in news; small words and the commonest ones do not
 * count, nor does a sentence that an editor told apart from the unit. What an article more holds can only raise a share.
 */
export function heldShares(units: readonly PreparedUnit[], apart: ToldApart): HeldShare {
  const holders = holdersOf(units);
  return (place) => {
    const own = units[place];
    const terms = own ? contentTerms(own) : [];
    const all = terms.reduce((sum, term) => sum + weightOf(term), 0);
    if (!own || all === 0) return 0;
    const rises = new Map<string, Float64Array>();
    for (const term of terms) {
      for (const { article, source, first, units: length, places } of holders.get(term.key) ?? []) {
        if (source === own.unit.source) continue;
        const rise = rises.get(article) ?? new Float64Array(length + 1);
        rises.set(article, rise);
        const not = apart.get(place);
        raise(rise, not ? places.filter((at) => !not.has(first + at)) : places, weightOf(term));
      }
    }
    return toScore(Math.max(0, ...[...rises.values()].map(highest)) / all);
  };
}

/** The terms that say something: neither small words nor the commonest ones. */
export function contentTerms({ terms }: PreparedUnit): Term[] {
  return terms.filter(isContentTerm);
}

function weightOf({ share, prior }: Term): number {
  return share * Math.log(1 / (prior + WEIGHING.floor));
}

/** Where in one article a term stands. */
interface Holder {
  readonly article: string;
  readonly source: string;
  /** Place of the article’s first unit among all. */
  readonly first: number;
  /** How many units the article has. */
  readonly units: number;
  /** Places in the article, ascending. */
  readonly places: number[];
}

function holdersOf(units: readonly PreparedUnit[]): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const [article, own] of Map.groupBy(units, ({ unit }) => unit.article)) {
    const { source = '', index: first = 0 } = own[0]?.unit ?? {};
    for (const [place, { terms }] of own.entries()) {
      for (const { key } of terms) {
        const list = holders.get(key) ?? [];
        const last = list.at(-1);
        if (last?.article !== article) list.push({ article, source, first, units: own.length, places: [place] });
        else if (last.places.at(-1) !== place) last.places.push(place);
        holders.set(key, list);
      }
    }
  }
  return holders;
}

/** Adds a weight to every passage, by its first sentence, that holds one of the places; written as rises and falls between neighbours. */
function raise(rise: Float64Array, places: readonly number[], weight: number): void {
  let until = 0;
  for (const place of places) {
    const from = Math.max(until, place - PASSAGE + 1);
    rise[from] = (rise[from] ?? 0) + weight;
    rise[place + 1] = (rise[place + 1] ?? 0) - weight;
    until = place + 1;
  }
}

function highest(rise: Float64Array): number {
  let [level, most] = [0, 0];
  for (const step of rise) {
    level += step;
    if (level > most) most = level;
  }
  return most;
}
