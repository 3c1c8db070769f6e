import type { Frame } from '../quotations/frames.ts';
import { phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import { canSpeak } from './can-speak.ts';
import { partnersBehind } from './partners-behind.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/** “Bo called for a new dam, as did Cy Dow and Ed Marn”: those behind “did” say what was reported last. */
export function asDid(frame: Frame, before: readonly Report[], roster: Roster, words: ReportingWords): Report[] {
  const { tokens } = frame;
  return tokens.flatMap((token, at) => {
    const isAs = /^(?:as|so)$/u.test(token.key) && /^(?:did|does|do|has|have)$/u.test(tokens[at + 1]?.key ?? '');
    const said = isAs ? before.findLast(({ speech }) => speech !== undefined && speech.tag.at < at) : undefined;
    const phrase = said && phraseStartingAt(frame, at + 2, words);
    if (!said || !phrase || !canSpeak(phrase, words)) return [];
    const parties = [roster.narrowed(phrase), ...partnersBehind(frame, phrase, roster, words)];
    const content = {
      ...said.content,
      parts: said.content.parts.map(([from, to]) => [from, Math.min(to, Math.max(from, at - 1))] as const),
    };
    return parties.map((party) => ({
      frame,
      introducedBy: tokens[at + 1] ?? token,
      party,
      who: undefined,
      content,
      rule: 'as did',
    }));
  });
}
