import { MONTHS } from '../../text/number-words.ts';
import { isDash, type Token } from './tokens.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^(?:[1-9]|0[1-9]|[12]\d|3[01])$/;
const ZONE = /^(?:gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|et|pt|local|hrs|oclock)$/;
/** Words before a number that can only be a year there, if its four digits look like one. */
const BEFORE_YEAR =
  /^(?:in|since|by|until|till|from|during|of|the|early|late|mid|summer|spring|autumn|winter|fall|before|after|for|to|and|through|circa|year|his|her|its|their|this)$/;

/** Tokens of dates and times of day: their numbers count nothing. */
export function calendarTokens(tokens: readonly Token[]): Set<number> {
  const taken = new Set<number>();
  const take = (from: number, to: number) => {
    for (let at = from; at < to; at += 1) taken.add(at);
  };
  tokens.forEach((token, at) => {
    if (isMonth(tokens, at)) take(...aroundMonth(tokens, at));
    if (token.kind !== 'digits') return;
    take(at, clockEnd(tokens, at) ?? at);
    take(at, numericDateEnd(tokens, at) ?? at);
    if (isYear(tokens, at)) take(at, yearEnd(tokens, at));
  });
  return taken;
}

function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.capital && MONTHS.has(token.key);
}

/** 27–28 November 2024, Nov. 27th, June 2016. */
function aroundMonth(tokens: readonly Token[], at: number): [number, number] {
  const isDay = (place: number) => DAY.test(tokens[place]?.text ?? '');
  const isSuffix = (place: number) =>
    /^(?:st|nd|rd|th)$/.test(tokens[place]?.key ?? '') && tokens[place]?.glued === true;
  let from = at;
  if (tokens[from - 1]?.key === 'of' && (isDay(from - 2) || isSuffix(from - 2))) from -= 1;
  if (isSuffix(from - 1) && isDay(from - 2)) from -= 2;
  else if (isDay(from - 1)) from -= 1;
  if (from < at && (isDash(tokens[from - 1]) || /^(?:to|and)$/.test(tokens[from - 1]?.key ?? '')) && isDay(from - 2))
    from -= 2;
  let to = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const isOwnDay = (place: number) =>
    isDay(place) && !/^(?:%|percent|people|million|billion)$/.test(tokens[place + 1]?.key ?? '');
  const isOwner = /['’]s$/u.test(tokens[at]?.text ?? '');
  if (from === at && !isOwner && isOwnDay(to)) to = isSuffix(to + 1) ? to + 2 : to + 1;
  if (to > at + 1 && (isDash(tokens[to]) || /^(?:to|and)$/.test(tokens[to]?.key ?? '')) && isDay(to + 1)) to += 2;
  const comma = tokens[to]?.text === ',' ? to + 1 : to;
  return [from, YEAR.test(tokens[comma]?.text ?? '') ? comma + 1 : to];
}

/** 13:34, 7 p.m., 7.30am, 0800 GMT, 7 o’clock. */
function clockEnd(tokens: readonly Token[], at: number): number | undefined {
  let to = at + 1;
  const isTime =
    tokens[to]?.text === ':' && tokens[to]?.glued && tokens[to + 1]?.glued && /^\d\d$/.test(tokens[to + 1]?.text ?? '');
  if (isTime) to += 2;
  while (isTime && tokens[to]?.text === ':' && /^\d\d$/.test(tokens[to + 1]?.text ?? '')) to += 2;
  const next = tokens[to]?.key.replaceAll('.', '') ?? '';
  if (/^[ap]m?$/.test(next) && (/^[ap]m$/.test(next) || tokens[to + 1]?.text === '.')) return to + 1;
  if (/^\d{1,2}$|^\d{4}$/.test(tokens[at]?.text ?? '') && ZONE.test(next.replace(/['’]/gu, ''))) return to + 1;
  if (isDash(tokens[to]) && clockEnd(tokens, to + 1)) return clockEnd(tokens, to + 1);
  return isTime ? to : undefined;
}

/** 12/05/2024, 2024-12-05; also what only looks like one (24/7, a telephone number 555-010-1234). */
function numericDateEnd(tokens: readonly Token[], at: number): number | undefined {
  const joins = (place: number) =>
    tokens[place]?.glued &&
    /^[/\-.:]$/.test(tokens[place]?.text ?? '') &&
    tokens[place + 1]?.glued &&
    tokens[place + 1]?.kind === 'digits';
  if (tokens[at + 1]?.text === '/' && joins(at + 1)) return joins(at + 3) ? at + 5 : at + 3;
  if (/^\d\d?[./]\d\d?[./](?:\d\d){1,2}$/.test(tokens[at]?.text ?? '')) return at + 1;
  return joins(at + 1) && joins(at + 3) ? at + 5 : undefined;
}

/** A bare number from 1500 to 2099 is a year, unless a modifier or a plain plural stands beside it. */
function isYear(tokens: readonly Token[], at: number): boolean {
  if (!YEAR.test(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1]?.key ?? '';
  const next = tokens[at + 1];
  if (/^levels?$/.test(next?.key ?? '')) return true;
  if (
    /^(?:%|percent|km|kilometres|kilometers|miles|metres|meters|feet|people|degrees|acres|tons|tonnes|hours)$/.test(
      next?.key ?? '',
    )
  )
    return false;
  if (
    /^[$£€¥₹#]$/.test(before) ||
    /^(?:than|least|nearly|almost|about|around|over|some|approximately|roughly|another)$/.test(before)
  )
    return next?.kind !== 'word' || !/^[a-z]/.test(next.text);
  const isCounted = next?.kind === 'word' && !next.glued && /^\p{Ll}{3,}s$/u.test(next.text);
  return !isCounted || BEFORE_YEAR.test(before) || tokens[at - 1]?.text === ',';
}

/** 1990s, 2016–17, 2016/17. */
function yearEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.glued && tokens[at + 1]?.key === 's') return at + 2;
  const isSpan =
    (isDash(tokens[at + 1]) || tokens[at + 1]?.text === '/') &&
    /^(?:\d\d|(?:1[5-9]|20)\d\d)$/.test(tokens[at + 2]?.text ?? '');
  return isSpan ? at + 3 : at + 1;
}
