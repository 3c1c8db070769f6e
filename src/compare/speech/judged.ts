import type { Frame, Token } from '../quotations/frames.ts';
import type { Content, Part } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words may stand between a verb and the quotation that is what somebody is called. */
const NEAR = 12;

/** Behind these an account of the act goes on: called it “a mistake” as the vote began. */
const NEW_CLAUSE =
  /^(?:as|after|before|while|when|amid|during|following|in|on|at|over|for|to|by|from|with|and|but|or)$/u;

/**
 * What a verb such as called or condemned reports of what stands behind it. Who calls the plan a mistake says both words;
 * who condemns the plan judges what the report names, so only “as a mistake” and “for costing lives” are said.
 */
export function saidOfObject(
  frame: Frame,
  verb: string,
  part: Part,
  { rule }: Pick<Content, 'rule'>,
  words: ReportingWords,
): readonly Part[] {
  // Behind “urged the keepers to” a clause stands, in which quotation marks end nothing.
  const whole = rule === 'infinitive' ? upToMark(frame, part, part[0]) : withoutRest(frame, part);
  return words.judgingVerbs.has(verb) && rule !== 'infinitive' ? reasonsIn(frame, part, whole[1], words) : [whole];
}

/** Up to the end of the name or the quotation that is what somebody is called, else up to a mark. */
function withoutRest(frame: Frame, [from, to]: Part): Part {
  const { tokens } = frame;
  const last = Math.min(to, from + NEAR);
  const found = tokens.findIndex(({ kind }, at) => at >= from && at <= last && kind === 'quotation');
  const isNewClause = tokens.slice(from, found + 1).some(({ kind }, at, run) => kind === 'mark' && opens(run[at + 1]));
  const quotation = isNewClause ? -1 : found;
  if (quotation >= 0 && endsThere(frame, quotation)) return [from, quotation];
  return upToMark(frame, [from, to], quotation);
}

function upToMark({ tokens }: Frame, [from, to]: Part, behind: number): Part {
  const mark = tokens.findIndex(
    ({ kind }, at) => at > Math.max(from, behind) && at <= to && kind === 'mark' && !isOfPlace(tokens, at),
  );
  return mark > 0 ? [from, mark - 1] : [from, to];
}

/** Either comma of “in Aton, Vale, a mistake”. */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  const opensOne = (mark: number) =>
    [-1, 0, 2].every((step) => tokens[mark + step]?.kind === (step < 0 ? 'word' : 'mark')) &&
    [-1, 1].every((step) => tokens[mark + step]?.capital === true);
  return opensOne(at) || opensOne(at - 2);
}

/** Nothing of the name stands behind the quotation: “a mistake,” partly for; but “toxic” waste. */
function endsThere({ tokens, passage }: Frame, quotation: number): boolean {
  const [said, next] = [tokens[quotation], tokens[quotation + 1]];
  const isClosed = said !== undefined && /[,.;]["”'’]?$/u.test(passage.text.slice(said.start, said.end));
  return isClosed || next?.kind !== 'word' || opens(next);
}

function opens(token: Token | undefined): boolean {
  return token?.kind === 'word' && NEW_CLAUSE.test(token.key);
}

/** As a mistake; for costing lives; the claim that it cost lives; the words in quotation marks. */
function reasonsIn({ tokens }: Frame, [from, to]: Part, last: number, words: ReportingWords): Part[] {
  const start = tokens.findIndex(({ key, kind }, at) => {
    if (at < from || at > last) return false;
    const isReason = /^(?:for|of|over)$/u.test(key) && /ing$/u.test(tokens[at + 1]?.key ?? '');
    const isClaim = key === 'that' && at > from && words.claimNouns.has(tokens[at - 1]?.key ?? '');
    return isReason || isClaim || key === 'as' || kind === 'quotation';
  });
  return start < 0 ? [] : [[start, Math.min(last, to)]];
}
