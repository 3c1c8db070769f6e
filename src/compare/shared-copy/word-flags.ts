import type { Slice } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { SoFar } from '../compare-event.ts';
import type { Corpus, Unit } from '../corpus.ts';

/** What is known of a word, by its place in its unit. */
export interface WordFlags {
  /** Whether it is somebody’s speech: in quotation marks here, or in a run that stands in quotation marks elsewhere. */
  readonly isQuoted: (unit: Unit, word: number) => boolean;
  readonly isName: (unit: Unit, word: number) => boolean;
  readonly isSmall: (unit: Unit, word: number) => boolean;
}

/** A run of so many words in quotation marks is the same speech where another source prints it without marks. */
const SPEECH_RUN = 6;

/** For each word of each unit, whether it lies in speech or in a name, and whether it is a small one. */
export function wordFlags({ units }: Corpus, { names, quotations }: SoFar, small: ReadonlySet<string>): WordFlags {
  const speech = quotations.filter(({ kind }) => kind !== 'term').flatMap(({ slices }) => slices);
  const quoted = markedWords(units, speech);
  const named = markedWords(
    units,
    names.flatMap(({ variants }) => variants.flatMap(({ mentions }) => mentions)),
  );
  const spoken = new Set(units.flatMap((unit) => gramsWhere(unit, quoted[unit.index] ?? new Set())));
  const unmarked = units.map((unit) => wordsInGrams(unit, spoken));
  return {
    isQuoted: ({ index }, word) => (quoted[index]?.has(word) || unmarked[index]?.has(word)) ?? false,
    isName: ({ index }, word) => named[index]?.has(word) ?? false,
    isSmall: ({ words }, word) => small.has(words[word]?.key ?? ''),
  };
}

/** For every unit the places of the words that lie in one of the slices. */
function markedWords(units: readonly Unit[], slices: readonly Slice[]): ReadonlySet<number>[] {
  const byUnit = Map.groupBy(slices, sentenceKey);
  return units.map((unit) => {
    const { words } = unit;
    const own = byUnit.get(sentenceKey(unit)) ?? [];
    const inside = (start: number, end: number) => own.some((slice) => start >= slice.start && end <= slice.end);
    return new Set([...words.keys()].filter((at) => inside(words[at]?.start ?? -1, words[at]?.end ?? -1)));
  });
}

function gramAt({ words }: Unit, at: number): string {
  return words
    .slice(at, at + SPEECH_RUN)
    .map(({ key }) => key)
    .join(' ');
}

function gramsWhere(unit: Unit, marked: ReadonlySet<number>): string[] {
  return [...marked].filter((at) => marked.has(at + SPEECH_RUN - 1)).map((at) => gramAt(unit, at));
}

function wordsInGrams(unit: Unit, grams: ReadonlySet<string>): ReadonlySet<number> {
  const starts = [...unit.words.keys()].filter((at) => grams.has(gramAt(unit, at)));
  return new Set(starts.flatMap((at) => Array.from({ length: SPEECH_RUN }, (_, step) => at + step)));
}
