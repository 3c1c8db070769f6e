import type { Range } from '../../text/sentences.ts';
import type { Frame } from '../quotations/frames.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { Speech } from '../quotations/reading.ts';
import { behindVerb } from './behind-verb.ts';
import { besideSource } from './beside-source.ts';
import { clauseEnd, isParenthetical } from './clause-end.ts';
import { type Content, content, hasVerb } from './content-parts.ts';
import { partnerOf } from './partner.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words in front of a tag are taken for what it reports: fewer are an introduction, “In May, Bo said”. */
const LEAST_IN_FRONT = 3;

/**
 * What a verb of speech or “according to” reports; `undefined` if it reports nothing (“Bo spoke often”).
 * Quotations are part of it.
 */
export function contentOf(
  frame: Frame,
  speech: Speech,
  subject: NounPhrase | undefined,
  all: readonly Speech[],
  words: ReportingWords,
): Content | undefined {
  const { tag } = speech;
  const isAs = tag.form === 'by' && frame.tokens[tag.at - 1]?.key === 'as';
  if (tag.form === 'source' || isAs) return besideSource(frame, isAs ? tag.at - 1 : tag.at, subject, words);
  const end = clauseEnd(frame, speech, all, words);
  const start = isQuoted(speech, subject) ? phraseStart(frame, tag.at) : tagStart(frame, tag.at, subject, words);
  const relates = relative(frame, speech, start, end, words);
  if (relates) return relates;
  const front = inFront(frame, speech, start, words);
  const behind = tag.form === 'by' ? undefined : behindVerb(frame, speech, end, words);
  const quotedBehind = frame.tokens.slice(tag.at, end).some(({ kind }) => kind === 'quotation');
  if (behind && !(front && behind.rule === 'bare clause' && startsWithQuotation(frame))) {
    return front && quotedBehind && front.rule === 'quotation in front'
      ? { ...behind, parts: [...front.parts, ...behind.parts] }
      : behind;
  }
  return (
    front ??
    (frame.tokens[start]?.key === 'as' ? besideSource(frame, start, verbAlone(frame, tag.at), words) : undefined)
  );
}

/** As Bo said, …: what stands behind the verb. */
function verbAlone(frame: Frame, at: number): NounPhrase {
  const { start = 0, end = 0, key = '' } = frame.tokens[at] ?? {};
  return { frame, from: at, to: at, start, end, kind: 'description', head: key, titles: [] };
}

/** “The channel quoted Bo”: the subject of the verb is not who speaks. */
function isQuoted({ tag }: Speech, subject: NounPhrase | undefined): boolean {
  return tag.form === 'inverted' && /^(?:quot|cit)/u.test(tag.verb) && (subject?.from ?? 0) > tag.at;
}

/** The first token behind the last mark. */
function phraseStart({ tokens }: Frame, at: number): number {
  return tokens.slice(0, at).findLastIndex(({ kind }) => kind !== 'word') + 1;
}

function startsWithQuotation({ tokens }: Frame): boolean {
  return tokens[0]?.kind === 'quotation';
}

/** What stands before “which Bo denies”, and the rest of “that Bo says will come”. */
function relative(
  frame: Frame,
  { tag }: Speech,
  start: number,
  end: number,
  words: ReportingWords,
): Content | undefined {
  const { tokens } = frame;
  if (!/^(?:that|which|who|what)$/u.test(tokens[start - 1]?.key ?? '') || tag.form !== 'before') return undefined;
  const next = tokens[tag.at + 1];
  if (next && tag.at + 1 < end && words.finiteVerbs.has(next.key))
    return content([[tag.at + 1, end - 1]], 'relative clause');
  const isOver = next === undefined || next.kind === 'mark';
  return isOver && start > 1 && words.objectVerbs.has(tag.verb)
    ? content([[0, start - 2]], 'relative clause', 'noun')
    : undefined;
}

/** …, Bo said. What goes on behind it is said, too: “The river, Bo said, has risen”. */
function inFront(frame: Frame, speech: Speech, start: number, words: ReportingWords): Content | undefined {
  const { tag } = speech;
  const { tokens } = frame;
  const before = tokens[start - 1];
  if (before === undefined) return undefined;
  if (tag.form === 'by') return content([[0, tag.at - 1]], 'passive');
  const to = before.kind === 'mark' ? start - 2 : start - 1;
  if (tokens[to]?.kind === 'quotation') return content([[0, to]], 'quotation in front');
  const quotation = beforeAside(frame, to);
  if (quotation >= 0) return content([[0, quotation]], 'quotation in front');
  if (before.kind !== 'mark' || !/^(?:,|—|–|―|-)/u.test(before.key)) return undefined;
  if ((tag.form !== 'inverted' && !isParenthetical(frame, speech, words)) || isIntroduction(frame, to, words))
    return undefined;
  const comma = tokens.findIndex(({ key }, at) => at > tag.at && key === ',');
  const rest = tokens[comma + 1];
  const goesOn = comma > 0 && rest !== undefined && (words.finiteVerbs.has(rest.key) || words.beForms.has(rest.key));
  return content(
    goesOn
      ? [
          [0, to],
          [comma + 1, tokens.length - 1],
        ]
      : [[0, to]],
    'in front',
  );
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
  return isShort || (opens && !hasVerb(frame, 0, to + 1, words));
}

/** First token of a tag: of its subject with title and article, or its verb. */
function tagStart(frame: Frame, at: number, subject: NounPhrase | undefined, words: ReportingWords): number {
  if (!subject || subject.frame !== frame || subject.from > at) return at;
  let start = subject.from - subject.titles.length;
  while (
    start > 0 &&
    frame.tokens[start - 1]?.kind === 'word' &&
    !words.phraseEnds.has(frame.tokens[start - 1]?.key ?? '')
  ) {
    start -= 1;
  }
  const partner = partnerOf(frame, subject, words);
  if (partner) return partner.from - partner.titles.length;
  return frame.tokens[start - 1]?.key === 'as' ? start - 1 : start;
}

/** A part as a range of the passage. */
export function rangeOfPart({ tokens }: Frame, [from, to]: readonly [number, number]): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
