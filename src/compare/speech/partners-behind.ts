import type { Frame, Token } from '../quotations/frames.ts';
import { isNameWord, type NounPhrase, phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import { canSpeak } from './can-speak.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words may stand between the first name and “and”: said Ann Bo, a keeper of the mills at Aton, and. */
const REACH = 24;

/**
 * Who says it with the party behind the verb: “said Ann Bo and Cy Dow”, “said Ann Bo, a keeper, and Cy Dow, a mayor”,
 * “according to Bo’s office and other authorities”, “condemned by Ann Bo, Ed Marn and Cy Dow”.
 */
export function partnersBehind(frame: Frame, phrase: NounPhrase, roster: Roster, words: ReportingWords): NounPhrase[] {
  if (phrase.frame !== frame || phrase.kind === 'pronoun' || phrase.kind === 'document') return [];
  const { tokens } = frame;
  const next = behindPlace(frame, behindBrackets(frame, phrase.to + 1), words);
  if (tokens[next]?.key === 'and') return memberAt(frame, next + 1, roster, words);
  if (tokens[next]?.key !== ',') return [];
  const and = tokens.findIndex(
    ({ key }, at) => at > next && at < next + REACH && key === 'and' && isBehindList(tokens, at, next, words),
  );
  return and < 0
    ? []
    : [...namesBetween(frame, next, and, roster, words), ...memberAt(frame, and + 1, roster, words, true)];
}

/** Behind names only, or behind the comma that ends an aside without a verb. */
function isBehindList(tokens: readonly Token[], and: number, comma: number, words: ReportingWords): boolean {
  const between = tokens.slice(comma + 1, and);
  const isOfNames = between.every(
    (token) => token.key === ',' || isNameWord(token, words) || words.speakerTitles.has(token.key),
  );
  const isAside =
    between.at(-1)?.key === ',' &&
    between.every(({ kind, key }) => kind !== 'quotation' && !words.finiteVerbs.has(key));
  return isOfNames || isAside;
}

/** The names between commas; what else stands there tells more of the name before it. */
function namesBetween(frame: Frame, comma: number, and: number, roster: Roster, words: ReportingWords): NounPhrase[] {
  return frame.tokens.slice(comma, and).flatMap(({ key }, index) => {
    const found = key === ',' ? phraseStartingAt(frame, comma + index + 1, words) : undefined;
    const ends = found && /^(?:,|and)$/u.test(frame.tokens[found.to + 1]?.key ?? '');
    return found && ends && found.kind === 'name' && roster.isPerson(found) ? [roster.narrowed(found)] : [];
  });
}

/** Who stands behind “and”, if no verb of his own does behind him: “said Bo, and Dow left”. */
function memberAt(frame: Frame, at: number, roster: Roster, words: ReportingWords, isNamed = false): NounPhrase[] {
  const phrase = phraseStartingAt(frame, at, words);
  const found = phrase && roster.narrowed(phrase);
  const next = found && frame.tokens[behindBrackets(frame, found.to + 1)];
  if (!found || (next?.kind === 'word' && !isPreposition(next, words))) return [];
  // Office of Rail and Road: a name that is neither a person’s nor a body’s goes on with the one before it.
  if (found.kind === 'description') return !isNamed && canSpeak(found, words) ? [found] : [];
  return roster.isPerson(found) || found.kind === 'body' || found.titles.length > 0 ? [found] : [];
}

function isPreposition({ key }: Token, { phraseEnds, finiteVerbs, beForms }: ReportingWords): boolean {
  return phraseEnds.has(key) && !finiteVerbs.has(key) && !beForms.has(key);
}

/** Ann Bo of Kent: behind where somebody is from. */
function behindPlace(frame: Frame, at: number, words: ReportingWords): number {
  const place = /^(?:of|from|at)$/u.test(frame.tokens[at]?.key ?? '')
    ? phraseStartingAt(frame, at + 1, words)
    : undefined;
  return place && place.kind !== 'pronoun' ? place.to + 1 : at;
}

function behindBrackets({ tokens }: Frame, at: number): number {
  if (tokens[at]?.key !== '(') return at;
  const closes = tokens.findIndex(({ key }, index) => index > at && index < at + 6 && key === ')');
  return closes < 0 ? at : closes + 1;
}
