import type { Frame } from '../quotations/frames.ts';
import { isNameWord, type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { canSpeak } from './can-speak.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words an acronym, party or place in brackets may have. */
const IN_BRACKETS = 5;

/** How many parties a list may have in front of the last one. */
const MOST = 6;

/**
 * Who says it with the party that stands before its verb: “the Aton Council and local farmers said”, “Ann Bo, the mayor,
 * and Cy Dow said”, “Ann Bo (D), Ed Marn (R) and 18 members said”. The first of them opens its clause. In order from the
 * nearest to the first.
 */
export function partnersInFront(frame: Frame, phrase: NounPhrase, roster: Roster, words: ReportingWords): NounPhrase[] {
  if (phrase.frame !== frame || phrase.kind === 'pronoun' || phrase.kind === 'document') return [];
  const and = startOf(phrase, words) - 1;
  const isJoined = frame.tokens[and]?.key === 'and' || (frame.tokens[and]?.key === ',' && isHeadline(frame));
  if (!isJoined) return [];
  const hasComma = frame.tokens[and - 1]?.key === ',';
  const nearest = memberEndingAt(frame, hasComma ? and - 2 : and - 1, roster, words);
  if (!nearest || isPartOf(nearest, phrase, roster, words) || isHeaded(nearest, phrase, roster, words)) return [];
  const found = [nearest];
  while (found.length < MOST) {
    const next = memberBefore(found.at(-1) ?? nearest, roster, words);
    if (!next) break;
    found.push(next);
  }
  const last = found.findLastIndex((one) => opensClause(frame, startOf(one, words) - 1));
  // Bo was a keeper, and Dow said: a comma in front of “and” ends an aside or a list, else the clause.
  const isList = last > 0 || !hasComma || nearest.to < and - 2;
  return isList ? found.slice(0, last + 1) : [];
}

/** Health and Human Services Secretary Ann Bo: the word joins what she heads. */
function isHeaded(nearest: NounPhrase, { titles }: NounPhrase, roster: Roster, words: ReportingWords): boolean {
  const isOffice = titles.some((title) => !words.speakerTitles.has(title) && !words.speakerRoles.has(title));
  return isOffice && nearest.kind === 'name' && !roster.isPerson(nearest);
}

/** Aton and Kent officials: a place in front of people says which they are. */
function isPartOf(nearest: NounPhrase, phrase: NounPhrase, roster: Roster, words: ReportingWords): boolean {
  const { kind, frame, from, to } = phrase;
  const isNamed = from < to && frame.tokens[from]?.capital === true && from > 0;
  // Founder and head said: two roles of one person. Aton Mills and Space Corporation: one name, unless the first is known.
  const isOne =
    [nearest, phrase].every((one) => one.kind === 'description' && roster.isPerson(one)) &&
    !words.determiners.has(frame.tokens[from]?.key ?? '');
  const isHalf = kind === 'body' && nearest.kind === 'name' && !roster.nameOf(nearest) && !roster.isPerson(nearest);
  if (isOne || (isHalf && !words.determiners.has(frame.tokens[from - 1]?.key ?? ''))) return true;
  const isWord = nearest.kind === 'name' && nearest.from === nearest.to && roster.nameOf(nearest)?.kind !== 'person';
  return kind === 'description' && ((isNamed && isWord) || roster.nameOf(nearest)?.kind === 'place');
}

/** The member of the list in front of a comma: only people and bodies by their names stand there. */
function memberBefore(member: NounPhrase, roster: Roster, words: ReportingWords): NounPhrase | undefined {
  const { frame } = member;
  const comma = startOf(member, words) - 1;
  if (frame.tokens[comma]?.key !== ',') return undefined;
  const found = memberEndingAt(frame, comma - 1, roster, words);
  const isNamed = found && (roster.isPerson(found) || found.kind === 'body' || found.titles.length > 0);
  return isNamed && found.kind !== 'description' ? found : undefined;
}

/** A member of the list whose last word, with what stands in brackets or between commas behind it, is token `at`. */
function memberEndingAt(frame: Frame, at: number, roster: Roster, words: ReportingWords): NounPhrase | undefined {
  const last = beforeBrackets(frame, at);
  const found = isNameWord(frame.tokens[last], words)
    ? phraseEndingAt(frame, last, words)
    : (barePhraseEndingAt(frame, last, words) ?? phraseEndingAt(frame, last, words));
  if (!found || found.kind === 'pronoun' || found.kind === 'document') return undefined;
  const name = nameBeforeAside(found, words);
  const member = roster.narrowed(name ?? found);
  return canSpeak(member, words) ? member : undefined;
}

/** Ann Bo, the mayor of Aton, and: the name that the aside tells more of. */
function nameBeforeAside(found: NounPhrase, words: ReportingWords): NounPhrase | undefined {
  const { frame, kind } = found;
  const comma = startOf(found, words) - 1;
  const last = beforeBrackets(frame, comma - 1);
  if (kind !== 'description' || frame.tokens[comma]?.key !== ',' || !isNameWord(frame.tokens[last], words))
    return undefined;
  const name = phraseEndingAt(frame, last, words);
  return name?.kind === 'name' ? name : undefined;
}

/** The first token of a phrase with its titles, its article and how many there are. */
export function startOf({ frame: { tokens }, from, titles }: NounPhrase, words: ReportingWords): number {
  let at = from - titles.length;
  while (tokens[at - 1]?.possessive || (tokens[at]?.possessive && tokens[at - 1]?.capital)) at -= 1;
  while (words.determiners.has(tokens[at - 1]?.key ?? '') || /^\d+$/u.test(tokens[at - 1]?.key ?? '')) at -= 1;
  return at;
}

function opensClause({ tokens }: Frame, at: number): boolean {
  const token = tokens[at];
  return token?.kind !== 'word' || /^(?:as|that|but|while|because|when|if|though|although)$/u.test(token.key);
}

function beforeBrackets({ tokens }: Frame, at: number): number {
  if (tokens[at]?.key !== ')') return at;
  const opens = tokens.slice(0, at).findLastIndex(({ key }) => key === '(');
  return opens > 0 && at - opens <= IN_BRACKETS ? opens - 1 : at;
}

function isHeadline({ passage }: Frame): boolean {
  return passage.part === 'headline';
}
