import type { Span } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { Name } from '../../schema/records/name.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Range } from '../../text/sentences.ts';
import type { Unit } from '../corpus.ts';
import { type FigureWords, phraseAt } from './figure-words.ts';

/** Places that each sentence names: `article#sentence` → mentions. */
export type PlaceMentions = ReadonlyMap<string, readonly Range[]>;

export function placeMentions(names: readonly Name[]): PlaceMentions {
  const mentions = names
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ variants }) => variants.flatMap((variant) => variant.mentions));
  return Map.groupBy(mentions, sentenceKey);
}

/** Prepositions in front of a place for which a number holds. */
const IN =
  /(?:^|\s)(?:(?:in|across|at|near|throughout|around|inside|outside|within|north of|south of|east of|west of)\s(?:the\s|all\s(?:of\s)?|\p{Ll}+ern\s)?)$/iu;
/** These only right behind what is counted: 12 residents of Aton. */
const OF = /^\s(?:of|from)\s(?:the\s|all\s(?:of\s)?|\p{Ll}+ern\s)?$/iu;

/** How far from the number a place or word still narrows it, in characters; about one clause. */
const REACH = 90;

/** Where what is told of a number ends: a mark, “and” before another verb, “from” before the number it was. */
const BREAK =
  /[;:—–()]|,\s(?:and|but|which|who|whose|while|where|as|with)\s|\s(?:and|but|while)\s(?=\p{L}+(?:ed|s)\s)|\s(?:which|who|that)\s|\s(?=from\s[^,;:()]{0,25}\p{Nd})/gu;

/** Since the war began; per household, for every star. */
const SINCE = /(?<=\s)since\s[^,.;:()“”"]{3,70}/gu;
const PER = /^\s(?:per|for every|for each)\s\p{L}[\p{L}-]*(?:\s(?!and|or|but|in|of|to)\p{Ll}{3,}s?)?/u;

export interface ScopeInput {
  readonly places: PlaceMentions;
  /** Expressions of time in the sentence. */
  readonly times: readonly TimeExpression[];
  readonly words: FigureWords;
}

/** Words of the clause that say for which place, time or part a number holds, in order. */
export function scopeOf(unit: Unit, figure: Pick<Figure, 'at' | 'kind' | 'rule'>, input: ScopeInput): Span[] {
  const clause = clauseAround(unit.text, figure.at);
  const isOwn = ({ start, end }: Range) =>
    start >= clause.start && end <= clause.end && (end <= figure.at.start || start >= figure.at.end);
  const found = [
    ...since(unit.text),
    ...perWords(unit.text, figure.at),
    ...timesOf(input.times),
    ...wordScopes(unit, input.words).filter((words) => !input.times.some(({ at }) => isWithin(words, at))),
  ];
  const mentions = input.places.get(sentenceKey(unit)) ?? [];
  const all = [...found, ...(isOfPlaces(figure) ? placeScopes(unit.text, figure.at, mentions) : [])]
    .filter(isOwn)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return all
    .filter(({ start }, place) => all.slice(0, place).every((before) => before.end <= start))
    .map(({ start, end }) => ({ start, end, text: unit.text.slice(start, end) }));
}

/** A length, an age or a rank is of a thing, wherever that is. */
function isOfPlaces({ kind, rule }: Pick<Figure, 'kind' | 'rule'>): boolean {
  return rule !== 'unit of measure' && kind !== 'age' && kind !== 'rank' && kind !== 'ordinal';
}

function clauseAround(text: string, { start, end }: Range): Range {
  const breaks = [...text.matchAll(BREAK)];
  const before = breaks.findLast(({ index, 0: found }) => index + found.length <= start);
  const after = breaks.find(({ index }) => index >= end);
  return {
    start: Math.max(start - REACH, before ? before.index + before[0].length : 0),
    end: Math.min(end + REACH, after?.index ?? text.length),
  };
}

/** “in Aton and northern Belmouth”: places joined by and are one. */
function placeScopes(text: string, { end: behind }: Range, mentions: readonly Range[]): Range[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && /^,?\s(?:and\s)?(?:\p{Ll}+ern\s)?$/u.test(text.slice(last.end, start))) last.end = end;
    else {
      const before = IN.exec(text.slice(0, start));
      if (before) found.push({ start: before.index + (/^\s/u.test(before[0]) ? 1 : 0), end });
      else if (start >= behind && OF.test(text.slice(behind, start))) found.push({ start: behind + 1, end });
    }
  }
  return found;
}

function since(text: string): Range[] {
  return [...text.matchAll(SINCE)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.trimEnd().length,
  }));
}

function perWords(text: string, { end }: Range): Range[] {
  const found = PER.exec(text.slice(end))?.[0];
  return found === undefined ? [] : [{ start: end + 1, end: end + found.length }];
}

/** Years, months and spans; a day is the day as of which a number is given. */
function timesOf(times: readonly TimeExpression[]): Range[] {
  return times
    .filter(({ precision, iso }) => iso !== undefined && precision !== 'day' && precision !== 'instant')
    .map(({ at: { start, end } }) => ({ start, end }));
}

function wordScopes({ words: own }: Unit, words: FigureWords): Range[] {
  const keys = own.map(({ key }) => key);
  return own.flatMap(({ start }, at) => {
    const found = phraseAt(keys, at, words.scopes);
    return found ? [{ start, end: own[found.to - 1]?.end ?? start }] : [];
  });
}

/** “A day” is no rate in “a day after”. */
function isWithin(words: Range, time: Range): boolean {
  return time.start <= words.start && words.end <= time.end && time.end - time.start > words.end - words.start;
}

/** Behind these a day belongs to something else: “fighting, which began on 27 November”, “since Monday”. Closed classes of grammar. */
const TURNS_AWAY = /(?<![\p{L}])(?:which|who|whom|whose|when|where|after|before|since|until)(?![\p{L}])/iu;

/** The only day that the sentence names for what the figure is about, as the day for which the number is given. */
export function asOfDay(text: string, figure: Range, dates: readonly TimeExpression[]): string | undefined {
  const days = new Set(
    dates
      .filter(({ precision }) => precision === 'day' || precision === 'instant')
      .flatMap(({ iso, at }) => (iso === undefined || !isOfFigure(text, figure, at) ? [] : [iso.slice(0, 10)])),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

/** A clause before the figure may date it (“As they met on Monday, 40 …”); one behind it, opened by such a word, does not. */
function isOfFigure(text: string, figure: Range, day: Range): boolean {
  return day.start < figure.end || !TURNS_AWAY.test(text.slice(figure.end, day.start));
}
