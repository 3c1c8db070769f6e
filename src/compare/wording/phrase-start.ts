import type { SentenceWords } from './find-mentions.ts';
import type { PhraseWords } from './phrase-words.ts';
import type { Token } from './tokens.ts';

/** The words of one sentence with what is known of them. */
export interface ReadSentence extends SentenceWords {
  /** Places of words that are a head, or that the event’s file has as a modifier. */
  readonly known: ReadonlySet<number>;
  /** Places of words that name an actor. */
  readonly heads: ReadonlySet<number>;
}

/** Words in front of a head, at most: “heavily armed foreign-backed rebel groups”. */
const MOST = 5;

/** Endings of adjectives. Participles are not among them: they are verbs as often. */
const ADJECTIVE = /(?:al|ist|ive|ous|ary|ish|ic|ern|ful|less|ible|able|ian|like)$/u;

/**
 * The first word of the description whose head stands at `head`. Behind an article or a possessive every word up to the
 * head describes it, save verbs; elsewhere only what is known or looks like an adjective: “attacked masked rebels” has one.
 */
export function phraseStart(sentence: ReadSentence, head: number, words: PhraseWords): number {
  const { tokens } = sentence;
  let first = head;
  while (head - first < MOST && isInside(sentence, first, words)) first -= 1;
  const before = tokens[first - 1];
  const isClosed =
    before !== undefined && tokens[first]?.joined === true && (before.possessive || words.determiners.has(before.key));
  const run = tokens.slice(first, head);
  const verb = run.findLastIndex(
    (token, at) =>
      !(isClosed && (at === 0 || isDescribingIng(token, first + at, sentence))) &&
      isVerb(token, first + at, head, sentence, words),
  );
  const behindVerb = first + verb + 1;
  if (isClosed && verb < 0) return first;
  if (first === head) return behindName(sentence, head, words);
  let start = head;
  while (start > behindVerb && describes(sentence, start - 1, words)) start -= 1;
  return behindAnd(sentence, start, head, words);
}

/** Behind “a” a word such as leading describes; behind a noun that names an actor it is what that one does: a bill letting families sue. */
function isDescribingIng({ key }: Token, at: number, { heads }: ReadSentence): boolean {
  return key.endsWith('ing') && !heads.has(at - 1);
}

/** A body’s name stands within what somebody is called: the former FRA director. */
function behindName({ tokens, standings }: ReadSentence, head: number, words: PhraseWords): number {
  const isName = standings[head - 1] === 'name' && tokens[head]?.joined === true && !tokens[head - 1]?.possessive;
  let start = head - 1;
  while (
    start > 0 &&
    tokens[start]?.joined &&
    standings[start - 1] === 'open' &&
    describesByForm(tokens[start - 1], words)
  )
    start -= 1;
  return isName && start < head - 1 && tokens[head - 1]?.joined ? start : head;
}

/** “Tired and hungry bakers” have two describing words. */
function behindAnd(sentence: ReadSentence, start: number, head: number, words: PhraseWords): number {
  const { tokens, standings } = sentence;
  const isPair =
    start < head &&
    tokens[start - 1]?.key === 'and' &&
    tokens[start]?.joined === true &&
    tokens[start - 1]?.joined === true &&
    standings[start - 2] === 'open' &&
    !sentence.heads.has(start - 2) &&
    describes(sentence, start - 2, words);
  return isPair ? start - 2 : start;
}

/** Whether the word before place `at` can belong to the same description. */
function isInside({ tokens, standings }: ReadSentence, at: number, words: PhraseWords): boolean {
  const before = tokens[at - 1];
  if (!before || !tokens[at]?.joined || before.possessive) return false;
  if (standings[at - 1] !== 'open' || /^\p{N}/u.test(before.key)) return false;
  return ![words.ends, words.determiners, words.demonyms, words.numbers].some((set) => set.has(before.key));
}

function isVerb(token: Token, at: number, head: number, { known, tokens }: ReadSentence, words: PhraseWords): boolean {
  if (known.has(at)) return at < head - 1 && !known.has(at + 1) && !describesByForm(tokens[at + 1], words);
  if (token.text.includes('-') || tokens[at - 1]?.key.endsWith('ly')) return false;
  return words.verbs.has(token.key) || /(?:[^s]ed|ing|[^sui]s)$/u.test(token.key);
}

function describes({ tokens, known }: ReadSentence, at: number, words: PhraseWords): boolean {
  return known.has(at) || describesByForm(tokens[at], words);
}

function describesByForm(token: Token | undefined, words: PhraseWords): boolean {
  if (!token || words.verbs.has(token.key)) return false;
  return token.text.includes('-') || words.plainModifiers.has(token.key) || ADJECTIVE.test(token.key);
}
