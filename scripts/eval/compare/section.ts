import type { Place, Ref } from './places.ts';

/** One number of a measure. */
export interface Figure {
  readonly name: string;
  /** Absent where there is nothing to judge: no label asks for it, or nothing was found. */
  readonly value: number | undefined;
  /** What the value is a share of. */
  readonly of?: readonly [part: number, whole: number];
}

/** One thing that was found or should have been. */
export interface Item {
  /** The same thing has the same key in another run. */
  readonly key: string;
  /** Whose words to show. */
  readonly at: readonly (Ref | Place)[];
  /** What it was taken for, where that is what is wrong. */
  readonly note?: string;
}

/** What one measure found, held against the labels. */
export interface Section {
  readonly measure: string;
  readonly figures: readonly Figure[];
  readonly right: readonly Item[];
  readonly wrong: readonly Item[];
  readonly missed: readonly Item[];
  /** Remarks that are no score, such as how many findings no label can judge. */
  readonly notes: readonly string[];
}

/** A share; without a value where there is nothing to share. */
export function share(name: string, part: number, whole: number): Figure {
  return { name, value: whole === 0 ? undefined : part / whole, of: [part, whole] };
}

/** Harmonic mean of precision and recall, from the counts. */
export function f1(name: string, { right, wrong, missed }: Record<'right' | 'wrong' | 'missed', number>): Figure {
  const whole = 2 * right + wrong + missed;
  return { name, value: whole === 0 ? undefined : (2 * right) / whole };
}

/** Splits what was found and what is labelled into right, wrong and missed, each in its own order. */
export function hold<T>(found: ReadonlyMap<string, T>, gold: ReadonlyMap<string, T>) {
  return {
    right: [...found.keys()].filter((key) => gold.has(key)),
    wrong: [...found.keys()].filter((key) => !gold.has(key)),
    missed: [...gold.keys()].filter((key) => !found.has(key)),
  };
}

/** Precision and recall of `hold`, with a word in front. */
export function precisionRecall(
  prefix: string,
  { right, wrong, missed }: Readonly<Record<'right' | 'wrong' | 'missed', readonly unknown[]>>,
): Figure[] {
  const name = (figure: string) => (prefix === '' ? figure : `${prefix} ${figure}`);
  return [
    share(name('precision'), right.length, right.length + wrong.length),
    share(name('recall'), right.length, right.length + missed.length),
  ];
}

/** A measure’s section of what `hold` gave: precision and recall, and each key as the item that `item` makes of it. */
export function heldSection(
  measure: string,
  { right, wrong, missed }: Readonly<Record<'right' | 'wrong' | 'missed', readonly string[]>>,
  item: (key: string) => Item,
): Section {
  return {
    measure,
    figures: precisionRecall('', { right, wrong, missed }),
    right: right.map(item),
    wrong: wrong.map(item),
    missed: missed.map(item),
    notes: [],
  };
}
