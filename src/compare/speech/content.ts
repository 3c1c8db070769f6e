import type { Range } from '../../text/sentences.ts';
import type { Frame } from '../quotations/frames.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { Speech } from '../quotations/reading.ts';
import { behindVerb } from './behind-verb.ts';
import { clauseEnd } from './clause-end.ts';
import { type Content, content, hasVerb } from './content-parts.ts';
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
  if (tag.form === 'source') return besideSource(frame, tag.at, subject);
  const end = clauseEnd(frame, speech, all, words);
  const front = inFront(frame, speech, subject, words);
  const behind = tag.form === 'by' ? undefined : behindVerb(frame, speech, end, words);
  const quotedBehind = frame.tokens.slice(tag.at, end).some(({ kind }) => kind === 'quotation');
  if (behind && !(front && behind.rule === 'bare clause' && startsWithQuotation(frame))) {
    return front && quotedBehind && front.rule === 'quotation in front'
      ? { ...behind, parts: [...front.parts, ...behind.parts] }
      : behind;
  }
  return front;
}

function startsWithQuotation({ tokens }: Frame): boolean {
  return tokens[0]?.kind === 'quotation';
}

/** According to Bo, …; …, according to Bo. */
function besideSource({ tokens }: Frame, at: number, subject: NounPhrase | undefined): Content | undefined {
  const last = subject && subject.from > at ? subject.to : at + 2;
  const opens = at === 0 || (at <= 2 && tokens.slice(0, at).every(({ capital, kind }) => capital || kind === 'mark'));
  if (opens) {
    const comma = tokens.findIndex(({ key }, index) => index > last && key === ',');
    const from = comma < 0 ? last + 1 : comma + 1;
    return from < tokens.length ? content([[from, tokens.length - 1]], 'source before') : undefined;
  }
  const to = tokens[at - 1]?.kind === 'mark' ? at - 2 : at - 1;
  return to >= 0 ? content([[0, to]], 'source behind') : undefined;
}

/** …, Bo said. */
function inFront(
  frame: Frame,
  { tag }: Speech,
  subject: NounPhrase | undefined,
  words: ReportingWords,
): Content | undefined {
  const { tokens } = frame;
  const start = tag.form === 'by' ? tag.at : tagStart(frame, tag.at, subject, words);
  const before = tokens[start - 1];
  if (before === undefined) return undefined;
  if (tag.form === 'by') return content([[0, start - 1]], 'passive');
  const to = before.kind === 'mark' ? start - 2 : start - 1;
  const front = tokens.slice(0, to + 1);
  if (tokens[to]?.kind === 'quotation') return content([[0, to]], 'quotation in front');
  if (before.kind !== 'mark' || !/^(?:,|—|–|-)/u.test(before.key)) return undefined;
  const isLong = front.filter(({ kind }) => kind === 'word').length >= LEAST_IN_FRONT;
  return isLong && hasVerb(frame, 0, to + 1, words) ? content([[0, to]], 'in front') : undefined;
}

/** First token of a tag: of its subject with title and article, or its verb. */
export function tagStart(frame: Frame, at: number, subject: NounPhrase | undefined, words: ReportingWords): number {
  if (!subject || subject.frame !== frame || subject.from > at) return at;
  let start = subject.from - subject.titles.length;
  while (
    start > 0 &&
    frame.tokens[start - 1]?.kind === 'word' &&
    !words.phraseEnds.has(frame.tokens[start - 1]?.key ?? '')
  ) {
    start -= 1;
  }
  return frame.tokens[start - 1]?.key === 'as' ? start - 1 : start;
}

/** A part as a range of the passage. */
export function rangeOfPart({ tokens }: Frame, [from, to]: readonly [number, number]): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
