import type { Frame, Token } from '../quotations/frames.ts';
import type { Speech } from '../quotations/reading.ts';
import { type Content, content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';

/** A word behind a verb of speech, with what the rules ask of it. */
export interface BehindPlace {
  readonly frame: Frame;
  readonly speech: Speech;
  /** The first token that may be reported, and the one behind the last. */
  readonly from: number;
  readonly end: number;
  readonly words: ReportingWords;
  readonly first: Token;
  readonly rest: readonly Token[];
  readonly verb: string;
  readonly quotes: boolean;
  readonly takesObject: boolean;
}

/** What a rule says: what is reported, that nothing is (no rule behind it is asked), or `undefined` where it does not know. */
export type Behind = Content | 'nothing' | undefined;

/** One way in which what stands behind a verb is reported or not. */
export type BehindRule = (place: BehindPlace) => Behind;

/** Everything from the word on, as what is reported. */
export function all({ from, end }: BehindPlace, rule: string, form?: Content['form']): Content {
  return content([[from, end - 1]], rule, form);
}

/** How many words may stand between a verb and “that”: told the people of Aton that. */
export const AUDIENCE = 6;

/** Behind these a clause stands, whether its verb is known or not. */
export const SAY = /^(?:said|says?|saying)$/u;

/** Accused the builders of haste is what was said, announced a delay is not. */
export function formOf(verb: string, words: ReportingWords): Content['form'] {
  return words.framingVerbs.has(verb) ? 'clause' : 'noun';
}
