import type { Frame } from '../quotations/frames.ts';
import { phraseStartingAt } from '../quotations/noun-phrases.ts';
import { content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/** Whose post is embedded: “The bridge is gone. — Ann Bo (@annbo)”. Only a handle behind the name makes it a signature. */
export function signedBy(frame: Frame, words: ReportingWords): Report[] {
  const { tokens } = frame;
  return tokens.flatMap((token, at) => {
    if (at === 0 || !/^(?:—|–|--|-)$/u.test(token.key)) return [];
    const party = phraseStartingAt(frame, at + 1, words);
    const handle = party && tokens[party.to + 2];
    if (!party || !handle?.text.startsWith('@')) return [];
    return [{ frame, party, who: undefined, content: content([[0, at - 1]], 'signature'), rule: 'signature' }];
  });
}
