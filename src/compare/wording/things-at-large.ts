import type { SentenceWords } from './find-mentions.ts';
import type { PhraseWords } from './phrase-words.ts';
import type { Plurals } from './plurals.ts';

/** An actor whose nouns point so often, and so many times more often than they stand bare, is one that is known. */
const USUAL = { least: 3, times: 2 };
/** Words back from a noun that can say which one is meant. */
const BACK = 6;

/** A mention with where it stands. */
export interface Seen {
  readonly actor: number;
  readonly sentence: SentenceWords;
  /** Places of its first word and behind its last. */
  readonly first: number;
  readonly end: number;
  readonly article: string;
  /** In a headline or dek, or before a noun: neither takes an article. */
  readonly isWithout: boolean;
}

/**
 * Whether a mention tells of such things at large: where the reports write “the legislation” and “this bill”, “legislation”
 * alone is other legislation, save where an article first tells of it. Persons, headings and what stands before a noun are left alone. Pure.
 */
export function isAtLarge(
  mentions: readonly Seen[],
  people: readonly (string | undefined)[],
  phrases: PhraseWords,
  { singularOf }: Plurals,
): (mention: Seen) => boolean {
  const told = mentions.filter(({ isWithout, actor }) => !isWithout && people[actor] === undefined);
  const byArticle = Map.groupBy(told, ({ actor, article }) => `${actor} ${article}`);
  const firsts = new Set([...byArticle.values()].flatMap((all) => all.slice(0, 1)));
  const bare = new Set(told.filter((one) => isSingular(one, singularOf) && isBare(one, phrases)));
  const known = new Set(
    [...Map.groupBy(told, ({ actor }) => actor)].flatMap(([actor, all]) => {
      const count = all.filter((one) => bare.has(one)).length;
      const pointing = all.filter((one) => isPointed(one, phrases)).length;
      return pointing >= USUAL.least && pointing >= USUAL.times * count ? [actor] : [];
    }),
  );
  return (mention) => known.has(mention.actor) && bare.has(mention) && !firsts.has(mention);
}

/** Nouns that have no singular, such as forces, are none. */
function isSingular({ sentence, end }: Seen, singularOf: Plurals['singularOf']): boolean {
  const key = sentence.tokens[end - 1]?.key ?? '';
  return singularOf(key) === key && !/[^s]s$/u.test(key);
}

/** Behind “the”, “this” or whose it is. */
function isPointed({ sentence: { tokens }, first }: Seen, { determiners }: PhraseWords): boolean {
  const before = tokens[first]?.joined ? tokens[first - 1] : undefined;
  if (!before) return false;
  const isIndefinite = /^(?:an?|any|every|each|no|some|another|other|such)$/u.test(before.key);
  return before.possessive || (determiners.has(before.key) && !isIndefinite);
}

/** With nothing before it that says which one or how many: no article, owner, name or number, and no mark straight before. */
function isBare({ sentence: { tokens, standings }, first }: Seen, phrases: PhraseWords): boolean {
  const { determiners, numbers, demonyms, ends, verbs } = phrases;
  for (let at = first - 1; at >= Math.max(0, first - BACK); at -= 1) {
    const token = tokens[at];
    if (!token || !tokens[at + 1]?.joined) return at < first - 1;
    if (token.possessive || standings[at] !== 'open' || /^\p{N}/u.test(token.key)) return false;
    if (/^(?:whose|same)$/u.test(token.key)) return false;
    if ([determiners, numbers, demonyms].some((list) => list.has(token.key))) return false;
    if (ends.has(token.key) || verbs.has(token.key)) return true;
  }
  return first > 0;
}
