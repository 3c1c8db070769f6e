import type { Frame, Token } from '../quotations/frames.ts';
import type { ReportingWords } from './reporting-words.ts';

/** At these another clause begins, whose verb is not that of what was announced. */
const SUBORDINATES =
  /^(?:after|before|as|when|while|because|if|since|until|till|once|unless|although|though|where|so)$/u;

const RELATIVE = /^(?:that|which|who|whose|whom)$/u;

/**
 * Whether behind a verb with an object (announced, confirmed) a clause stands, and not a noun with more about it: announced
 * the dam would close; but announced the deal on Friday after talks that failed. The verb of a relative clause is not
 * the one, nor is a past form beside an article or in front of “by”.
 */
export function isClauseOfObject({ tokens }: Frame, from: number, to: number, words: ReportingWords): boolean {
  let skipped = 0;
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || SUBORDINATES.test(token.key)) return false;
    if (token.key === 'that' && isTime(tokens[at - 1], words)) return true;
    if (RELATIVE.test(token.key)) skipped += 1;
    if (token.kind === 'quotation') return true;
    if (!isVerbAt(tokens, at, words)) continue;
    if (skipped === 0) return true;
    skipped -= 1;
    while (isVerbAt(tokens, at + 1, words) || words.tagAdverbs.has(tokens[at + 1]?.key ?? '')) at += 1;
  }
  return false;
}

/** Announced late last week that: “that” cannot tell more of a time. */
function isTime(token: Token | undefined, { calendar, timeUnits }: ReportingWords): boolean {
  return token !== undefined && (calendar.has(token.key) || timeUnits.has(token.key));
}

function isVerbAt(tokens: readonly Token[], at: number, words: ReportingWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.kind !== 'word') return false;
  if (words.beForms.has(token.key) || /(?:n't|'s|'re|'ll|'ve)$/u.test(token.key)) return true;
  const isForm = words.finiteVerbs.has(token.key) || (!token.capital && /[^e]ed$/u.test(token.key));
  const isBehindInfinitive = tokens[at - 2]?.key === 'to' && !words.determiners.has(before?.key ?? '');
  return isForm && next?.key !== 'by' && !words.determiners.has(before?.key ?? '') && !isBehindInfinitive;
}
