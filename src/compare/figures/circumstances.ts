import type { Figure } from '../../schema/records/figure.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import type { Range } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import type { FigureWords } from './figure-words.ts';

/** What its own sentence says of a figure that can tell it from one of another sentence. */
export interface Circumstances {
  /** An average is a number of its own. */
  readonly isAverage: boolean;
  /** Keys of what the counted noun is of: five counts of burglary. */
  readonly ofWhat: ReadonlySet<string>;
  /** Of a rate or a sum keys of what it is on: a 25 percent duty on boats. */
  readonly onWhat: ReadonlySet<string>;
  /** Which of several: attack → after, where “the later attack” stands beside it. */
  readonly occasions: ReadonlyMap<string, Occasion>;
  /** Years for which it holds, as printed. */
  readonly years: ReadonlySet<string>;
  /** Days and months for which it holds: 2030-05-07, 2030-02. */
  readonly times: readonly string[];
}

export type Occasion = 'before' | 'after';

/** How far from the figure words say on which occasion it was, in characters. */
const NEAR = 70;
/** Words of what the counted noun is of. */
const LONGEST = 4;

/** “In the second attack,”: what opens a sentence holds for all of it. A closed class of grammar. */
const OPENING = /^(?:In|During|At|After|For|With)\s[^,;:“”"]{0,60}(?=,)/u;

/** Reads them around the figure; nothing where the words of the lexicon are not there. */
export function circumstancesOf(
  figure: Figure,
  prepared: PreparedUnit,
  words: FigureWords,
  dates: readonly TimeExpression[],
): Circumstances {
  return {
    isAverage: isAverage(figure, prepared, words),
    ofWhat: behind(figure, prepared, words, OF),
    onWhat: figure.kind === 'percent' || figure.kind === 'money' ? behind(figure, prepared, words, ON) : new Set(),
    occasions: occasionsOf(figure, prepared, words),
    years: new Set(figure.scope.flatMap(({ text }) => text.match(/(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/gu) ?? [])),
    times: timesOf(figure, dates),
  };
}

/** The day as of which it is given, and the months among its words of scope; years stand beside campaigns and models too. */
function timesOf({ scope, asOf }: Figure, dates: readonly TimeExpression[]): string[] {
  const isOwn = (at: Range) => scope.some(({ start, end }) => start === at.start && end === at.end);
  const spans = dates.flatMap(({ iso, at, precision }) =>
    iso !== undefined && precision === 'month' && isOwn(at) ? [iso] : [],
  );
  return asOf === undefined ? spans : [asOf, ...spans];
}

/** An average of 10 percent, the median age. */
function isAverage({ at, modifier }: Figure, { unit }: PreparedUnit, words: FigureWords): boolean {
  const from = Math.min(at.start, modifier?.start ?? at.start) - NEAR / 2;
  return unit.words.some(({ key, start, end }) => start >= from && end <= at.end && words.has('averageWords', key));
}

/** Of what the counted noun is, and on what: a sum in between is left out, “tariffs on $34 billion of boats”. */
const OF = /^\sof\s(?:(?:the|an?|its|his|her|their|our)\s)?/u;
const ON =
  /^\son\s(?:(?:the|an?|its|his|her|their|our|all|some|most|imported|more|about|nearly|another)\s)*(?:[$£€¥]?\p{Nd}[\p{Nd}.,]*\s(?:(?:hundred|thousand|million|billion|trillion)\s)?(?:worth\s)?(?:of|in)\s)?/u;

/** Words behind a preposition, up to a mark or a small word; none where a day stands there. */
function behind({ at, counts }: Figure, { unit, terms }: PreparedUnit, words: FigureWords, joint: RegExp): Set<string> {
  const from = counts?.end ?? at.end;
  const found = joint.exec(unit.text.slice(from))?.[0];
  if (found === undefined || counts === undefined) return new Set();
  const after = unit.words.filter(({ start }) => start >= from + found.length);
  const end = after.findIndex(
    ({ key, end: stop }, place) =>
      words.has('smallWords', key) || place >= LONGEST || (place > 0 && isParted(unit.text, after[place - 1], stop)),
  );
  const own = end < 0 ? after : after.slice(0, end);
  if (words.has('calendarWords', own[0]?.key ?? '')) return new Set();
  return new Set(own.flatMap(({ start, stem }) => termAt(terms, start) ?? `s:${stem}`));
}

function isParted(text: string, before: Word | undefined, stop: number): boolean {
  return before !== undefined && /[,.;:()“”"—–]/u.test(text.slice(before.end, stop));
}

function termAt(terms: PreparedUnit['terms'], at: number): string | undefined {
  return terms.find(({ start, end }) => start <= at && at < end)?.key;
}

/** The noun behind a word for an occasion, the nearest to the figure if there are two. */
function occasionsOf({ at }: Figure, { unit }: PreparedUnit, words: FigureWords): Map<string, Occasion> {
  const near = stretchOf(unit.text, at);
  const opening = OPENING.exec(unit.text)?.[0].length ?? 0;
  const found = unit.words.flatMap((word, place) => {
    const occasion = occasionOf(word, words);
    const isOwn = (word.start >= near.start && word.end <= near.end) || word.end <= opening;
    const noun = occasion && isOwn ? nounBehind(unit, place, words) : undefined;
    const distance = Math.min(Math.abs(word.start - at.end), Math.abs(at.start - word.end));
    return occasion && noun ? [{ noun, occasion, distance }] : [];
  });
  return new Map(found.toSorted((a, b) => b.distance - a.distance).map(({ noun, occasion }) => [noun, occasion]));
}

function occasionOf({ key }: Word, words: FigureWords): Occasion | undefined {
  if (words.has('occasionsBefore', key)) return 'before';
  return words.has('occasionsAfter', key) ? 'after' : undefined;
}

/** The first attack, the new hostile bid; a number or a name is no such noun. */
function nounBehind({ words: all, text }: PreparedUnit['unit'], place: number, words: FigureWords): string | undefined {
  const [first, second] = [all[place + 1], all[place + 2]];
  const isPlain = (word: Word | undefined, before: Word | undefined) =>
    word !== undefined &&
    before?.end === word.start - 1 &&
    /\s/u.test(text[before.end] ?? '') &&
    /^\p{Ll}{3,}$/u.test(word.text) &&
    !words.has('smallWords', word.key);
  if (!isPlain(first, all[place])) return undefined;
  return isPlain(second, first) && !words.has('fateWords', second?.key ?? '') ? second?.stem : first?.stem;
}

/** The part of the sentence around a figure; commas end it behind only: “the gunman in the first attack, who had fled, killed one”. */
function stretchOf(text: string, { start, end }: Range): Range {
  const before = [...text.slice(0, start).matchAll(/[;:]/gu)].at(-1)?.index ?? 0;
  const after = /[,;:()—–]/u.exec(text.slice(end))?.index ?? text.length;
  return { start: Math.max(before, start - NEAR), end: Math.min(end + after, end + NEAR) };
}
