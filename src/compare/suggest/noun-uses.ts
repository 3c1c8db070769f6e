import { listOf } from '../lexicon-lists.ts';
import type { Readings, ReadUnit } from './read-units.ts';

/** Nouns in the singular → the source of each of their uses outside names. */
export type NounUses = ReadonlyMap<string, readonly string[]>;

/** Words between an article and its noun, at most. */
const REACH = 4;

/** What has no article, such as oil, stands behind one of these. */
const PREPOSITION = /^(?:of|in|on|for|with|from|about|against|over)$/u;

/**
 * Uses that only a noun can have: in the plural, in a headline, or behind a preposition, or behind an article, a possessive or a number with nothing
 * but describing words between. A form that is as often a verb (fire, post, act) counts there only.
 */
export function nounUses(readings: Readings): NounUses {
  const uses = new Map<string, string[]>();
  const past = pastForms(readings);
  for (const read of readings.units) {
    read.tokens.forEach(({ key }, at) => {
      if (read.standings[at] !== 'open' || key.length < 3 || isVerbPlace(read.tokens[at - 1]?.key)) return;
      const noun = readings.plurals.singularOf(key);
      if (!isNounPlace(read, at, key !== noun, readings, past)) return;
      for (const form of new Set([noun, key])) {
        const own = uses.get(form);
        if (own) own.push(read.unit.source);
        else uses.set(form, [read.unit.source]);
      }
    });
  }
  return uses;
}

/** Behind “to” and the like stands a verb: to fire. */
function isVerbPlace(before = ''): boolean {
  return /^(?:to|will|would|can|could|may|might|should|must|not|he|she|they|we|i|you|it|who)$/u.test(before);
}

function isNounPlace(
  read: ReadUnit,
  at: number,
  isPlural: boolean,
  { phrases }: Readings,
  past: ReadonlySet<string>,
): boolean {
  const { tokens, standings, unit } = read;
  if (phrases.ends.has(tokens[at]?.key ?? '')) return false;
  if (isBeforeNoun(read, at, phrases) && !past.has(tokens[at + 1]?.key ?? '')) return false;
  if (isPlural || unit.part === 'headline') return true;
  let first = at;
  while (at - first < REACH && tokens[first]?.joined && isDescribing(read, first - 1, phrases)) first -= 1;
  const before = tokens[first - 1];
  if (before === undefined || !isBeside(read, first)) return false;
  const isName = standings[first - 1] !== 'open' && first === at;
  return (
    before.possessive ||
    isName ||
    phrases.determiners.has(before.key) ||
    phrases.numbers.has(before.key) ||
    (PREPOSITION.test(before.key) && first === at)
  );
}

/** Only white space stands before it, and what a possessive ends or a quotation begins with. */
function isBeside({ tokens, unit }: ReadUnit, at: number): boolean {
  return /^(?:['’ʼ]s?)?\s+[“"‘']?$/u.test(unit.text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}

/** Past forms of irregular verbs: broke, broken. */
export function pastForms({ corpus }: Pick<Readings, 'corpus'>): ReadonlySet<string> {
  return new Set([...listOf(corpus.input.lexicon, 'irregularForms')].flatMap((row) => row.split('/').slice(1)));
}

/** A lunar lander is a lander. */
function isBeforeNoun({ tokens, standings }: ReadUnit, at: number, { ends, verbs, numbers }: Readings['phrases']) {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!next?.joined || token?.possessive || standings[at + 1] !== 'open') return false;
  return ![ends, verbs, numbers].some((list) => list.has(next.key)) && !/(?:ed|ly|ing)$/u.test(next.key);
}

function isDescribing(
  { tokens, standings }: ReadUnit,
  at: number,
  { ends, determiners, numbers }: Readings['phrases'],
) {
  const token = tokens[at];
  if (!token || token.possessive || standings[at] !== 'open') return false;
  return ![ends, determiners, numbers].some((list) => list.has(token.key));
}
