import type { WordingWords } from './find-mentions.ts';
import type { Hit } from './hits.ts';
import { isAnotherOffice } from './other-offices.ts';
import type { ReadSentence } from './phrase-start.ts';

/** Why a noun of an actor is not said of the actor. */
type Otherwise =
  | 'other'
  | 'an office'
  | 'of a kind'
  | 'a named person'
  | 'another office'
  | 'an adjective'
  | 'one of many';
type Run = Pick<Hit, 'first' | 'end' | 'rule'>;

/**
 * The rule by which a run is said of somebody else than its actor; undefined where none fires. `actor` is its place in
 * the event’s file.
 */
export function somebodyElse(
  sentence: ReadSentence,
  run: Run,
  actor: number,
  words: WordingWords,
): Otherwise | undefined {
  const person = words.people[actor];
  if (isOther(sentence, run, actor, words)) return 'other';
  if (isOfAKind(sentence, run, words)) return 'of a kind';
  if (isApposition(sentence, run, person) || isBeforeApposition(sentence, run, person)) return 'a named person';
  if (isAnotherOffice(sentence, run)) return 'another office';
  if (isAdjective(sentence, run, words)) return 'an adjective';
  if (person !== undefined && isOffice(sentence, run)) return 'an office';
  if (person !== undefined && isOneOfMany(sentence, run, person, words)) return 'one of many';
  return undefined;
}

const KIND =
  /^(?:similar|comparable|most|any|no|worst|(?:small|larg|bigg|great|hard|old|new|light|strong|weak|rich|poor|young|cheap|few|fierc|high|low|tough)e(?:r|st))$/u;

/** Words that say outright that another one is meant. */
const NOT_THIS =
  /^(?:similar|comparable|different|separate|unrelated|wrong|incorrect|previous|prior|future|subsequent)$/u;

/** Another baker is not the baker of the event, and where the bakers are a team, other bakers are not of it; else they are as much bakers as those. */
function isOther(
  { tokens }: ReadSentence,
  { first, end }: Run,
  actor: number,
  { actors, plurals }: WordingWords,
): boolean {
  const key = tokens[end - 1]?.key ?? '';
  const isMany = plurals.singularOf(key) !== key;
  if (isMany && !actors.closed.has(actor)) return false;
  return tokens[first]?.joined === true && /^(?:other|another)$/u.test(tokens[first - 1]?.key ?? '');
}

/** What sets all such things apart from those of the event: smaller ovens, similar ovens, most ovens; women, without a word before it and with none of what they did. */
function isOfAKind(
  { tokens, standings }: ReadSentence,
  { first, end }: Run,
  { phrases, plurals }: WordingWords,
): boolean {
  const key = tokens[end - 1]?.key ?? '';
  const before = tokens[first]?.joined ? tokens[first - 1] : undefined;
  if (phrases.general.has(plurals.singularOf(key)) && /^(?:only|many|few)$/u.test(before?.key ?? '')) return true;
  const all = [...tokens.slice(first, end - 1), ...(before ? [before] : [])];
  if (all.some((token) => NOT_THIS.test(token.key))) return true;
  if (plurals.singularOf(key) === key) return false;
  if (all.some((token) => KIND.test(token.key))) return true;
  const isBare =
    before === undefined ||
    (standings[first - 1] === 'open' &&
      !phrases.determiners.has(before.key) &&
      !phrases.numbers.has(before.key) &&
      !/^\p{N}/u.test(before.key) &&
      !before.possessive);
  const isPast = /ed$/u.test(tokens[end]?.key ?? '');
  return isBare && first === end - 1 && phrases.general.has(plurals.singularOf(key)) && !isPast;
}

/** What follows an apposition: a mark, or what says more of it. */
const CLOSED = /^\s*(?:[,.;:–—]|$|(?:of|at|for|who)\s)/u;

