import type { Range } from '../../text/sentences.ts';
import { oncePer } from '../once-per.ts';
import { withoutLinks } from './links-in-name.ts';
import type { Passage } from './passages.ts';

/** A word, a mark that parts phrases, or a whole quotation. */
export interface Token extends Range {
  readonly kind: 'word' | 'mark' | 'quotation';
  readonly text: string;
  /**
   * Lower case, straight apostrophes, no possessive ending; of a mark the mark; of a quotation nothing. The surname May
   * stays as it is written, so that no list of small words has it.
   */
  readonly key: string;
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Number of the quotation in the article, -1 for others. */
  readonly quotation: number;
}

/**
 * A sentence as its writer built it: one whose quotations count as single words, so that it does not end inside one.
 * “Is it over? We lost,” Bo said. → quotation, Bo, said
 */
export interface Frame extends Range {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  /** The title of an embedded video or story, without its label. */
  readonly isTeaser?: true;
}

/** Also al-Karim, d’Arc, @name, 7Days and iPost. */
const CAPITAL = /^(?:[\p{Lu}@]|\p{Ll}{1,3}[-‐‑'’]\p{Lu}|\p{N}[\p{L}\p{N}]*\p{Lu}|\p{Ll}\p{Lu})/u;

const TOKEN =
  /(?<word>[\p{L}\p{M}\p{N}@#_]+(?:[-‐‑'’.&/]+[\p{L}\p{M}\p{N}_]+)*['’]?)|(?<mark>[,;:()[\]—–―]|--+|\s-\s)/gu;

/** The frames of a passage in order. Made once for a passage: they are read with the words of three measures. */
export const framesOf = oncePer((passage: Passage): readonly Frame[] => {
  const frames: Range[] = [];
  for (const { start, end } of passage.sentences) {
    const last = frames.at(-1);
    if (last && passage.quoted.some(({ from, to }) => from < start && start < to)) {
      frames[frames.length - 1] = { start: last.start, end };
    } else frames.push({ start, end });
  }
  return frames.map((range) => ({ ...range, passage, tokens: tokensOf(passage, range) }));
});

function tokensOf({ text, quoted }: Passage, { start, end }: Range): Token[] {
  const inside = quoted.filter(({ from, to }) => from < end && to > start);
  const tokens: Token[] = inside.map(({ from, to, quotation }) => ({
    kind: 'quotation',
    start: from,
    end: to,
    text: '',
    key: '',
    capital: false,
    possessive: false,
    quotation,
  }));
  let at = start;
  for (const { from, to } of [...inside, { from: end, to: end }]) {
    for (const match of text.slice(at, Math.max(at, from)).matchAll(TOKEN))
      tokens.push(tokenOf(match, at + match.index));
    at = Math.max(at, to);
  }
  const sorted = tokens.toSorted((a, b) => a.start - b.start);
  const own = withoutLinks(sorted);
  return own.map((token, index) => (isSurname(own, index) ? { ...token, key: token.text } : token));
}

/** Not the surname: in May, Last May. */
const BEFORE_MONTH = /^(?:in|on|by|since|until|till|last|this|next|early|late|mid|of|from|to|through|between|and|or)$/u;

/** Ann May; “May said”. A verb is never written so but at the beginning, a month stands behind a small word. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text !== 'May' || (before && BEFORE_MONTH.test(before.key))) return false;
  const isBehindName = before?.kind === 'word' && before.capital && before.end + 1 === token.start;
  return isBehindName || token.possessive || /^(?:said|says|told|added|has|had|was|is|also)$/u.test(next?.key ?? '');
}

function tokenOf({ 0: text, groups }: RegExpMatchArray, start: number): Token {
  const end = start + text.length;
  if (groups?.['mark'] !== undefined) {
    return { kind: 'mark', start, end, text, key: text.trim(), capital: false, possessive: false, quotation: -1 };
  }
  const possessive = /['’](?:s)?$/iu.test(text);
  const bare = text.replace(/['’](?:s)?$/iu, '');
  const key = bare.toLowerCase().replaceAll('’', "'");
  return {
    kind: 'word',
    start,
    end: start + bare.length,
    text: bare,
    key,
    capital: CAPITAL.test(bare),
    possessive,
    quotation: -1,
  };
}
