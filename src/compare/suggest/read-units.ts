import type { Comparison } from '../../schema/comparison.ts';
import type { Corpus, Unit } from '../corpus.ts';
import { nameSpans } from '../names/name-spans.ts';
import { nameRecords, type Standing, standings } from '../wording/open-words.ts';
import { type PhraseWords, phraseWords } from '../wording/phrase-words.ts';
import { type Plurals, pluralsOf } from '../wording/plurals.ts';
import { type Token, tokensOf } from '../wording/tokens.ts';

/** A sentence with its words and the names in it. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly tokens: readonly Token[];
  readonly standings: readonly Standing[];
  /** Id of the name whose first word stands at a place. */
  readonly nameAt: ReadonlyMap<number, { readonly id: string; readonly end: number }>;
}

/** What proposals are made from. */
export interface Readings {
  readonly units: readonly ReadUnit[];
  readonly found: Comparison;
  readonly corpus: Corpus;
  readonly phrases: PhraseWords;
  readonly plurals: Plurals;
}

export function readUnits(corpus: Corpus, found: Comparison): Readings {
  const { lexicon } = corpus.input;
  const spans = nameSpans(found.names);
  const records = nameRecords(found.names);
  const phrases = phraseWords(lexicon);
  const units = corpus.units.map((unit) => {
    const tokens = tokensOf(unit.text);
    const nameAt = new Map(
      spans(unit.article, unit.sentence).flatMap(({ start, end, name }) => {
        const first = tokens.findIndex((token) => token.start >= start);
        const last = tokens.findLastIndex((token) => token.end <= end);
        return first >= 0 && last >= first ? [[first, { id: name, end: last + 1 }] as const] : [];
      }),
    );
    return { unit, tokens, standings: standings(unit, tokens, spans, records, phrases.people), nameAt };
  });
  return { units, found, corpus, phrases, plurals: pluralsOf(lexicon) };
}
