import type { Frame } from '../quotations/frames.ts';
import { withinDashes, withoutAsides } from './asides.ts';
import type { Content, Part } from './content-parts.ts';
import { withinFrontClause } from './front-clause.ts';
import { saidOfObject } from './judged.ts';
import { saidOfNoun } from './noun-clause.ts';
import { withoutOwnClause } from './own-clause.ts';
import { withinAside } from './participle-aside.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/**
 * The parts of what is reported whose words are those of who says it, as tokens of the frame: what a report cites holds
 * more, such as the clause that tells when it was said and the object that somebody condemns.
 */
export function saidParts(report: Report, words: ReportingWords): Part[] {
  const { frame, content, speech } = report;
  const inside = (part: Part) => (speech ? withinDashes(frame, speech.tag.at, part, words) : [part]);
  return content.parts
    .flatMap((part) => saidOf(report, part, words))
    .flatMap((part) => inside(withoutOwnClause(frame, part, content)))
    .flatMap((part) => withoutAsides(frame, part, words));
}

/** By what kind of verb and object it is. */
function saidOf({ frame, speech, content }: Report, part: Part, words: ReportingWords): readonly Part[] {
  if (speech === undefined) return content.form === 'clause' ? [part] : [];
  const { verb, at } = speech.tag;
  // Condemned by Bo, described by Bo as old: the report names the thing itself.
  if (content.rule === 'passive') return part[0] > at ? [part] : [];
  if (content.rule === 'quotation in front') return [behindColon(frame, part)];
  if (content.form === 'noun') return saidOfNoun(frame, verb, part, words);
  const front = withinFrontClause(frame, speech, withoutNext(frame, verb, content, part, words), words);
  const said = withinAside(frame, speech, front, words);
  const isOfObject = words.framingVerbs.has(verb) && !isClause(content, verb);
  return isOfObject ? saidOfObject(frame, verb, said, content, words) : [said];
}

/** Claiming that it was late and asking for money: of two such forms the second is the report’s again. */
function withoutNext(
  { tokens }: Frame,
  verb: string,
  { rule }: Content,
  [from, to]: Part,
  words: ReportingWords,
): Part {
  if (!verb.endsWith('ing') || !/^(?:that|bare clause)$/u.test(rule)) return [from, to];
  const and = tokens.findIndex(
    ({ key }, at) => at > from && at < to && key === 'and' && /ing$/u.test(tokens[at + 1]?.key ?? ''),
  );
  const isPair = tokens
    .slice(from, Math.max(from, and))
    .some(({ key }, at, run) => /ing$/u.test(key) && words.beForms.has(run[at - 1]?.key ?? ''));
  return and > 0 && !isPair ? [from, and - 1] : [from, to];
}

/** Warned that …; warned the dam would break: all of it is said. No clause stands behind called. */
function isClause({ rule }: Content, verb: string): boolean {
  if (rule === 'bare clause') return !/^call/u.test(verb);
  if (rule === 'quotation within') return /^(?:warn|pledg)/u.test(verb);
  return /^(?:that|colon|quotation behind|quotation in front|in front)$/u.test(rule);
}

/** He was not afraid: the plan was “wrong,” Bo said. In front of a colon the report leads up to what is said. */
function behindColon({ tokens }: Frame, [from, to]: Part): Part {
  const quotation = tokens.findIndex(({ kind }, at) => at >= from && kind === 'quotation');
  const colon = tokens.findLastIndex(({ key }, at) => at > from && at < Math.min(to, quotation) && key === ':');
  return colon < 0 ? [from, to] : [colon + 1, to];
}
