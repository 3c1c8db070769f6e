import type { Frame } from '../quotations/frames.ts';
import type { Speech } from '../quotations/reading.ts';
import { isParenthetical } from './clause-end.ts';
import { type Content, content, hasVerb } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import { ASKED, opensWithVerb, restBehindTag } from './rest-behind-tag.ts';
import { behindDetails } from './tag-details.ts';

/** How many words in front of a tag are taken for what it reports: fewer are an introduction, “In May, Bo said”. */
const LEAST_IN_FRONT = 3;

/** …, Bo said. What goes on behind it is said, too: “The river, Bo said, has risen”. */
export function inFront(
  frame: Frame,
  speech: Speech,
  start: number,
  all: readonly Speech[],
  words: ReportingWords,
): Content | undefined {
  const { tag } = speech;
  const { tokens } = frame;
  const before = tokens[start - 1];
  if (before === undefined) return undefined;
  if (tag.form === 'by') return passive(frame, speech);
  const to = before.kind === 'mark' ? start - 2 : start - 1;
  if (tokens[to]?.kind === 'quotation') return content([[0, to]], 'quotation in front');
  if (tag.framing || (words.framingVerbs.has(tag.verb) && !words.reportVerbs.has(tag.verb))) return undefined;
  const quotation = beforeAside(frame, to);
  if (quotation >= 0) return content([[0, quotation]], 'quotation in front');
  if (before.kind !== 'mark' || !/^(?:,|—|–|―|-)/u.test(before.key)) return undefined;
  if (tag.form !== 'inverted' && !isParenthetical(frame, speech, words)) return undefined;
  const isEnclosed = standsBetween(frame, speech, words);
  const isShort = isIntroduction(frame, to, words);
  if (isShort && !isEnclosed && !closesWithSay(frame, speech, words)) return undefined;
  const from = isEnclosed ? behindOther(speech, all, words) : 0;
  const rest = restBehindTag(frame, speech, isEnclosed, all, words);
  const front = [Math.min(from, to), to] as const;
  return content(rest ? [front, rest] : [front], 'in front');
}

/** Condemned by Bo; described by Bo as old: behind who says it, too, stands what a thing is said to be. */
function passive({ tokens }: Frame, { tag }: Speech): Content {
  const front = [0, tag.at - 1] as const;
  const as = (tag.subject?.to ?? tokens.length) + 1;
  if (tokens[as]?.key !== 'as' || as + 1 >= tokens.length) return content([front], 'passive');
  const mark = tokens.findIndex(({ kind }, at) => at > as && kind === 'mark');
  return content([front, [as, mark < 0 ? tokens.length - 1 : mark - 1]], 'passive');
}

/** How many words may stand between a tag and the comma behind it: Bo said on the Aton Hour. */
const NEAR = 6;

/** The dam, Bo said on Monday, is old: a verb of what is said stands behind the tag, too. */
function standsBetween(frame: Frame, speech: Speech, words: ReportingWords): boolean {
  const { tokens } = frame;
  const details = behindDetails(frame, speech, tokens.length, words);
  if (tokens[details]?.key === ',') return hasVerb(frame, details, tokens.length, words);
  const mark = tokens.findIndex(({ kind }, at) => at > details && kind !== 'word');
  return (
    tokens[mark]?.key === ',' && mark - details <= NEAR && opensWithVerb(tokens[mark + 1], tokens[mark + 2], words)
  );
}

/** The Post said that the dam, Bo wrote, is old: what the Post says is not what Bo wrote. */
function behindOther({ tag }: Speech, all: readonly Speech[], words: ReportingWords): number {
  const others = all.filter((other) => other.tag.at < tag.at && !words.weakVerbs.has(other.tag.verb));
  return Math.max(0, ...others.map((other) => other.tag.at + 1));
}

/** Too late by far, the keepers say: nothing else is left for them to say. */
function closesWithSay(frame: Frame, speech: Speech, words: ReportingWords): boolean {
  const first = frame.tokens[0]?.key ?? '';
  const isAll = behindDetails(frame, speech, frame.tokens.length, words) >= frame.tokens.length;
  return isAll && /^sa(?:id|ys?)$/u.test(speech.tag.verb) && !ASKED.test(first) && !/^(?:in|on|at)$/u.test(first);
}

/** How many words an aside between a quotation and the name of who says it may have. */
const ASIDE = 8;

/** “…,” the employee, Ann Bo, said: the quotation in front of the aside that ends with token `to`. */
function beforeAside({ tokens }: Frame, to: number): number {
  const at = tokens.slice(0, to + 1).findLastIndex(({ kind }) => kind === 'quotation');
  const isAside = at >= 0 && to - at <= ASIDE && tokens.slice(at + 1, to + 1).every(({ kind }) => kind === 'word');
  return isAside && at === 0 ? at : -1;
}

/** In May; On the way to the bridge. */
function isIntroduction(frame: Frame, to: number, words: ReportingWords): boolean {
  const isShort = frame.tokens.slice(0, to + 1).filter(({ kind }) => kind === 'word').length < LEAST_IN_FRONT;
  const opens =
    words.phraseEnds.has(frame.tokens[0]?.key ?? '') && !/^(?:what|how|why|who)$/u.test(frame.tokens[0]?.key ?? '');
  const asks = ASKED.test(frame.tokens[0]?.key ?? '') && !hasFinite(frame, 1, to + 1, words);
  return isShort || asks || (opens && !hasVerb(frame, 0, to + 1, words));
}

/** Asked about the dam: no clause, for no verb of it is finite. */
function hasFinite({ tokens }: Frame, from: number, to: number, words: ReportingWords): boolean {
  return tokens.slice(from, to).some(({ key }) => words.finiteVerbs.has(key) || words.beForms.has(key));
}
