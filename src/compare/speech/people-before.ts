import type { Frame, Token } from '../quotations/frames.ts';
import { isNameWord, type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { isPeople } from './can-speak.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words more about the people may stand between them and their verb. */
const LONGEST = 14;

/**
 * The people a clause begins with, whatever more is told of them: “two people briefed on the matter have said”, “a former
 * keeper of the bridge at the mill said”, “residents who saw it say”.
 */
export function peopleBefore(frame: Frame, at: number, words: ReportingWords): NounPhrase | undefined {
  let first = at - 1;
  while (first >= 0 && at - first <= LONGEST + 4 && !opensClause(frame, first)) first -= 1;
  for (let head = first + 1; head < at - 1; head += 1) {
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

function opensClause({ tokens }: Frame, at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    token.kind !== 'word' ||
    /^(?:which|while|because|when|if|but|although|that)$/u.test(token.key) ||
    (token.key === 'as' && !/^(?:known|identified|described|such|well|far|named)$/u.test(tokens[at - 1]?.key ?? ''))
  );
}

/** People or a document, and behind them what tells more: a preposition, “who”, a participle, “familiar”. */
function isHead({ tokens }: Frame, at: number, words: ReportingWords): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word' || (token.capital && at > 0) || token.possessive || next?.kind !== 'word') return false;
  if (token.capital && next.key === 'of' && tokens[at + 2]?.capital) return false;
  if (token.key === 'person' && tokens[at - 1]?.key === 'in') return false;
  const one = token.key.replace(/s$/u, '');
  const known = [words.groupRoles, words.speakerRoles].some((list) => list.has(token.key) || list.has(one));
  const isDocument = words.speechNouns.has(token.key) && !words.speechPlatforms.has(token.key);
  if (isDocument)
    return /^(?:on|for|about|in|at|with|filed|obtained|issued|released|published|signed|written|seen|dated)$/u.test(
      next.key,
    );
  if (isTitle(token, next, tokens[at + 2], words)) return false;
  if (!known && (!isPeople(one, words) || (token.key === one && at === 0))) return false;
  return /^(?:who|with|in|at|from|of|for|on|near|inside|across|behind|familiar|close|involved|[a-z]+ed|[a-z]+ing)$/u.test(
    next.key,
  );
}

/** Secretary of State Ann Bo: the title of a name. */
function isTitle(token: Token, of: Token, next: Token | undefined, { speakerTitles }: ReportingWords): boolean {
  return token.capital && speakerTitles.has(token.key) && of.key === 'of' && next?.capital === true;
}

/** A verb that is neither that of a relative clause nor a help of the verb of speech: the people do something else. */
function hasOwnVerb({ tokens }: Frame, head: number, at: number, words: ReportingWords): boolean {
  let last = at - 1;
  while (words.tagAdverbs.has(tokens[last]?.key ?? '')) last -= 1;
  const [next, ...rest] = tokens.slice(head + 1, last + 1);
  const verbs = rest.filter(({ key }) => words.finiteVerbs.has(key) || words.speechVerbs.has(key)).length;
  return verbs > (next?.key === 'who' ? 1 : 0);
}
