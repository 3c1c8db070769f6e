import type { Figure } from '../../schema/records/figure.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import type { Term } from '../statements/terms.ts';
import type { FigureWords } from './figure-words.ts';

/** A name of a sentence, or a word in it that has a capital like one. */
interface NameAt {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Keys of the names that stand near a figure, which is within `window` characters. */
export function namesAround({ at }: Figure, { terms }: PreparedUnit, window: number): Set<string> {
  const near = terms.filter(
    ({ via, start, end }) => via === 'name' && end >= at.start - window && start <= at.end + window,
  );
  return new Set(near.map(({ key }) => key));
}

/** Names of a sentence, and words in it that have a capital like one. */
export function namesOf({ terms, unit }: PreparedUnit, words: FigureWords): NameAt[] {
  const isSmall = ({ start, end }: Term) => words.has('smallWords', unit.text.slice(start, end).toLowerCase());
  const known = terms.filter((term) => term.via === 'name' && !isSmall(term));
  return [...known, ...capitalsOf(unit, known, words)];
}

/** Without those of who gives the figure: a share is not told of the office that says it. */
export function withoutGiver({ at, by }: Figure, names: readonly NameAt[]): NameAt[] {
  const giver = by?.at.article === at.article && by.at.sentence === at.sentence ? by.at : undefined;
  return names.filter(({ start, end }) => giver === undefined || end <= giver.start || start >= giver.end);
}

/** Names of the sentence outside the figure, and those of them that stand in front of it: of a share not who gives it. */
export function namesBeside(
  figure: Figure,
  all: readonly NameAt[],
): { readonly named: ReadonlySet<string>; readonly namedBefore: ReadonlySet<string> } {
  const { at, kind } = figure;
  const named = all.filter(({ start, end }) => end <= at.start || start >= at.end);
  const before = (kind === 'percent' ? withoutGiver(figure, named) : named).filter(({ end }) => end <= at.start);
  return { named: new Set(named.map(({ key }) => key)), namedBefore: new Set(before.map(({ key }) => key)) };
}

/** “The S&P”: capitals inside a sentence that the terms leave. Where every longer word has one they tell nothing. */
function capitalsOf({ words: all, part }: PreparedUnit['unit'], known: readonly Term[], words: FigureWords): NameAt[] {
  if (part === 'headline') return [];
  return all.slice(1).flatMap(({ text, key, start, end }) => {
    const isName = /^\p{Lu}/u.test(text) && !words.has('smallWords', key) && !words.has('calendarWords', key);
    return isName && !known.some((term) => term.start <= start && end <= term.end)
      ? [{ key: `c:${key}`, start, end }]
      : [];
  });
}
