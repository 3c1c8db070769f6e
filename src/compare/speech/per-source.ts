import type { Frame } from '../quotations/frames.ts';
import { isNameWord, phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import { content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/** Who says it by “per” behind a mark: “the club runs 90% of the mills, per NBR”. Only a name is one: per hour, per person. */
export function perSource(frame: Frame, roster: Roster, words: ReportingWords): Report[] {
  const { tokens } = frame;
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    const name = words.determiners.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1;
    const isNamed = before !== undefined && before.kind !== 'word' && isNameWord(tokens[name], words);
    const found = token.key === 'per' && isNamed ? phraseStartingAt(frame, at + 1, words) : undefined;
    if (!found) return [];
    const seen = content([[0, before?.kind === 'mark' ? at - 2 : at - 1]], 'per');
    return [{ frame, introducedBy: token, party: roster.narrowed(found), who: undefined, content: seen, rule: 'per' }];
  });
}
