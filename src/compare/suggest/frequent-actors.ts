import { listOf } from '../lexicon-lists.ts';
import { type NounUses, sourcesOf } from './noun-uses.ts';
import { pluralsOfOthers } from './one-or-many.ts';
import type { Proposal } from './proposal.ts';
import type { Readings } from './read-units.ts';

/** A noun of no row is proposed from so many uses on, by more than half of the sources. */
const LEAST = 8;
/** At most so many, the most frequent first. */
const MOST = 2;

/** Endings of nouns for what is done, measured or thought. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|ing|ure|dom|hood|cy|th|al|sis|age|ery)$/u;

/** What the reports tell of most though no row of the lexicon has it: the one noun by which all name a thing. */
export function frequentActors(readings: Readings, uses: NounUses): Proposal[] {
  const { corpus, phrases, plurals } = readings;
  const { lexicon } = corpus.input;
  // What has rows of its own, and units, which nobody calls by another word.
  const known = new Set(
    ['actorFamilies', 'thingFamilies', 'timeUnits', 'measureWords'].flatMap((list) =>
      [...listOf(lexicon, list)].flatMap((row) => row.split('/')),
    ),
  );
  const abstract = listOf(lexicon, 'abstractNouns');
  const half = new Set(corpus.articles.map(({ source }) => source)).size / 2;
  return [...uses]
    .filter(
      ([noun]) =>
        !known.has(noun) &&
        !abstract.has(noun) &&
        !ABSTRACT.test(noun) &&
        plurals.singularOf(noun) === noun &&
        isPlain(noun, phrases),
    )
    .map(([noun, all]) => ({ noun, mentions: all.length, sources: sourcesOf(all) }))
    .filter(({ mentions, sources }) => mentions >= LEAST && sources > half)
    .toSorted((a, b) => b.sources * b.mentions - a.sources * a.mentions)
    .slice(0, MOST)
    .map(({ noun, mentions, sources }) => ({
      ...{
        name: `the ${noun}`,
        heads: [noun],
        compounds: [],
        not: pluralsOfOthers([noun], uses, readings),
        mentions,
        sources,
      },
    }));
}

/** No verb, no adjective, no number. */
function isPlain(noun: string, { verbs, plainModifiers, numbers, demonyms }: Readings['phrases']): boolean {
  const isOther = [verbs, plainModifiers, numbers, demonyms].some((list) => list.has(noun));
  return !isOther && !/(?:ed|ly|ous|ive|ful|less|ic|est)$/u.test(noun) && !/\p{N}|[-‐‑]/u.test(noun);
}
