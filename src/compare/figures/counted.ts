import type { FigureWords } from './figure-words.ts';
import { isDash, type Token } from './tokens.ts';

/** What a number counts, as tokens; `head` is the noun itself. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** one: what stands behind is singular; many: plural; any: either, as behind “50 percent of”. */
export type Grammar = 'one' | 'many' | 'any';

/** How many words a description goes on: “two young off-duty fire officers”. */
const LONGEST = 6;
/** Small words that may stand inside the description. */
const INSIDE = /^(?:other|more|such|same|own|most|less|few|fewer|straight|consecutive)$/;

/**
 * The noun that a number in front of token `at` counts. Of several it is the first plural: nouns in front of another are
 * singular in English but for a few (`singularsInS`). With the number one it is the last before the description ends.
 */
export function countedAt(
  tokens: readonly Token[],
  at: number,
  number: Grammar,
  words: FigureWords,
): Counted | undefined {
  const from = behindOf(tokens, at);
  let head: number | undefined;
  let left = LONGEST;
  for (let place = from; left > 0; place += 1) {
    const token = tokens[place];
    if (!token || (token.kind === 'mark' && !isInner(tokens, place))) break;
    if (token.kind === 'mark' || isModelNumber(tokens, place)) continue;
    left -= 1;
    if (joinsAdjectives(tokens, place)) continue;
    if (stops(tokens, place, words)) break;
    if (isPlural(token, words) && !(isDash(tokens[place + 1]) && tokens[place + 1]?.glued)) {
      if (number === 'one' && head !== undefined) break;
      if (!isBesidePlural(tokens, place, words)) return { from, to: place + 1, head: place };
    }
    if (number !== 'many' && head !== undefined && /(?:ed|ing)$/u.test(token.key)) break;
    head = place;
  }
  return number !== 'many' && head !== undefined ? { from, to: head + 1, head } : undefined;
}

/** Crew members, police officers, women voters: a plural without s in front of another. */
function isBesidePlural(tokens: readonly Token[], place: number, words: FigureWords): boolean {
  const [token, next] = [tokens[place], tokens[place + 1]];
  if (!token || next?.kind !== 'word' || !words.has('pluralsWithoutS', token.key) || stops(tokens, place + 1, words))
    return false;
  return isPlural(next, words) && !words.has('pluralsWithoutS', next.key);
}

/** Behind “of”, and the article there: hundreds of the prisoners. */
function behindOf(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== 'of') return at;
  let place = at + 1;
  while (/^(?:the|its|his|her|their|our|my|your|these|those|all|them|whom|which)$/.test(tokens[place]?.key ?? ''))
    place += 1;
  return place;
}

/** A hyphen inside a word (off-duty, MK-84) and a mark of quotation before a word do not end the description. */
function isInner(tokens: readonly Token[], place: number): boolean {
  const [mark, next] = [tokens[place], tokens[place + 1]];
  if (next?.glued !== true || next.kind === 'mark') return false;
  return (isDash(mark) && mark?.glued === true) || (/^[“"]$/u.test(mark?.text ?? '') && !mark?.glued);
}

/** Two Marn-12 boats. */
function isModelNumber(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.kind === 'digits' && tokens[place]?.glued === true && isDash(tokens[place - 1]);
}

/** Two highly respected and experienced judges: “and” between adjectives, by their endings. */
function joinsAdjectives(tokens: readonly Token[], place: number): boolean {
  const isAdjective = (token: Token | undefined) =>
    token?.kind === 'word' && /\p{L}{2}(?:ed|ing|ive|al|ous|ful|ic|ent|ant|ary|less|able|ible)$/u.test(token.key);
  return tokens[place]?.key === 'and' && isAdjective(tokens[place - 1]) && isAdjective(tokens[place + 1]);
}

function stops(tokens: readonly Token[], place: number, words: FigureWords): boolean {
  const token = tokens[place];
  if (!token || token.kind === 'digits') return true;
  if (INSIDE.test(token.key)) return false;
  if (token.text === 'US' || token.text === 'IT' || /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(token.text)) return false;
  if (isDash(tokens[place + 1]) && tokens[place + 1]?.glued && tokens[place + 2]?.glued) return false;
  const next = tokens[place + 1];
  // Six days of carefully weighing.
  if (/\p{L}{3}ly$/u.test(token.key) && next?.kind === 'word' && /ing$/u.test(next.key)) return true;
  // Three wounded soldiers, but three wounded.
  if (words.has('countStops', token.key) && next?.kind === 'word' && isPlural(next, words)) return false;
  const lists = ['smallWords', 'speechVerbs', 'finiteVerbs', 'countStops'] as const;
  return lists.some((list) => words.has(list, token.key));
}

function isPlural(token: Token, words: FigureWords): boolean {
  const { key, text } = token;
  if (/['’ʼ]s?$/u.test(text)) return false;
  if (words.has('singularsInS', key)) return false;
  return words.has('pluralsWithoutS', key) || (/[^su]s$/u.test(key) && !/(?:ss|is|ous)$/u.test(key) && key.length > 3);
}

/** The singular of a noun, as its unit is called. Irregular ones are forms of `irregularForms`. */
export function singularOf(key: string, words: FigureWords): string {
  const irregular = words.singulars.get(key);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]men$/u.test(key) && key.length > 5) return `${key.slice(0, -2)}an`;
  if (/(?:[^aeiou])ies$/u.test(key) && key.length > 4) return `${key.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/u.test(key)) return key.slice(0, -2);
  return /[^s]s$/u.test(key) && !/(?:us|is)$/u.test(key) ? key.slice(0, -1) : key;
}
