import type { Comparison } from '../../schema/comparison.ts';
import type { Edition } from '../edition.ts';
import { type EventWords, eventWords } from './event-words.ts';
import { isEnough, tallyOf } from './threshold.ts';

/** The events that a source’s words are counted over, by its slug, the newest first. */
type WordsBySource = ReadonlyMap<string, readonly EventWords[]>;

const collected = new WeakMap<Edition, Promise<WordsBySource>>();

/**
 * The words of all events, collected once for all pages of sources that bring the same edition. One comparison is read at a
 * time and most of it let go; events none of whose sources can have enough articles are not read at all.
 */
export function collectWords(
  edition: Edition,
  readComparison: (event: string) => Promise<Comparison | undefined>,
): Promise<WordsBySource> {
  const known = collected.get(edition) ?? collect(edition, readComparison);
  collected.set(edition, known);
  return known;
}

async function collect(
  edition: Edition,
  readComparison: (event: string) => Promise<Comparison | undefined>,
): Promise<WordsBySource> {
  const found = new Map<string, EventWords[]>();
  const candidates = new Set(
    edition.sources.map(({ slug }) => slug).filter((slug) => isEnough(tallyOf(edition.articlesOfSource(slug)))),
  );
  for (const { slug } of edition.events) {
    const own = edition.sourcesOfEvent(slug).filter((source) => candidates.has(source.slug));
    const comparison = own.length === 0 ? undefined : await readComparison(slug);
    const words = comparison && eventWords(comparison);
    for (const source of new Set(words?.sources.values())) {
      if (!words || !candidates.has(source)) continue;
      const known = found.get(source);
      if (known) known.push(words);
      else found.set(source, [words]);
    }
  }
  return found;
}
