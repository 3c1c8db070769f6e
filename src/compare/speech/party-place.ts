import type { ReadFrame, Speech } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import type { Party } from './party.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/** A tag whose party is asked for, and what is known of its frame. */
export interface PartyPlace {
  readonly speech: Speech;
  readonly read: ReadFrame;
  /** What is reported in the frame so far. */
  readonly before: readonly Report[];
  readonly roster: Roster;
  readonly words: ReportingWords;
}

/** What a rule says: who it is, that nobody is (no rule behind it is asked), or `undefined` where it does not know. */
export type PartyRule = (place: PartyPlace) => Party | 'nobody' | undefined;
