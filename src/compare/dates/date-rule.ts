import type { TimeExpression } from '../../schema/records/time-expression.ts';
import type { TimeWords } from './time-words.ts';

/** What a rule makes of the words it matches. */
export interface Reading extends Pick<TimeExpression, 'precision' | 'iso' | 'assumed' | 'readings'> {
  /** What the value was counted from; absent where the words say all. */
  readonly from?: 'publication';
  /** Weekday that the words name beside a day of the month, Sunday is 0. */
  readonly weekday?: number;
}

/** Where a match stands. */
export interface Around {
  /** The day of publication. */
  readonly published: string;
  /** The words of the match. */
  readonly own: string;
  readonly before: string;
  readonly after: string;
  /** Whether a name with more words than the match stands over it. */
  readonly inName: boolean;
  /** Whether a word is the surname of somebody in the article: Ms May. */
  readonly isSurname: (word: string) => boolean;
  readonly words: TimeWords;
}

/** One way of naming a time. */
export interface DateRule {
  readonly name: string;
  /** One sentence: what it reads, and why so. */
  readonly reason: string;
  /** Something short that stands in every match: where it does not, the sentence need not be searched. */
  readonly needs?: (words: TimeWords) => string;
  /** The whole expression; named groups are read. */
  readonly pattern: (words: TimeWords) => string;
  /** `i` where capitals say nothing. */
  readonly flags?: 'i';
  readonly read: (groups: Readonly<Record<string, string | undefined>>, around: Around) => Reading | undefined;
}

/** A reading without a date. */
export const VAGUE: Reading = { precision: 'vague' };
/** A reading tied to something told. */
export const ANCHORED: Reading = { precision: 'anchored' };
