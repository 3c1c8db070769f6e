import type { Frame } from '../quotations/frames.ts';
import { type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import { content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

const EXPECTED = /^(?:expected|set|due|scheduled|likely|going|poised|prepared|planning|quoted)$/u;

/**
 * Who is to say what is told beforehand: “It holds,” Bo is expected to say; Bo will say that it holds has a verb of speech
 * of its own. Only with the words in quotation marks or “that”: what somebody is expected to do is told of him.
 */
export function expectedToSay(frame: Frame, roster: Roster, words: ReportingWords): Report[] {
  const { tokens } = frame;
  return tokens.flatMap((token, at) => {
    const isBefore = tokens[at - 1]?.key === 'to' && EXPECTED.test(tokens[at - 2]?.key ?? '');
    const be = isBefore && words.beForms.has(tokens[at - 3]?.key ?? '') ? at - 3 : -1;
    if (be < 1 || !words.reportVerbs.has(token.key)) return [];
    const seen = said(frame, at);
    const found = seen && phraseEndingAt(frame, be - 1, words);
    if (!seen || !found) return [];
    return [
      { frame, introducedBy: token, ...partyIn(found, roster), content: content([seen], 'expected'), rule: 'expected' },
    ];
  });
}

function partyIn(found: NounPhrase, roster: Roster): Pick<Report, 'party' | 'who'> {
  return { party: roster.narrowed(found), who: undefined };
}

/** What stands behind “that” or holds the quotation. */
function said({ tokens }: Frame, at: number): readonly [number, number] | undefined {
  const quotation = tokens.findIndex(({ kind }) => kind === 'quotation');
  if (tokens[at + 1]?.key === 'that') return [at + 1, tokens.length - 1];
  if (quotation < 0) return undefined;
  return quotation < at ? [0, quotation] : [quotation, tokens.length - 1];
}
