import { calendarTokens } from './calendar-spans.ts';
import { readAge, readCount } from './counts.ts';
import type { FigureWords } from './figure-words.ts';
import { readFraction } from './fractions.ts';
import { isPointInTime, readMeasure } from './measured.ts';
import { type Modifier, modifierOf } from './modifiers.ts';
import { readMoney } from './money.ts';
import { isNumberName, isProgrammeName } from './number-names.ts';
import { readOrdinal, readRank } from './places.ts';
import { readPlacing } from './placings.ts';
import type { RawFigure, Reader, Reading } from './reading.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A figure of a sentence with its modifier, and the same in another unit, where that stands beside it in brackets. */
export interface SentenceFigure extends RawFigure {
  readonly modifier: Modifier | undefined;
  readonly also: (RawFigure & { readonly modifier: Modifier | undefined }) | undefined;
}

export interface SentenceFigures {
  readonly tokens: readonly Token[];
  readonly figures: readonly SentenceFigure[];
}

/** What is surer first: a sign of money, a superlative, the words of a fraction or an age; a plain count last. */
const READERS: readonly Reader[] = [
  readMoney,
  readRank,
  readPlacing,
  readFraction,
  readAge,
  readMeasure,
  readOrdinal,
  readCount,
];

/** The figures of a sentence in order, none overlapping. `isHeadline`: it may be set with a capital on every word. */
export function readSentence(text: string, isHeadline: boolean, words: FigureWords): SentenceFigures {
  const tokens = tokensOf(text);
  const keys = tokens.map(({ key }) => key);
  const setting = { isTitle: isTitle(tokens, isHeadline, words) };
  const reading: Reading = { tokens, keys, words, setting, calendar: calendarTokens(tokens) };
  const figures: SentenceFigure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = reading.calendar.has(at) ? undefined : figureAt(reading, at);
    if (found) figures.push(found);
    at = found ? endOf(found) : at + 1;
  }
  return { tokens, figures };
}

function endOf({ to, modifier, also }: SentenceFigure): number {
  return Math.max(to, modifier?.to ?? 0, also ? also.to + 1 : 0);
}

function figureAt(reading: Reading, at: number): SentenceFigure | undefined {
  const raw = rawAt(reading, at);
  if (!raw) return undefined;
  const also = otherUnit(reading, raw);
  const modifier = modifierOf(reading.tokens, raw, reading.words);
  return modifier || !isArticle(reading, raw) ? { ...raw, modifier, also } : undefined;
}

/** An hour is a figure behind “over” only, and where that exceeds it. */
function isArticle({ keys }: Reading, { number, rule }: RawFigure): boolean {
  return rule === 'unit of measure' && number.to === number.from + 1 && /^an?$/.test(keys[number.from] ?? '');
}

function rawAt(reading: Reading, at: number): RawFigure | undefined {
  if (isPointInTime(reading, at)) return undefined;
  for (const read of READERS) {
    const found = read(reading, at);
    if (found) return isFigure(reading, found) ? found : undefined;
  }
  return undefined;
}

function isFigure({ tokens, keys, setting, words }: Reading, { number, kind, unit, rule }: RawFigure): boolean {
  const isOneDay =
    keys[number.from] === 'one' && number.to === number.from + 1 && (unit === 'day' || keys[number.from - 1] === 'no');
  if (isOneDay) return false;
  const first = kind === 'money' && tokens[number.from]?.kind === 'mark' ? number.from + 1 : number.from;
  if (kind === 'money' || kind === 'percent' || kind === 'rank') return true;
  if (rule === 'unit of measure' && isProgrammeName(tokens, number.to, setting, words)) return false;
  // The Aton 18-yard line: a unit of measure behind it, and no name goes on in the number.
  const look = rule === 'unit of measure' ? { ...setting, isTitle: true } : setting;
  return !isNumberName(tokens, first, number.to, look, words);
}

/** 40 kilometres (25 miles): the figure in the brackets is the same one. */
function otherUnit(reading: Reading, raw: RawFigure): SentenceFigure['also'] {
  const { keys } = reading;
  if (raw.unit === undefined || keys[raw.to] !== '(' || !isMeasured(raw)) return undefined;
  const start = /^(?:about|around|nearly|over|some|roughly|almost|approximately)$/.test(keys[raw.to + 1] ?? '')
    ? raw.to + 2
    : raw.to + 1;
  const other = rawAt(reading, start);
  if (!other || other.kind !== raw.kind || other.unit === undefined || !isMeasured(other)) return undefined;
  if (other.unit === raw.unit || keys[other.to] !== ')') return undefined;
  return { ...other, modifier: modifierOf(reading.tokens, other, reading.words) };
}

function isMeasured({ rule }: RawFigure): boolean {
  return rule === 'money' || rule === 'unit of measure';
}

/** Most words of four letters or more have a capital. */
function isTitle(tokens: readonly Token[], isHeadline: boolean, words: FigureWords): boolean {
  const long = tokens.filter(
    ({ kind, key, text }) => kind === 'word' && text.length > 3 && !words.has('smallWords', key),
  );
  const capitals = long.filter(({ capital }) => capital).length;
  return long.length > 1 && capitals / long.length > (isHeadline ? 0.6 : 0.8);
}
