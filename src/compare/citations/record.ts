import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { Range } from '../../text/sentences.ts';
import type { NameSpans } from '../names/name-spans.ts';
import { caseBehind } from '../quotations/made-the-case.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import { type Passage, slicesOf } from '../quotations/passages.ts';
import type { Roster } from '../quotations/roster.ts';
import { rangeOfPart } from '../speech/content.ts';
import { channelOfReport } from '../speech/report-channel.ts';
import type { ReportingWords } from '../speech/reporting-words.ts';
import type { Report } from '../speech/reports.ts';
import { idAt } from './citation-id.ts';
import type { Cited } from './join-reports.ts';
import { isNamed, partyKind } from './party-kind.ts';
import { nameAt, toEndOfName, withoutArticle } from './party-span.ts';

/** So many letters stand between two words of a sentence where words between them were left out. */
const FAR = 12;

export interface RecordContext {
  readonly roster: Roster;
  readonly words: ReportingWords;
  readonly spansOf: NameSpans;
  readonly names: ReadonlyMap<string, Name>;
}

/** The record of one party of a sentence; `undefined` where its words go over two sentences. */
export function citationOf({ party, who, reports }: Cited, context: RecordContext): Citation | undefined {
  const written = sliceOf(party, context);
  if (!written) return undefined;
  const other = who && sliceOf(who, context);
  const name = nameOf(party, written, context) ?? (who && other && nameOf(who, other, context));
  const about = { party, who, name, roster: context.roster, words: context.words };
  return {
    id: idAt('ci', written),
    party: written,
    ...(other ? { who: other } : {}),
    ...(name ? { name: name.id } : {}),
    kind: partyKind(about),
    named: isNamed(about),
    verbs: distinct(reports.flatMap((report) => verbOf(report, context.words))),
    channels: distinct(reports.flatMap((report) => channelsOf(report, context.words))),
    content: distinct(reports.flatMap(contentOf)),
    quotations: [],
    rule: reports[0].rule,
  };
}

function nameOf(phrase: NounPhrase, slice: Slice, { spansOf, roster, names }: RecordContext): Name | undefined {
  const id = nameAt(slice, spansOf) ?? roster.nameOf(phrase)?.id;
  return id === undefined ? undefined : names.get(id);
}

function sliceOf(phrase: NounPhrase, { words, spansOf }: RecordContext): Slice | undefined {
  const { passage } = phrase.frame;
  const slice = one(passage, withoutArticle(phrase, words));
  const sentence = passage.sentences.find(({ id }) => id === slice?.sentence);
  if (!slice || !sentence || phrase.kind === 'pronoun') return slice;
  const next = phrase.frame.tokens[phrase.to + 1];
  // Behind a name from which links were taken out another text goes on.
  if (next && next.start > phrase.end + FAR) return slice;
  return toEndOfName(slice, passage.text.slice(sentence.start, sentence.end), spansOf);
}

/** “According to” and “called for” are verbs of two words. */
function verbOf({ frame, speech, introducedBy }: Report, words: ReportingWords): Slice[] {
  if (!speech) return introducedBy ? slicesOf(frame.passage, introducedBy) : [];
  const { at, form, verb } = speech.tag;
  const noun = caseBehind(frame, at, words);
  const [first, next] = [frame.tokens[at], frame.tokens[at + 1]];
  const isTwo =
    form === 'source' ||
    words.phrasalSpeechVerbs.has(`${verb} ${next?.key}`) ||
    words.reportingPhrases.has(`${verb} ${next?.key}`) ||
    (/^call/u.test(verb) && next?.key === 'for');
  const last = noun > 0 ? frame.tokens[noun] : isTwo ? next : first;
  return first && last ? slicesOf(frame.passage, { start: first.start, end: last.end }) : [];
}

function channelsOf(report: Report, words: ReportingWords): Slice[] {
  const range = channelOfReport(report, words);
  return range ? slicesOf(report.frame.passage, range) : [];
}

function contentOf({ frame, content }: Report): Slice[] {
  return content.parts.flatMap((part) => slicesOf(frame.passage, rangeOfPart(frame, part)));
}

function one(passage: Passage, range: Range): Slice | undefined {
  const slices = slicesOf(passage, range);
  return slices.length === 1 ? slices[0] : undefined;
}

/** In order, without what lies inside another. */
function distinct(slices: readonly Slice[]): Slice[] {
  return slices.filter((slice, at) => !slices.some((other, place) => place !== at && holds(other, slice, place < at)));
}

/** The other holds the slice; of two that are the same, the first holds the second. */
function holds(other: Slice, slice: Slice, isBefore: boolean): boolean {
  const isSame = other.start === slice.start && other.end === slice.end;
  const isWithin = other.sentence === slice.sentence && other.start <= slice.start && slice.end <= other.end;
  return isWithin && (!isSame || isBefore);
}
