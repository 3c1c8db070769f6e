import type { Range } from '../../text/sentences.ts';
import type { Frame } from '../quotations/frames.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { Speech } from '../quotations/reading.ts';
import { behindVerb } from './behind-verb.ts';
import { besideSource } from './beside-source.ts';
import { clauseEnd } from './clause-end.ts';
import { type Content, content } from './content-parts.ts';
import { inFront } from './in-front.ts';
import type { ReportingWords } from './reporting-words.ts';
import { behindDetails } from './tag-details.ts';

/** As the crowd roared, as they shouted: noise. */
const NOISE =
  /^(?:roar|cheer|laugh|scream|shout|yell|chant|jeer|boo|sigh|mutter|murmur|bellow|whisper|growl|groan|applaud|cry|cried)/u;

/** As the hearing begins, as she spoke: these name no source of what stands beside them. */
const NO_SOURCE =
  /^(?:beg[aiu]ns?|sp(?:oke|eaks?|eaking)|reads?|signed|continue[sd]?|offer(?:ed|s)?|share[sd]|call(?:ed|s)?)$/u;

/**
 * What a verb of speech or “according to” reports; `undefined` if it reports nothing (“Bo spoke often”).
 * Quotations are part of it. `first` is the first of several who say it together, else the subject.
 */
export function contentOf(
  frame: Frame,
  speech: Speech,
  subject: NounPhrase | undefined,
  first: NounPhrase | undefined,
  all: readonly Speech[],
  words: ReportingWords,
): Content | undefined {
  const { tag } = speech;
  const isAs = tag.form === 'by' && frame.tokens[tag.at - 1]?.key === 'as';
  if (tag.form === 'source' || isAs) return besideSource(frame, isAs ? tag.at - 1 : tag.at, subject, words);
  const end = clauseEnd(frame, speech, all, words);
  const start = isQuoted(speech, subject) ? phraseStart(frame, tag.at) : tagStart(frame, tag.at, first, words);
  const relates =
    relative(frame, speech, start, end, words) ??
    relative(frame, speech, tagStart(frame, tag.at, tag.subject, words), end, words);
  if (relates) return relates;
  const isMeanwhile = frame.tokens[start]?.key === 'as' && !isOver(frame, speech, words);
  const front =
    isMeanwhile || isOfRelative(frame, tag.at, words) ? undefined : inFront(frame, speech, start, all, words);
  const behind = tag.form === 'by' ? undefined : behindVerb(frame, speech, end, words);
  const quotedBehind = frame.tokens.slice(tag.at, end).some(({ kind }) => kind === 'quotation');
  if (behind && !(front && behind.rule === 'bare clause' && startsWithQuotation(frame))) {
    return front && quotedBehind && front.rule === 'quotation in front'
      ? { ...behind, parts: [...front.parts, ...behind.parts] }
      : behind;
  }
  return (
    front ??
    (frame.tokens[start]?.key === 'as' && !isMeanwhile && !NO_SOURCE.test(tag.verb) && !NOISE.test(tag.verb)
      ? besideSource(frame, start, verbAlone(frame, tag.at), words)
      : undefined)
  );
}

/** “…,” said Bo, who added that: what stands in front was said before. */
function isOfRelative({ tokens }: Frame, at: number, words: ReportingWords): boolean {
  let left = at - 1;
  while (words.tagAdverbs.has(tokens[left]?.key ?? '')) left -= 1;
  return tokens[left]?.key === 'who' && tokens[left - 1]?.kind === 'mark';
}

/** Bo said on Monday, …: nothing that “as he spoke to them” or “as she described it” would have stands behind it. */
function isOver(frame: Frame, speech: Speech, words: ReportingWords): boolean {
  const next = frame.tokens[behindDetails(frame, speech, frame.tokens.length, words)];
  return (next === undefined || next.kind !== 'word') && !/^sp(?:oke|eaks?)$/u.test(speech.tag.verb);
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
  if (next && tag.at + 1 < end && (words.finiteVerbs.has(next.key) || words.beForms.has(next.key)))
    return content([[tag.at + 1, end - 1]], 'relative clause');
  if (tokens[start - 1]?.key === 'what' && /^call/u.test(tag.verb) && next && tag.at + 1 < end)
    return content([[tag.at + 1, next.kind === 'quotation' ? tag.at + 1 : end - 1]], 'relative clause');
  const isOver = next === undefined || next.kind === 'mark';
  return isOver && start > 1 && words.objectVerbs.has(tag.verb)
    ? content([[0, start - 2]], 'relative clause', 'noun')
    : undefined;
}

/** First token of a tag: of its subject with title and article, or its verb. */
function tagStart(frame: Frame, at: number, subject: NounPhrase | undefined, words: ReportingWords): number {
  if (!subject || subject.frame !== frame || subject.from > at) return at;
  let start = subject.from - subject.titles.length;
  while (
    start > 0 &&
    frame.tokens[start - 1]?.kind === 'word' &&
    !words.phraseEnds.has(frame.tokens[start - 1]?.key ?? '') &&
    !/^saying$/u.test(frame.tokens[start - 1]?.key ?? '')
  ) {
    start -= 1;
  }
  return frame.tokens[start - 1]?.key === 'as' ? start - 1 : start;
}

/** A part as a range of the passage. */
export function rangeOfPart({ tokens }: Frame, [from, to]: readonly [number, number]): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
