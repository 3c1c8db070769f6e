import type { Lexicon } from '../../schema/lexicon.ts';
import type { Range } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { listOf } from '../lexicon-lists.ts';
import { isContentTerm } from './content-term.ts';
import type { Term } from './terms.ts';

/** What a sentence denies, and where another word for no stands. */
export interface Negations {
  /** A word such as not with a term that it governs. */
  readonly denied: readonly { readonly word: Range; readonly term: Term }[];
  /** Where words for no stand, and words that say it without one (prevent, avoid). */
  readonly opposed: readonly number[];
}

/** What a pair is judged by: terms of one sentence with its clauses and negations. */
interface Denying extends Negations {
  readonly terms: readonly Term[];
  readonly clauses: readonly { readonly range: Range }[];
}

/** The word for no, the word that it governs, and the same word of the other sentence. */
interface Denial {
  readonly not: Range;
  readonly of: Range;
  readonly beside: Range;
}

/** A word of negation reaches no further than this many words. */
const REACH = 6;
/** Share of the content words beside the denied one that both clauses must have. */
const SHARED_FROM = 0.6;
/** Right behind a word, in characters. */
const BEHIND = 4;
/** How many words of a noun phrase behind “no” it can mean. */
const PHRASE = 3;

/**
 * Reads the negations of a sentence by the lists of the lexicon; none where it has no such lists. “Not” behind no verb of its own (a
 * loan, not a gift) sets two things apart and denies nothing; what held only until something is told as an opposite too.
 */
export function negationReader(
  lexicon: Lexicon,
): (text: string, words: readonly Word[], terms: readonly Term[]) => Negations {
  const lists = listsOf(lexicon);
  return (text, words, terms) => {
    const keys = words.map(({ key }) => key);
    const isIdiom = idiomFinder(keys, lists.idioms);
    const isTurned = keys.includes('until') || keys.includes('unless');
    const denied = words.flatMap((word, at) => {
      const from = governsFrom(keys, at, lists);
      if (from === undefined || isTurned || isIdiom(at) || text[word.end] === '.') return [];
      const own = governed(text, words, from, lists);
      const term = own && terms.find(({ start, end }) => start <= own.start && own.end <= end);
      return term && MEANINGFUL.has(term.via) ? [{ word, term }] : [];
    });
    const opposed = words.flatMap(({ key, start }, at) => (lists.opposing.has(key) && !isIdiom(at) ? [start] : []));
    return { denied, opposed };
  };
}

/** A day, a number or a name is not what is denied. */
const MEANINGFUL: ReadonlySet<Term['via']> = new Set(['stem', 'concept']);

function listsOf(lexicon: Lexicon) {
  const list = (name: string) => listOf(lexicon, name);
  return {
    before: list('negationsBefore'),
    beforeTo: list('negationsBeforeTo'),
    beforeNouns: list('negationsBeforeNouns'),
    behind: list('negationsBehind'),
    opposing: new Set([...list('negations'), ...list('negationsBefore'), ...list('impliedNegations')]),
    idioms: [...list('negationIdioms')].map((idiom) => idiom.split(' ')),
    small: list('smallWords'),
    passed: list('negationPasses'),
  };
}

type Lists = ReturnType<typeof listsOf>;

/** Whether a word stands in a phrase that negates nothing. */
function idiomFinder(keys: readonly string[], idioms: readonly (readonly string[])[]): (at: number) => boolean {
  return (at) =>
    idioms.some((idiom) => idiom.some((_, place) => idiom.every((key, step) => keys[at - place + step] === key)));
}

/** Where to look for what a word governs; `undefined` where it negates nothing behind it. */
function governsFrom(keys: readonly string[], at: number, lists: Lists): number | undefined {
  const key = keys[at] ?? '';
  if (lists.beforeTo.has(key)) return keys[at + 1] === 'to' ? at + 2 : undefined;
  if (!lists.before.has(key) && !lists.beforeNouns.has(key)) return undefined;
  const isBare = lists.behind.has(key) && !lists.small.has(keys[at - 1] ?? '') && keys[at + 1] !== 'to';
  return isBare ? undefined : at + 1;
}

/**
 * The verb or adjective behind a word of negation, or the last word of the noun phrase behind “no” and “without”: articles,
 * auxiliaries and adverbs are passed over, any other small word ends it.
 */
function governed(text: string, words: readonly Word[], from: number, lists: Lists): Word | undefined {
  const isOfNouns = lists.beforeNouns.has(words[from - 1]?.key ?? '');
  let found: Word | undefined;
  let length = 0;
  for (let at = from; at < Math.min(words.length, from + REACH); at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word) break;
    const isCut = /[,;:()—–…“”"]/u.test(text.slice(before.end, word.start));
    const isPassed = lists.passed.has(word.key);
    if (isCut || (isPassed && found) || (!isPassed && lists.small.has(word.key))) break;
    if (isPassed) continue;
    found = word;
    length += 1;
    if (length === (isOfNouns ? PHRASE : 1)) break;
  }
  return found;
}

/**
 * Which side alone denies what both tell: it has a word of negation that governs a word of both, the other side tells that word without
 * one, and the two clauses have something else in common. `undefined` where neither does or both do.
 */
export function deniedSide(a: Denying, b: Denying): { readonly side: 'a' | 'b'; readonly denial: Denial } | undefined {
  const [ofA, ofB] = [denialBeside(a, b), denialBeside(b, a)];
  if (ofA && !ofB) return { side: 'a', denial: ofA };
  return ofB && !ofA ? { side: 'b', denial: ofB } : undefined;
}

function denialBeside(one: Denying, other: Denying): Denial | undefined {
  for (const { word, term } of one.denied) {
    const isToldToo = one.terms.some((own) => own.key === term.key && own !== term && !isOpposed(own, one));
    if (isToldToo) continue;
    const match = other.terms.find(
      (theirs) => theirs.key === term.key && !isOpposed(theirs, other) && clausesMeet(one, term, other, theirs),
    );
    if (match) return { not: word, of: term, beside: match };
  }
  return undefined;
}

/** A word for no stands in its clause, or right behind it. */
function isOpposed({ start, end }: Range, { opposed, clauses }: Denying): boolean {
  const clause = clauses.find(({ range }) => range.start <= start && start < range.end)?.range ?? { start, end };
  return opposed.some((at) => at >= clause.start && at <= Math.max(clause.end, end + BEHIND));
}

/** Whether the clauses of two uses of a word say most else in common, too: one of the two is told of the same. */
function clausesMeet(one: Denying, own: Term, other: Denying, theirs: Term): boolean {
  const [ours, others] = [contentBeside(one, own), contentBeside(other, theirs)];
  const shared = ours.intersection(others).size;
  return shared > 0 && shared >= Math.min(ours.size, others.size) * SHARED_FROM;
}

function contentBeside({ terms, clauses }: Denying, term: Term): ReadonlySet<string> {
  const clause = clauses.find(({ range }) => range.start <= term.start && term.start < range.end)?.range;
  const beside = terms.filter(
    (other) =>
      clause !== undefined &&
      other.key !== term.key &&
      other.start >= clause.start &&
      other.end <= clause.end &&
      isContentTerm(other),
  );
  return new Set(beside.map(({ key }) => key));
}
