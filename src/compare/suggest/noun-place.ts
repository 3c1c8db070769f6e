import type { Readings, ReadUnit } from './read-units.ts';

/** Words between an article and its noun, at most. */
const REACH = 4;

/** What has no article, such as oil, stands behind one of these. */
const PREPOSITION = /^(?:of|in|on|for|with|from|about|against|over)$/u;

/** How the run that ends in a noun begins: with “the”, with “a”, with whose it is, or with nothing that says which one is meant. */
export type Opening = 'definite' | 'indefinite' | 'possessive' | 'bare';

/**
 * Whether a word stands where only a noun can, and how its run begins: in the plural, in a headline, or behind an
 * article, a possessive, a number or a preposition with nothing but describing words between. Undefined elsewhere.
 */
export function nounPlace(
  read: ReadUnit,
  at: number,
  { isPlural, past }: { readonly isPlural: boolean; readonly past: ReadonlySet<string> },
  { phrases }: Readings,
): Opening | undefined {
  const { tokens, standings, unit } = read;
  if (isVerbPlace(tokens[at - 1]?.key) || phrases.ends.has(tokens[at]?.key ?? '')) return undefined;
  if (isBeforeNoun(read, at, phrases) && !past.has(tokens[at + 1]?.key ?? '')) return undefined;
  let first = at;
  while (at - first < REACH && tokens[first]?.joined && isDescribing(read, first - 1, phrases)) first -= 1;
  const before = isBeside(read, first) ? tokens[first - 1] : undefined;
  const opening = openingOf(before && beforeName(read, first - 1), phrases);
  if (isPlural || unit.part === 'headline' || before === undefined)
    return isPlural || unit.part === 'headline' ? opening : undefined;
  const isName = standings[first - 1] !== 'open' && first === at;
  const isBehind = isName || phrases.numbers.has(before.key) || (PREPOSITION.test(before.key) && first === at);
  return opening === 'bare' && !isBehind ? undefined : opening;
}

/** The word before a place, or that before the name that stands there: the Aton mayor. */
function beforeName({ tokens, standings }: ReadUnit, place: number): ReadUnit['tokens'][number] | undefined {
  let at = place;
  while (standings[at] !== 'open' && !tokens[at]?.possessive && tokens[at]?.joined) at -= 1;
  return tokens[at];
}

function openingOf(before: ReadUnit['tokens'][number] | undefined, { determiners }: Readings['phrases']): Opening {
  if (!before) return 'bare';
  if (before.possessive || /^(?:my|your|his|her|its|our|their|whose)$/u.test(before.key)) return 'possessive';
  if (!determiners.has(before.key)) return 'bare';
  return /^(?:an?|any|every|each|no|some|another)$/u.test(before.key) ? 'indefinite' : 'definite';
}

/** Behind “to” and the like stands a verb: to fire. */
function isVerbPlace(before = ''): boolean {
  return /^(?:to|will|would|can|could|may|might|should|must|not|he|she|they|we|i|you|it|who)$/u.test(before);
}

/** Only white space stands before it, and what a possessive ends or a quotation begins with. */
function isBeside({ tokens, unit }: ReadUnit, at: number): boolean {
  return /^(?:['’ʼ]s?)?\s+[“"‘']?$/u.test(unit.text.slice(tokens[at - 1]?.end, tokens[at]?.start));
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
