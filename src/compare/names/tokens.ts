import type { Range } from '../../text/sentences.ts';

/** A word as the search for names sees it: its capitals, its possessive ending and what stands before it. */
export interface Token extends Range {
  /** Without the possessive ending. */
  readonly text: string;
  /** Lower case, with straight apostrophes. */
  readonly lower: string;
  readonly case: 'lower' | 'capital' | 'capitals';
  readonly possessive: boolean;
  /** What stands between the word before, with its possessive ending, and this one. */
  readonly gap: string;
  /** Whether a capital says nothing here: first word of a sentence, of a quotation or behind a colon. */
  readonly opens: boolean;
}

/** Addresses and handles are one token each, so that no name is found inside them; so is X-ray. */
const TOKEN =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\/\S*|[@#][\p{L}\p{N}_]+|\p{L}(?:\.\p{L})+\.?(?![\p{L}\p{N}])|\p{N}[\p{L}\p{N}]*(?:[.,]\p{N}+)*|\p{Lu}-\p{Ll}{2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’‘ʼ`&]|\.(?=\p{Ll}{2,4}(?!\p{L})))(?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu;

/** Longer words of the language in capitals are cries, however often they are quoted. */
export const LONGEST_ACRONYM = 4;

const POSSESSIVE = /['’‘ʼ`]s$/u;

/** The tokens of a sentence in order. Hyphens and dashes part them; the gap tells. */
export function nameTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(TOKEN)) {
    const possessive = match[0].length > 3 && POSSESSIVE.test(match[0]);
    const word = possessive ? match[0].slice(0, -2) : match[0];
    const gap = text.slice(before, match.index);
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: word.toLowerCase().replace(/[’‘ʼ`]/gu, "'"),
      case: caseOf(word),
      possessive,
      gap,
      opens: tokens.length === 0 || opensIn(gap, tokens.at(-1)),
    });
    before = match.index + match[0].length;
  }
  return tokens;
}

function caseOf(word: string): Token['case'] {
  if (!/^\p{Lu}/u.test(word)) return 'lower';
  const letters = word.replace(/[^\p{L}]/gu, '');
  return /^\p{Lu}{2,}s?$/u.test(letters) ? 'capitals' : 'capital';
}

/** Behind a full stop, a colon or an opening quotation mark; but not behind an initial or a short form (Mr. Smith). */
function opensIn(gap: string, previous: Token | undefined): boolean {
  if (/[“"‘'«([]$/u.test(gap) && /[“"‘'«]/u.test(gap)) return true;
  if (/[!?…:•|]/u.test(gap) || /\.[”"’')\]]+\s/u.test(gap)) return true;
  return /^\.\s/u.test(gap) && previous !== undefined && !isShortForm(previous);
}

/** Words before whose full stop a name goes on: initials and short words with a capital (Mr, Gen, Inc, St). */
export function isShortForm({ text, case: letters }: Token): boolean {
  return letters !== 'lower' && text.length <= 4;
}
