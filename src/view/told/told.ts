import type { Comparison } from '../../schema/comparison.ts';
import type { Pair } from '../../schema/records/pair.ts';
import type { Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { ArticleText, Edition, EventEntry, SourceEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { inOrder } from '../statements/order.ts';
import { type StandIn, standIns } from '../statements/representative-words.ts';
import { type SentencePlaces, sentencePlaces } from './sentence-places.ts';

/** What panels, notes and marks are made from: the comparison of an event, and where each of its sentences stands. */
export interface Told {
  readonly edition: Edition;
  readonly event: EventEntry;
  readonly comparison: Comparison;
  readonly places: SentencePlaces;
  readonly to: Hrefs;
  /** In the order in which every page has them. */
  readonly statements: readonly Statement[];
  /** The sentences that stand for statements, by the statements’ ids. */
  readonly words: ReadonlyMap<string, StandIn>;
  /** The sources of which something was compared, by name. */
  readonly sources: readonly SourceEntry[];
  /** The other sources of the event, by name. */
  readonly notCompared: readonly SourceEntry[];
  /** The pairs that a sentence is in, by `sentenceKey()`. */
  readonly pairsOf: (key: string) => readonly Pair[];
}

/** `texts` are all articles of the event. */
export function toldOf(
  edition: Edition,
  event: EventEntry,
  texts: readonly ArticleText[],
  comparison: Comparison,
  to: Hrefs,
): Told {
  const places = sentencePlaces(edition, texts);
  const words = standIns(comparison.statements, places);
  const compared = new Set(comparison.articles.flatMap(({ source, compared }) => (compared ? [source] : [])));
  const sources = edition.sourcesOfEvent(event.slug);
  return {
    edition,
    event,
    comparison,
    places,
    to,
    statements: inOrder(comparison.statements, places, words),
    words,
    sources: sources.filter(({ slug }) => compared.has(slug)),
    notCompared: sources.filter(({ slug }) => !compared.has(slug)),
    pairsOf: pairsBySentence(comparison.pairs),
  };
}

function pairsBySentence(pairs: readonly Pair[]): Told['pairsOf'] {
  const ends = pairs.flatMap((pair) => [pair.a, pair.b].map((ref) => ({ key: sentenceKey(ref), pair })));
  const byKey = Map.groupBy(ends, ({ key }) => key);
  return (key) => (byKey.get(key) ?? []).map(({ pair }) => pair);
}
