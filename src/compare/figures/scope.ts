import type { Figure, Name, Span, TimeExpression } from '../../schema/comparison.ts';
import type { Range } from '../../text/sentences.ts';
import type { Unit } from '../corpus.ts';
import { type FigureWords, phraseAt } from './figure-words.ts';

/** Places that each sentence names: `article#sentence` → mentions. */
export type PlaceMentions = ReadonlyMap<string, readonly Range[]>;

export function placeMentions(names: readonly Name[]): PlaceMentions {
  const mentions = names
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ variants }) => variants.flatMap((variant) => variant.mentions));
  return Map.groupBy(mentions, ({ article, sentence }) => `${article}#${sentence}`);
}

/** Prepositions in front of a place for which a number holds. */
const IN =
  /(?:^|\s)(?:(?:in|across|at|near|throughout|around|inside|outside|within|from|of|north of|south of)\s(?:the\s|all\s(?:of\s)?|\p{Ll}+ern\s)?)$/iu;

/** How far from the number a place or word still narrows it, in characters; about one clause. */
const REACH = 90;

/** Words of the sentence that say for which place or part a number holds, in order. */
export function scopeOf(unit: Unit, figure: Pick<Figure, 'at'>, places: PlaceMentions, words: FigureWords): Span[] {
  const own = places.get(`${unit.article}#${unit.sentence}`) ?? [];
  const ranges = [...placeScopes(unit.text, own), ...wordScopes(unit, words)]
    .filter(({ start, end }) => start < figure.at.end + REACH && end > figure.at.start - REACH)
    .filter(({ start, end }) => end <= figure.at.start || start >= figure.at.end)
    .sort((a, b) => a.start - b.start);
  return ranges
    .filter(({ start }, place) => ranges.slice(0, place).every((before) => before.end <= start))
    .map(({ start, end }) => ({ start, end, text: unit.text.slice(start, end) }));
}

/** “in Aton and northern Belmouth”: places joined by and are one. */
function placeScopes(text: string, mentions: readonly Range[]): Range[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && /^,?\s(?:and\s)?(?:\p{Ll}+ern\s)?$/u.test(text.slice(last.end, start))) last.end = end;
    else {
      const before = IN.exec(text.slice(0, start));
      if (before) found.push({ start: before.index + (/^\s/u.test(before[0]) ? 1 : 0), end });
    }
  }
  return found;
}

function wordScopes({ words: own }: Unit, words: FigureWords): Range[] {
  const keys = own.map(({ key }) => key);
  return own.flatMap(({ start }, at) => {
    const found = phraseAt(keys, at, words.scopes);
    return found ? [{ start, end: own[found.to - 1]?.end ?? start }] : [];
  });
}

/** The only day that the sentence names, as the day for which the number is given. */
export function asOfDay(dates: readonly TimeExpression[]): string | undefined {
  const days = new Set(
    dates
      .filter(({ precision }) => precision === 'day' || precision === 'instant')
      .flatMap(({ iso }) => (iso === undefined ? [] : [iso.slice(0, 10)])),
  );
  return days.size === 1 ? [...days][0] : undefined;
}
