import type { LetterCase } from './letter-case.ts';
import type { NameWords } from './name-words.ts';
import type { Token } from './tokens.ts';

/** How the event’s reports write words where a capital means something. */
export interface Evidence {
  /** Times the word stands inside a sentence with a capital. */
  readonly capital: (word: string) => number;
  /** Times the word stands anywhere in lower case. */
  readonly lower: (word: string) => number;
  /** Times the word stands in capitals in a sentence that is not set so. */
  readonly capitals: (word: string) => number;
  /** Whether the reports, or else the language, write the word in lower case. */
  readonly isOrdinary: (word: string) => boolean;
  /** Times the owner stands before the word: Ada’s List. */
  readonly owns: (owner: string, word: string) => number;
  /** Times two words with a capital are held together by a preposition. */
  readonly joined: (word: string, preposition: string, next: string) => number;
  /** Times the reports write these words, and no others beside them, as a name. */
  readonly known: (phrase: string) => number;
  /** Whether a person of the reports has the word as last name, behind a title or a first name. */
  readonly isLastName: (word: string) => boolean;
}

/** Counts the capitals of all sentences that are neither headline-cased nor in capitals. */
export function evidenceOf(
  sentences: readonly { tokens: readonly Token[]; letterCase: LetterCase }[],
  words: NameWords,
): Evidence {
  const counts = countsOf(sentences);
  const count = (kind: keyof Counts) => (word: string) => counts[kind].get(word) ?? 0;
  const [capital, lower] = [count('capital'), count('lower')];
  return {
    capital,
    lower,
    capitals: count('capitals'),
    isOrdinary: (word) => {
      const [upper, small] = [capital(word), lower(word)];
      return upper === 0 ? small > 0 || words.isCommon(word) : small >= upper;
    },
    owns: (owner, word) => count('owned')(`${owner} ${word}`),
    joined: (word, preposition, next) => count('joined')(`${word} ${preposition} ${next}`),
    known: () => 0,
    isLastName: () => false,
  };
}

type Counts = Readonly<Record<'capital' | 'lower' | 'capitals' | 'joined' | 'owned', Map<string, number>>>;

function countsOf(sentences: readonly { tokens: readonly Token[]; letterCase: LetterCase }[]): Counts {
  const counts: Counts = {
    capital: new Map(),
    lower: new Map(),
    capitals: new Map(),
    joined: new Map(),
    owned: new Map(),
  };
  for (const { tokens, letterCase } of sentences) {
    if (letterCase !== 'plain') continue;
    for (const [at, token] of tokens.entries()) countToken(token, [tokens[at + 1], tokens[at + 2]], counts);
  }
  return counts;
}

function countToken(token: Token, [next, afterNext]: readonly (Token | undefined)[], counts: Counts): void {
  const add = (kind: keyof Counts, word: string) => counts[kind].set(word, (counts[kind].get(word) ?? 0) + 1);
  if (token.case === 'lower' && !isHalf(token, next)) add('lower', token.lower);
  else if (token.case === 'capitals') add('capitals', token.lower);
  if (token.case === 'lower' || token.opens) return;
  add('capital', token.lower);
  if (token.possessive && next?.case === 'capital') add('owned', `${token.lower} ${next.lower}`);
  if (next?.case === 'lower' && afterNext && afterNext.case !== 'lower')
    add('joined', `${token.lower} ${next.lower} ${afterNext.lower}`);
}

/** The ed of op-ed says nothing about the name Ed. */
function isHalf(token: Token, next: Token | undefined): boolean {
  return token.gap === '-' || next?.gap === '-';
}
