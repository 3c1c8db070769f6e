import { wordsOf } from '../../text/words.ts';
import { type NounUse, sourcesOf } from './noun-uses.ts';
import type { Readings } from './read-units.ts';

/** Blocks of the body that are the opening of a report. */
const OPENING_BLOCKS = 2;

/** How much nouns are what reports are about. */
export interface Salience {
  /** Share of the sources that tell of it, from 0 to 1. */
  readonly spread: number;
  /** Share of the sources that tell of it in the headline or the opening. */
  readonly lead: number;
  /** Grows with both, and with how much more often the nouns stand here than in news at large. */
  readonly score: number;
}

export function salienceOf(uses: readonly NounUse[], nouns: readonly string[], { corpus }: Readings): Salience {
  const { frequencies, articles } = { frequencies: corpus.input.frequencies, articles: corpus.articles };
  const sources = Math.max(1, new Set(articles.map(({ source }) => source)).size);
  const stems = new Set(nouns.flatMap((noun) => wordsOf(noun).map(({ stem }) => stem)));
  const known = [...stems].reduce((sum, stem) => sum + (frequencies.counts.get(stem) ?? 0), 1);
  const expected = (known / Math.max(1, frequencies.sentences)) * corpus.units.length;
  const spread = sourcesOf(uses) / sources;
  const lead = sourcesOf(uses.filter(isOpening)) / sources;
  const more = Math.max(0, Math.log(uses.length / Math.max(expected, 0.1)));
  return { spread, lead, score: spread * uses.length * more * (1 + lead) };
}

function isOpening({ read: { unit } }: NounUse): boolean {
  return unit.part !== 'body' || unit.block < OPENING_BLOCKS;
}

/** With “the” or a possessive. */
export function isPointed({ opening }: NounUse): boolean {
  return opening === 'definite' || opening === 'possessive';
}

/** Headlines leave articles out. */
export function isDefinite(use: NounUse): boolean {
  return isPointed(use) || use.read.unit.part === 'headline';
}
