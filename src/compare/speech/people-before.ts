import type { Frame, Token } from '../quotations/frames.ts';
import { isNameWord, type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { isPeople } from './can-speak.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words more about the people may stand between them and their verb. */
const LONGEST = 18;

/** How many of them between commas: critics led by Ann Bo, a keeper at Aton who lost her mill in May, have said. */
const LONGEST_WITH_ASIDES = 30;

/**
 * The people a clause begins with, whatever more is told of them: “two people briefed on the matter have said”, “a former
 * keeper of the bridge at the mill said”, “residents who saw it say”, “the board that closed the mill found”.
 */
export function peopleBefore(frame: Frame, at: number, words: ReportingWords): NounPhrase | undefined {
  let first = at - 1;
  while (first >= 0 && at - first <= LONGEST && !opensClause(frame, first, words)) first -= 1;
  return headWithin(frame, first + 1, at, words) ?? severalBeforeAside(frame, at, words);
}

/** Several people with whom the sentence begins, where an aside between commas ends in front of the verb. */
function severalBeforeAside(frame: Frame, at: number, words: ReportingWords): NounPhrase | undefined {
  const last = beforeAdverbs(frame, at, words);
  if (frame.tokens[last]?.key !== ',' || at > LONGEST_WITH_ASIDES) return undefined;
  const found = headWithin(frame, 0, at, words);
  return found && /[^s]s$|^(?:people|police|group)$/u.test(found.head) ? found : undefined;
}

/** The first people from a token on, if no verb of theirs stands in front of token `at`. */
function headWithin(frame: Frame, first: number, at: number, words: ReportingWords): NounPhrase | undefined {
  for (let head = first; head < at - 1; head += 1) {
    if (!isHead(frame, head, words)) continue;
    if (hasOwnVerb(frame, head, at, words)) return undefined;
    const found = phraseEndingAt(frame, head, words) ?? barePhraseEndingAt(frame, head, words);
    return found && !isApposition(found, words) ? found : undefined;
  }
  return undefined;
}

/** Ann Bo, a keeper of the bridge: the name says who it is. */
function isApposition({ frame, from }: NounPhrase, words: ReportingWords): boolean {
  const [name, mark] = frame.tokens.slice(Math.max(0, from - 2), from);
  return mark?.key === ',' && isNameWord(name, words);
}

function opensClause(frame: Frame, at: number, words: ReportingWords): boolean {
  const { tokens } = frame;
  const token = tokens[at];
  return (
    token === undefined ||
    token.kind !== 'word' ||
    (/^(?:which|while|because|when|if|but|although|that)$/u.test(token.key) && !isRelative(frame, at, words)) ||
    (token.key === 'as' && !/^(?:known|identified|described|such|well|far|named)$/u.test(tokens[at - 1]?.key ?? ''))
  );
}

/** The board that closed the mill: behind a noun and in front of a verb; but “said that closed mills”. */
function isRelative({ tokens }: Frame, at: number, words: ReportingWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== 'word' || next?.kind !== 'word' || !/^(?:that|which)$/u.test(token?.key ?? '')) return false;
  const isBehindVerb = words.speechVerbs.has(before.key) || words.phraseEnds.has(before.key);
  const isVerb = words.finiteVerbs.has(next.key) || words.beForms.has(next.key) || /[^e]ed$/u.test(next.key);
  return !isBehindVerb && isVerb;
}

/** People or a document, and behind them what tells more: a preposition, “who”, a participle, “familiar”. */
function isHead({ tokens }: Frame, at: number, words: ReportingWords): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || (token.capital && at > 0) || token.possessive || next?.kind !== 'word') return false;
  if (token.capital && next.key === 'of' && tokens[at + 2]?.capital) return false;
  if (token.key === 'person' && tokens[at - 1]?.key === 'in') return false;
  const isDocument = words.speechNouns.has(token.key) && !words.speechPlatforms.has(token.key);
  if (isDocument)
    return /^(?:on|for|about|in|at|with|filed|obtained|issued|released|published|signed|written|seen|dated)$/u.test(
      next.key,
    );
  const tells = MORE.test(next.key) || isParticiple(next, tokens[at + 2], words);
  return !isTitle(token, next, tokens[at + 2], words) && isWho(token, at, words) && tells;
}

const MORE =
  /^(?:who|that|which|with|in|at|from|of|for|on|near|inside|across|behind|familiar|close|involved|led|[a-z]+ing)$/u;

/** Farmers briefed on it, closely watched by; but the club placed signs. */
function isParticiple({ key }: Token, next: Token | undefined, { phraseEnds, determiners }: ReportingWords): boolean {
  const [word = ''] = [next?.key];
  return key.endsWith('ed') && phraseEnds.has(word) && !determiners.has(word);
}

/** By what they do, or as a people: Americans. */
function isWho(token: Token, at: number, words: ReportingWords): boolean {
  const one = token.key.replace(/s$/u, '');
  const lists = [words.groupRoles, words.speakerRoles, words.speakerBodies];
  const isNation = at === 0 && /^\p{Lu}\p{Ll}+[ai]ns$/u.test(token.text);
  if (isNation || lists.some((list) => list.has(token.key) || list.has(one))) return true;
  return isPeople(one, words) && (token.key !== one || at > 0);
}

/** Secretary of State Ann Bo: the title of a name. */
function isTitle(token: Token, of: Token, next: Token | undefined, { speakerTitles }: ReportingWords): boolean {
  return token.capital && speakerTitles.has(token.key) && of.key === 'of' && next?.capital === true;
}

function beforeAdverbs({ tokens }: Frame, at: number, { tagAdverbs }: ReportingWords): number {
  let last = at - 1;
  while (tagAdverbs.has(tokens[last]?.key ?? '')) last -= 1;
  return last;
}

/** A verb that is neither that of a relative clause nor a help of the verb of speech: the people do something else. */
function hasOwnVerb(frame: Frame, head: number, at: number, words: ReportingWords): boolean {
  const run = frame.tokens.slice(head + 1, beforeAdverbs(frame, at, words) + 1);
  const isVerb = (token: Token | undefined) =>
    token !== undefined && (words.finiteVerbs.has(token.key) || words.speechVerbs.has(token.key));
  const groups = run.slice(1).filter((token, index) => isVerb(token) && !isVerb(run[index])).length;
  const relatives = run.filter(({ key }, index) =>
    index === 0 ? /^(?:who|that|which)$/u.test(key) : key === 'who',
  ).length;
  return groups > relatives;
}
