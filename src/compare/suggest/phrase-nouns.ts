import type { Readings, ReadUnit } from './read-units.ts';

/** Words between a name and the noun that says who it is, at most. */
const REACH = 8;

/** The words from a place up to a preposition, a verb or a mark; articles and what a possessive ends are left out. */
export function phraseFrom({ tokens }: Pick<ReadUnit, 'tokens'>, from: number, { phrases }: Readings): string[] {
  const run: string[] = [];
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    const token = tokens[at];
    if (!token || (at > from && !token.joined && run.length > 0 && !isAndSign(tokens, at))) break;
    if (at > from && phrases.ends.has(token.key) && !(token.key === 'and' && run.length < 2)) break;
    if (!phrases.determiners.has(token.key) && token.key !== 'and') run.push(token.key);
    if (token.possessive) run.length = 0;
  }
  return run;
}

/** Leaker & liar are two words of one phrase, and so is what opens with a quotation mark behind an article. */
function isAndSign(tokens: ReadUnit['tokens'], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined && token !== undefined && token.start - before.end <= 3 && /^(?:an?|the)$/u.test(before.key)
  );
}

/** The noun of the phrase that begins at a place, and that behind “&”: a cheat & liar. */
export function nounsFrom(read: ReadUnit, from: number, readings: Readings): string[] {
  const { tokens, unit } = read;
  const nouns = lastNouns(phraseFrom(read, from, readings), readings);
  const sign = unit.text.slice(tokens[from]?.start).search(/ & /u);
  const behind = tokens.findIndex(({ start }) => start >= (tokens[from]?.start ?? 0) + sign + 3);
  return sign >= 0 && behind > from && behind <= from + REACH
    ? [...nouns, ...nounOf(tokens[behind]?.key ?? '')]
    : nouns;
}

/** Its last word, with the one before it unless that is an adjective: slime ball. */
function lastNouns(run: readonly string[], { phrases }: Readings): string[] {
  const [before, last] = run.slice(-2);
  if (last === undefined) return before === undefined ? [] : nounOf(before);
  // What follows the noun for a person says more of him: a man unfit for it.
  if (before !== undefined && phrases.people.has(before) && !phrases.people.has(last)) return nounOf(before);
  const isPlain =
    phrases.plainModifiers.has(before ?? '') ||
    /(?:al|ist|ive|ous|ary|ish|ic|ful|less|ible|ed|ing|st|ly|an)$/u.test(before ?? '');
  return nounOf(last).map((noun) => (isPlain ? noun : `${before} ${noun}`));
}

/** What is no noun: an adverb, a participle, an adjective. */
function nounOf(word: string): string[] {
  return word.length > 3 && !/(?:ly|ing|ed|ous|ive|ful|ble)$/u.test(word) ? [word] : [];
}
