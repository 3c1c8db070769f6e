import type { Range } from '../../text/sentences.ts';
import { keyOf } from '../../text/words.ts';

/** A number in digits, a word, a sign of money, or any other mark of a sentence. */
export interface Token extends Range {
  readonly kind: 'digits' | 'word' | 'mark';
  readonly text: string;
  /** Lower case without accents and possessive ending; of a mark the mark. */
  readonly key: string;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  readonly capital: boolean;
}

/** A sign of money takes the letters before it along (US$); a letter before digits makes a word of both (G20, B52). A share may begin with its point (.292). */
const TOKEN =
  /(?<word>\p{L}(?:\.\p{L})+\.?(?!\p{L})|\p{L}[\p{L}\p{M}]*\p{N}[\p{L}\p{N}]*|[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*)|(?<digits>(?<![\p{L}\p{N}.])\.\p{Nd}+(?![\p{L}\p{N}]|\.\p{N})|\p{Nd}+(?:[.,]\p{Nd}+)*)|(?:US|AU?|NZ|HK|CA?|S|R)?[$£€¥₹₩₪₽₺₦¢]|°[CF]?|[½¼¾⅓⅔]|\S/gu;

const MONEY_LETTERS = /^(?:US|AU?|NZ|HK|CA?|S|R)$/u;

/** The tokens of a sentence in order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index, groups } of text.matchAll(TOKEN)) {
    const before = tokens.at(-1);
    const glued = before?.end === index;
    const kind = groups?.['word'] !== undefined ? 'word' : groups?.['digits'] !== undefined ? 'digits' : 'mark';
    if (glued && before && /^[$£]$/u.test(found) && MONEY_LETTERS.test(before.text)) {
      const { start } = before;
      tokens[tokens.length - 1] = {
        ...before,
        kind: 'mark',
        text: before.text + found,
        key: before.text + found,
        start,
        end: index + 1,
      };
      continue;
    }
    tokens.push({
      kind,
      text: found,
      key: kind === 'word' ? keyOf(found) : found,
      start: index,
      end: index + found.length,
      glued,
      capital: /^\p{Lu}/u.test(found),
    });
  }
  return tokens;
}

/** A hyphen or dash, of whatever length. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑‒–—−]$/u.test(token.text);
}