/** “Bo Marn, a baker,” and “Bo Marn of Aton, the Aton baker,” are he by name. */
function isApposition(sentence: ReadSentence, { first, end }: Run, person: string | undefined): boolean {
  const { text, tokens, standings, names } = sentence;
  if (tokens[end - 1]?.possessive) return false;
  let at = first;
  while (at > 0 && tokens[at]?.joined && isOpening(sentence, at - 1)) at -= 1;
  const name = tokens[at - 1];
  if (!name || !/^,\s+$/u.test(text.slice(name.end, tokens[at]?.start))) return false;
  const isClosed = /^an?$/u.test(tokens[at]?.key ?? '') || CLOSED.test(text.slice(tokens[end - 1]?.end));
  if (!isClosed) return false;
  const isOf = standings[at - 1] === 'name' && tokens[at - 2]?.key === 'of' && standings[at - 3] === 'person';
  const place = isOf ? at - 3 : at - 1;
  return standings[place] === 'person' && (person === undefined || names[place] !== person);
}

/** An article, or a name that belongs to what follows: a Virginia Republican. */
function isOpening({ tokens, standings }: ReadSentence, at: number): boolean {
  return standings[at] === 'name' || /^(?:an?|the|then|now|former)$/u.test(tokens[at]?.key ?? '');
}

/** “The baker, Bo Marn,” is he by name as well. */
function isBeforeApposition(
  { text, tokens, standings, names }: ReadSentence,
  { end }: Run,
  person: string | undefined,
) {
  const next = tokens[end];
  if (!next || standings[end] !== 'person' || names[end] === person) return false;
  const last = names.findLastIndex((id, at) => at >= end && id === names[end]);
  const isBeside = /^,\s+$/u.test(text.slice(tokens[end - 1]?.end, next.start));
  return isBeside && /^\s*(?:[,.;:]|$)/u.test(text.slice(tokens[last]?.end));
}

/**
 * The word for a member of a faith or party is an adjective before a noun and where nothing says that one member is meant:
 * a Republican rule, so conservative. Words that are never adjectives stay.
 */
function isAdjective(sentence: ReadSentence, { first, end }: Run, { phrases, plurals }: WordingWords): boolean {
  const { tokens, standings } = sentence;
  const [token, next, before] = [tokens[end - 1], tokens[end], tokens[first - 1]];
  if (!token || !phrases.groups.has(token.key) || plurals.singularOf(token.key) !== token.key) return false;
  if (/^dem(?:ocrat)?$/u.test(token.key) || token.possessive) return false;
  const isNoun =
    next && !phrases.ends.has(next.key) && !phrases.verbs.has(next.key) && !/(?:ed|ly|ing)$/u.test(next.key);
  if (next?.joined && standings[end] !== 'person' && isNoun) return true;
  const isOpened =
    before && (phrases.determiners.has(before.key) || before.possessive || standings[first - 1] !== 'open');
  return !isOpened && next?.key !== 'of' && !token.capital;
}

/** A run for mayor has no mayor yet. */
function isOffice({ tokens }: ReadSentence, { first }: Run): boolean {
  return tokens[first]?.joined === true && tokens[first - 1]?.key === 'for';
}

/** Behind one of these “a” says what somebody is: he is a fool, as a fool. */
const SAYING =
  /^(?:is|are|was|were|be|been|being|am|as|becomes?|became|remains?|remained|like|and|or|(?:i|he|she|you|they|it)['’ʼ](?:m|s|re))$/u;

/** Behind “a” somebody is brought in who is not known yet, unless the sentence says what the person is: called him a fool. */
function isOneOfMany(
  { text, tokens, names }: ReadSentence,
  { first }: Run,
  person: string,
  { phrases }: WordingWords,
): boolean {
  const [before, article] = [tokens[first - 2], tokens[first - 1]];
  if (!before || !article || !/^an?$/u.test(article.key)) return false;
  const isSaid = SAYING.test(before.key) || names[first - 2] === person;
  const isCalled = tokens.slice(Math.max(0, first - 5), first - 1).some(({ key }) => phrases.verbs.has(key));
  if (/["“‘']/u.test(text.slice(article.end, tokens[first]?.start))) return false;
  return !isSaid && !isCalled && !/^\s*[,–—]/u.test(text.slice(before.end, article.start));
}
