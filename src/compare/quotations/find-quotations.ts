import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { Quoted } from '../../text/quotations.ts';
import type { Range } from '../../text/sentences.ts';
import type { EventArticle } from '../corpus.ts';
import { type Attribution, tagOf } from './attribute.ts';
import { channelOf } from './channel.ts';
import { continuedFrom } from './continued.ts';
import { kindOf } from './kind.ts';
import { nestedAttribution } from './nested.ts';
import { type Passage, passagesOf, slicesOf } from './passages.ts';
import { quotationId } from './quotation-id.ts';
import { type ReadFrame, readFrames } from './reading.ts';
import type { Roster } from './roster.ts';
import type { SpeechWords } from './speech-words.ts';

/** The quotations of one article with their speakers, in the order of reading. */
export function findQuotations(article: EventArticle, names: readonly Name[], words: SpeechWords): Quotation[] {
  const { passages, quotations } = passagesOf(article, words.elisions);
  const { frames, roster } = readFrames(passages, names, words);
  const attributions = attribute(frames, roster, words, quotations.length);
  return quotations.flatMap(({ ranges, inside }, number) => {
    const slices = ranges.flatMap((range) => {
      const passage = passages[range.place];
      return passage ? slicesOf(passage, range) : [];
    });
    const outer = inside === undefined ? undefined : quotations[inside];
    const attribution = outer
      ? nested(ranges, outer, attributions[inside ?? 0] ?? NOBODY, { passages, words })
      : (attributions[number] ?? NOBODY);
    return slices.length === 0 ? [] : [record(slices, attribution, roster, words)];
  });
}

function nested(
  ranges: Quoted['ranges'],
  outer: Quoted,
  whole: Attribution,
  { passages, words }: { passages: readonly Passage[]; words: SpeechWords },
): Attribution {
  const inner = ranges[0];
  const around = outer.ranges.find(({ place }) => place === inner?.place);
  const text = passages[inner?.place ?? -1]?.text;
  return inner && around && text !== undefined ? nestedAttribution(text, around, inner, whole, words) : NOBODY;
}

const NOBODY: Attribution = { speaker: undefined, basis: 'none', rule: 'no tag' };

/** For each quotation by number. Tags first, because those without one look at their neighbours’. */
function attribute(frames: readonly ReadFrame[], roster: Roster, words: SpeechWords, count: number): Attribution[] {
  const hosts = hostsOf(frames);
  const tagged = new Map<number, Attribution>();
  for (const { place, at, quotation } of hosts) {
    const read = frames[place];
    const found = read && tagOf(read, at, words);
    if (found && !tagged.get(quotation)?.speaker) tagged.set(quotation, found);
  }
  const all = new Map(tagged);
  const found = (place: number) =>
    hosts.filter((host) => host.place === place).flatMap(({ quotation }) => all.get(quotation) ?? []);
  for (const { place, at, quotation } of hosts) {
    if (all.has(quotation)) continue;
    const isWhole = frames[place]?.frame.tokens.every(({ kind }, index) => index === at || kind !== 'word') === true;
    const continued = continuedFrom({ place, frames, roster, words, found, isWhole });
    if (continued) all.set(quotation, continued);
  }
  return Array.from({ length: count }, (_, number) => all.get(number) ?? NOBODY);
}

interface Host {
  readonly place: number;
  readonly at: number;
  readonly quotation: number;
}

function hostsOf(frames: readonly ReadFrame[]): Host[] {
  return frames.flatMap(({ frame }, place) =>
    frame.tokens.flatMap(({ kind, quotation }, at) => (kind === 'quotation' ? [{ place, at, quotation }] : [])),
  );
}

function record(slices: Slice[], attribution: Attribution, roster: Roster, words: SpeechWords): Quotation {
  const { speaker, basis, rule, frame, speech } = attribution;
  const kind = kindOf(slices.map(({ text }) => text).join(' '), attribution, slices.length, words);
  const named = speaker && one(speaker.frame.passage, speaker);
  const name = speaker && roster.nameOf(speaker)?.id;
  const verbToken = speech && frame?.tokens[speech.tag.at];
  const verb = verbToken && frame && one(frame.passage, verbToken);
  const channelRange = speech && frame && channelOf(frame, speech.tag, words);
  const channel = channelRange && frame && one(frame.passage, channelRange);
  const isTerm = kind === 'term';
  return {
    id: quotationId(slices),
    slices,
    kind,
    basis: isTerm || !named ? 'none' : basis,
    ...(named && !isTerm ? { speaker: named } : {}),
    ...(name !== undefined && !isTerm ? { name } : {}),
    ...(verb && !isTerm ? { verb } : {}),
    ...(channel && !isTerm ? { channel } : {}),
    rule: isTerm ? 'term' : rule,
  };
}

/** A range as one slice; `undefined` if it goes over sentences. */
function one(passage: Passage, range: Range): Slice | undefined {
  const slices = slicesOf(passage, range);
  return slices.length === 1 ? slices[0] : undefined;
}
