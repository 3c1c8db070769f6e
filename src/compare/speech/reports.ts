import type { Frame } from '../quotations/frames.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { ReadFrame, Speech } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import { contentOf } from './content.ts';
import type { Content } from './content-parts.ts';
import { type Party, partyOf } from './party.ts';
import type { ReportingWords } from './reporting-words.ts';

/** Reported speech: who says, by which words, what. */
export interface Report {
  readonly frame: Frame;
  readonly speech: Speech;
  /** As the frame writes it. */
  readonly party: NounPhrase;
  /** For whom a pronoun or document stands. */
  readonly who: NounPhrase | undefined;
  readonly content: Content;
  readonly rule: string;
}

/** What is reported in a frame, in the order of the verbs. */
export function reportsOf(read: ReadFrame, roster: Roster, words: ReportingWords): Report[] {
  const reports: Report[] = [];
  for (const speech of read.speeches) {
    const party = partyOf(speech, read, reports, roster, words);
    const content = party && contentOf(read.frame, speech, party.phrase, read.speeches, words);
    if (party && content) reports.push(report(read.frame, speech, party, content));
  }
  return reports;
}

function report(frame: Frame, speech: Speech, { phrase, who, rule }: Party, content: Content): Report {
  return { frame, speech, party: phrase, who, content, rule: `${rule}; ${content.rule}` };
}
