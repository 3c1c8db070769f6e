import type { Tier } from '../../schema/records/record-fields.ts';
import type { LanguageAttributes } from './direction.ts';

/** A piece of a printed line: words, perhaps a link, perhaps in the article’s language. */
export interface Words {
  readonly text: string;
  readonly href?: string;
  /** Set on the words of a source; on our own words it is absent. Where there are names, it is theirs. */
  readonly lang?: LanguageAttributes | undefined;
  /** The text cut where a clause of it is bold. */
  readonly runs?: readonly { readonly text: string; readonly isBold: boolean }[] | undefined;
  /** Names among our own words, in their order: they may run in the other direction. */
  readonly names?: readonly string[] | undefined;
  /** Apparatus: set smaller and softer than what it explains. */
  readonly soft?: boolean;
  /** Name of a link that says too little by itself, for those who do not see where it stands. */
  readonly name?: string;
  /** Set on a sentence’s number that leads to the sentence. */
  readonly isMark?: boolean;
  /** How sure the alignment is that a mark stands for. */
  readonly tier?: Tier;
  /** Words behind the text that are heard and not seen. */
  readonly unseen?: string;
  /** Set on “not found”, which a table shows as a dash. */
  readonly isAbsent?: boolean;
  /** Set on what a line is about. */
  readonly isStrong?: boolean;
  /** Set on what a reader compares from column to column. */
  readonly isValue?: boolean;
  /** Set on a count that stays in the line of what it counts. */
  readonly clings?: boolean;
  /** Set on the letter that tells one source’s articles apart. */
  readonly isLetter?: boolean;
}

/** One printed line. */
export type Line = readonly Words[];

/** A labelled fact: what it is, and the lines that tell it. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** The facts that have something to tell. */
export function present(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ lines }) => lines.length > 0);
}

/** Without words whose text stands before them already. */
export function distinct(words: readonly Words[]): Words[] {
  return [...new Map(words.map((one) => [one.text, one])).values()];
}

/** A list with one line, or none if there is no text. */
export function oneLine(text: string | undefined, about: Omit<Words, 'text'> = {}): Line[] {
  return text === undefined || text === '' ? [] : [[{ text, ...about }]];
}
