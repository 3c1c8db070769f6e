import { countedAt, singularOf } from './counted.ts';
import { ordinalAt } from './places.ts';
import type { RawFigure, Reader, Reading } from './reading.ts';
import { isDash } from './tokens.ts';

/** Second-place finish, the third-ranked club; in fourth place. */
const PLACE = /^(?:place|placed|ranking|ranked|seeded)$/;
/** Finished third, came in second: an ordinal behind these is a place, where no noun follows. */
const BEHIND = /^(?:finish(?:ed|es|ing)?|plac(?:ed|es|ing)|rank(?:ed|s|ing)?|came|comes|coming|tied)$/;
/** The No. 2 Republican, at No. 1; but suspect No. 2 and Station No. 7 are only told apart by their numbers. */
const BEFORE_NUMBER =
  /^(?:the|an?|his|her|its|their|our|nation['’]?s?|world['’]?s?|at|as|to|is|was|are|be|rank(?:ed|s)?)$/;

/** A rank that no superlative tells. */
export const readPlacing: Reader = (reading, at) =>
  numbered(reading, at) ?? placeBefore(reading, at) ?? placeBehind(reading, at);

function numbered(reading: Reading, at: number): RawFigure | undefined {
  const { tokens, keys } = reading;
  const digits = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const isNumber = tokens[at]?.text === 'No' && /^\d{1,2}$/.test(tokens[digits]?.text ?? '');
  if (!isNumber || !BEFORE_NUMBER.test(keys[at - 1] ?? '')) return undefined;
  return rank(reading, at, { from: digits, to: digits + 1 }, digits + 1, Number(tokens[digits]?.text));
}

function placeBefore(reading: Reading, at: number): RawFigure | undefined {
  const ordinal = ordinalAt(reading, at);
  if (!ordinal) return undefined;
  const { tokens, keys } = reading;
  const isJoined = isDash(tokens[ordinal.to]) && tokens[ordinal.to + 1]?.glued === true;
  const place = isJoined ? ordinal.to + 1 : ordinal.to;
  if (!PLACE.test(keys[place] ?? '') || (keys[place] !== 'place' && !isJoined)) return undefined;
  return rank(reading, at, { from: at, to: place + 1 }, place + 1, ordinal.value);
}

function placeBehind(reading: Reading, at: number): RawFigure | undefined {
  const { keys, tokens } = reading;
  const ordinal = ordinalAt(reading, at);
  const verb = keys[at - 1] === 'in' ? at - 2 : at - 1;
  if (!ordinal || !BEHIND.test(keys[verb] ?? '')) return undefined;
  const next = tokens[ordinal.to];
  const ends =
    next === undefined || next.kind === 'mark' || /^(?:in|with|behind|at|among|and|to|for|on|after)$/.test(next.key);
  if (!ends || isDash(next)) return undefined;
  const { to, value } = ordinal;
  return { ...plain(at, to, value), number: { from: at, to }, unit: undefined, counted: undefined };
}

function rank(
  { tokens, keys, words }: Reading,
  from: number,
  number: RawFigure['number'],
  end: number,
  value: number,
): RawFigure {
  const counted = countedAt(tokens, end, 'any', words);
  const unit = counted && singularOf(keys[counted.head] ?? '', words);
  return { ...plain(from, counted?.to ?? end, value), number, unit, counted };
}

function plain(from: number, to: number, value: number) {
  return { from, to, kind: 'rank' as const, low: value, high: value, vague: false, rule: 'rank' };
}
