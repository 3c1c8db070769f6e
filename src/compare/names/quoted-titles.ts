import type { Range } from '../../text/sentences.ts';
import type { NameWords } from './name-words.ts';
import type { Token } from './tokens.ts';

/** Longer quotations are speech. */
const QUOTED = /[“"‘]([^“”"‘]{2,90}?)[”"’](?![\p{L}\p{N}])/gu;

/**
 * Runs in quotation marks whose words all have capitals but for small words: titles of books, films and programmes.
 * A whole sentence in marks is speech.
 */
export function quotedTitles(text: string, tokens: readonly Token[], words: NameWords): Range[] {
  return [...text.matchAll(QUOTED)].flatMap((match) => {
    const start = match.index + 1;
    const end = start + (match[1]?.length ?? 0);
    const inside = tokens.filter((token) => token.start >= start && token.end <= end);
    const isWhole = inside.length === tokens.length;
    return !isWhole && isTitle(inside, words) ? [{ start, end }] : [];
  });
}

function isTitle(tokens: readonly Token[], words: NameWords): boolean {
  if (tokens.length === 0 || tokens[0]?.case === 'lower') return false;
  return tokens.every(
    ({ case: letters, lower, text }) => letters !== 'lower' || /^\p{N}/u.test(text) || words.isSmall(lower),
  );
}

/** The words by which a title of two words or more is known elsewhere: without a first “A”, up to a colon. */
export function titlePhrase(tokens: readonly Token[], { start, end }: Range, words: NameWords): string | undefined {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const colon = inside.findIndex(({ gap }, at) => at > 0 && gap.includes(':'));
  const main = colon < 0 ? inside : inside.slice(0, colon);
  const first = main.findIndex(({ lower }) => !words.isSmall(lower));
  const phrase = main.slice(first).map(({ lower }) => lower);
  return phrase.length > 1 && first >= 0 ? phrase.join(' ') : undefined;
}
