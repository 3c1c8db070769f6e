import type { FigureWords } from './figure-words.ts';
import { isDash, type Token } from './tokens.ts';

/** What the look of a sentence says of its capitals. */
export interface Setting {
  /** In a headline every word has a capital, so that a capital tells nothing. */
  readonly isTitle: boolean;
}

/** Words with a capital that open a sentence or stand for a day before a number: no name goes on in the number. */
const OPENS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/**
 * Whether the number that stands in tokens `from` to `to` is part of a name or counts off: Final Four, Group of Seven, H.R. 1,
 * Boeing 737, Covid-19, Section 5, No. 10, 2–1.
 */
export function isNumberName(
  tokens: readonly Token[],
  from: number,
  to: number,
  setting: Setting,
  words: FigureWords,
): boolean {
  return (
    isGlued(tokens, from, to) ||
    isNumbered(tokens, from, words) ||
    isCapitalWord(tokens, from, setting) ||
    isCalibre(tokens, to) ||
    isBodyOf(tokens, from) ||
    isEmergencyCall(tokens, from, to) ||
    isShortYear(tokens, from) ||
    isBehindName(tokens, from, to, setting, words) ||
    isScore(tokens, from, to)
  );
}

/** Covid-19, F-16, 737-800, #7, v2, 2FA, 4x4. */
function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  const first = tokens[from];
  if (first?.kind !== 'digits') return false;
  if (first.glued && before && /^[#@_&*/]$/u.test(before.text)) return true;
  if (first.glued && isDash(before) && before?.glued && tokens[from - 2]?.kind === 'word')
    return !/^(?:mid|pre|post|non|under|over|top|sub|plus)$/.test(tokens[from - 2]?.key ?? '');
  const isOwned = before?.glued === true && /^['’]$/u.test(before.text) && tokens[from - 2]?.kind === 'word';
  if (first.glued && (before?.kind === 'word' || isOwned)) return true;
  const next = tokens[to];
  const isOwner = next?.glued === true && /^['’]$/u.test(next.text) && tokens[to + 1]?.key === 's';
  if (isOwner) return true;
  return next?.glued === true && next.kind === 'word' && /^(?:\p{Lu}\p{Lu}?|x|th|st|nd|rd|g)$/u.test(next.text);
}

/** Section 5, page 3, No. 10, number one. */
function isNumbered(tokens: readonly Token[], from: number, words: FigureWords): boolean {
  const place = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  const before = tokens[place];
  if (before?.kind !== 'word') return false;
  const key = before.key.replaceAll('.', '');
  if (key === 'no' || key === 'nos') return before.capital || tokens[from - 1]?.text === '.';
  if (key === 'number' || key === 'hr') return tokens[from]?.key !== 'of';
  return words.has('numberedThings', key) && !isVerbal(tokens, place);
}

/** “That day 40 people”, “in part 3,000 men”: the word before is no head of the number where a plural follows. */
function isVerbal(tokens: readonly Token[], place: number): boolean {
  const behind = tokens[place + 2];
  return (
    tokens[place]?.capital === false &&
    behind?.kind === 'word' &&
    !behind.glued &&
    /^\p{Ll}{2,}(?:s|people|men|women|children)$/u.test(behind.text)
  );
}

/** The Group of 20, the Gang of 8: a body named by how many are in it. */
function isBodyOf(tokens: readonly Token[], from: number): boolean {
  const [of, body] = [tokens[from - 1], tokens[from - 2]];
  return of?.key === 'of' && body?.capital === true && /^(?:group|gang|club|council|committee)$/.test(body.key);
}

/** “Call 911”, “a 999 call”: what is dialled. */
function isEmergencyCall(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:911|999|112)$/.test(tokens[from]?.text ?? '')) return false;
  const [before, next] = [tokens[from - 1]?.key ?? '', tokens[to]?.key ?? ''];
  return (
    /^(?:call(?:s|ed|ing)?|dial(?:s|l?ed|l?ing)?|phon(?:e|es|ed|ing)|rang|ring)$/.test(before) ||
    /^(?:calls?|callers?|operators?|dispatch(?:ers?)?|emergency|hotlines?|tapes?|recordings?|system)$/.test(next)
  );
}

/** A .45-caliber pistol, a 12-gauge shotgun: what sort it is. */
function isCalibre(tokens: readonly Token[], to: number): boolean {
  const place = isDash(tokens[to]) ? to + 1 : to;
  return /^(?:calib(?:er|re)s?|gauge)$/.test(tokens[place]?.key ?? '');
}

/** In ’17. */
function isShortYear(tokens: readonly Token[], from: number): boolean {
  const [mark, digits] = [tokens[from - 1], tokens[from]];
  return (
    /^['’‘]$/u.test(mark?.text ?? '') &&
    digits?.glued === true &&
    /^\d\d$/.test(digits.text) &&
    !/^['’]$/u.test(tokens[from + 1]?.text ?? '')
  );
}

/** Group of Seven, the Big Ten: a number word with a capital inside a sentence. */
function isCapitalWord(tokens: readonly Token[], from: number, { isTitle }: Setting): boolean {
  const token = tokens[from];
  if (token?.kind !== 'word' || !token.capital || isTitle || from === 0) return false;
  return !/^[.!?:;"“”'‘’—–(-]$/u.test(tokens[from - 1]?.text ?? '');
}

/** Boeing 737, Apollo 11, Windows Ten: a number behind a capital with no noun behind it. */
function isBehindName(
  tokens: readonly Token[],
  from: number,
  to: number,
  { isTitle }: Setting,
  words: FigureWords,
): boolean {
  const before = tokens[from - 1];
  if (isTitle || before?.kind !== 'word' || !before.capital || tokens[from]?.kind !== 'digits') return false;
  // Rivermouth’s 34 delegates.
  if (/['’]s?$/u.test(before.text)) return false;
  if (OPENS.test(before.key) || words.has('smallWords', before.key) || words.has('speechVerbs', before.key))
    return false;
  const opens = from === 1 || /^[.!?:"“]$/u.test(tokens[from - 2]?.text ?? '');
  if (opens && /(?:ly|ed|ing)$/u.test(before.key)) return false;
  const isPlace = [2, 3].some((back) => /^(?:in|at|near|across)$/.test(tokens[from - back]?.key ?? ''));
  const next = tokens[to];
  return !(isPlace && next?.kind === 'word' && !next.capital && !words.has('smallWords', next.key));
}

/** The programme “40 Minutes”: a length of time has no capital inside a sentence. */
export function isProgrammeName(
  tokens: readonly Token[],
  to: number,
  { isTitle }: Setting,
  words: FigureWords,
): boolean {
  const next = tokens[to];
  if (isTitle || next?.kind !== 'word' || next.glued || !/^\p{Lu}\p{Ll}+$/u.test(next.text)) return false;
  return words.durations.some(({ keys }) => keys.length === 1 && keys[0] === next.key);
}

/** 2–1, 52-48: from more to less, or with no noun behind it. */
function isScore(tokens: readonly Token[], from: number, to: number): boolean {
  const isPart = (dash: number, other: number) => {
    const [joint, number] = [tokens[dash], tokens[other]];
    return (
      isDash(joint) &&
      joint?.glued === true &&
      number?.kind === 'digits' &&
      (dash < other ? number.glued : tokens[from]?.glued) === true
    );
  };
  return isPart(to, to + 1) || isPart(from - 1, from - 2);
}
