import { createHash } from 'node:crypto';
import type { Name, Quotation, Utterance } from '../../schema/comparison.ts';
import { toScore } from '../../text/similarity.ts';
import { keyOf } from '../../text/words.ts';
import type { Corpus } from '../corpus.ts';
import { type QuotedWords, quotedWords } from './quoted-words.ts';

/**
 * From which likeness two quotations give one utterance. Where both sources name the same speaker, translations and cuts
 * that share few words count; where a speaker is not known, or two bodies may be one, most words must be shared.
 */
export const ALIKE = { sameSpeaker: 0.35, unknownSpeaker: 0.51 } as const;

/** The weight of shared words that is enough: about two rare words. Less lowers the likeness in proportion. */
const EVIDENCE = 12;

interface Candidate {
  readonly quotation: Quotation;
  readonly source: string;
  readonly words: QuotedWords;
  readonly total: number;
  readonly speaker: { readonly key: string; readonly isPerson: boolean } | undefined;
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The utterances that quotations of two sources or more give, and the quotations with the first utterance of each. */
export function groupUtterances(
  { input, articles }: Corpus,
  quotations: readonly Quotation[],
  names: readonly Name[],
): { quotations: Quotation[]; utterances: Utterance[] } {
  const sources = new Map(articles.map(({ id, source }) => [id, source]));
  const read = quotedWords(input);
  const kinds = new Map(names.map(({ id, kind }) => [id, kind]));
  const candidates = quotations.map((quotation): Candidate => {
    const words = read(quotation);
    const total = [...words.values()].reduce((sum, weight) => sum + weight, 0);
    const source = sources.get(quotation.slices[0]?.article ?? '') ?? '';
    return { quotation, source, words, total, speaker: speakerOf(quotation, kinds) };
  });
  const utterances = cover(linksOf(candidates), candidates);
  const first = new Map<string, string>();
  for (const { id, quotations: ids } of utterances) for (const one of ids) if (!first.has(one)) first.set(one, id);
  return {
    utterances,
    quotations: quotations.map((quotation) => {
      const utterance = first.get(quotation.id);
      return utterance === undefined ? quotation : { ...quotation, utterance };
    }),
  };
}

function speakerOf({ name, speaker }: Quotation, kinds: ReadonlyMap<string, string>): Candidate['speaker'] {
  if (name !== undefined) return { key: name, isPerson: kinds.get(name) === 'person' };
  return speaker && { key: keyOf(speaker.text), isPerson: false };
}

/** Links of quotations of different sources, the closest first. Shared weights are summed along an index of the words. */
function linksOf(candidates: readonly Candidate[]): Link[] {
  const links: Link[] = [];
  const index = new Map<string, number[]>();
  const shared = new Float64Array(candidates.length);
  for (const [b, candidate] of candidates.entries()) {
    if (!isCompared(candidate.quotation)) continue;
    const touched: number[] = [];
    for (const [word, weight] of candidate.words) {
      const places = index.get(word) ?? [];
      for (const a of weight > 0 ? places : []) {
        if (shared[a] === 0) touched.push(a);
        shared[a] = (shared[a] ?? 0) + weight;
      }
      index.set(word, [...places, b]);
    }
    for (const a of touched) {
      const link = linkOf(a, b, shared[a] ?? 0, candidates);
      if (link) links.push(link);
      shared[a] = 0;
    }
  }
  return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** A term is no utterance. */
function isCompared({ kind }: Quotation): boolean {
  return kind !== 'term';
}

function linkOf(a: number, b: number, shared: number, candidates: readonly Candidate[]): Link | undefined {
  const [one, other] = [candidates[a], candidates[b]];
  if (!one || !other || one.source === other.source) return undefined;
  const score = toScore((shared / Math.min(one.total, other.total)) * Math.min(1, shared / EVIDENCE));
  const threshold = thresholdOf(one.speaker, other.speaker);
  return threshold !== undefined && score >= threshold ? { a, b, score } : undefined;
}

/** Two people are not one speaker; two bodies may be, or a body and who speaks for it. */
function thresholdOf(a: Candidate['speaker'], b: Candidate['speaker']): number | undefined {
  if (a && b && a.key === b.key) return ALIKE.sameSpeaker;
  return a?.isPerson && b?.isPerson ? undefined : ALIKE.unknownSpeaker;
}

/**
 * Groups in which every two quotations of different sources are linked, until each link is in one. A long quotation that two
 * shorter ones cut differently is in two groups, and those two in none together.
 */
function cover(links: readonly Link[], candidates: readonly Candidate[]): Utterance[] {
  const scores = new Map<number, Map<number, number>>();
  const note = (a: number, b: number, score: number) => scores.set(a, (scores.get(a) ?? new Map()).set(b, score));
  for (const { a, b, score } of links) {
    note(a, b, score);
    note(b, a, score);
  }
  const covered = new Set<string>();
  const groups: Utterance[] = [];
  for (const { a, b, score } of links) {
    if (covered.has(`${a} ${b}`)) continue;
    const members = [a, b];
    let least = score;
    const common = [...(scores.get(a)?.keys() ?? [])].toSorted((x, y) => x - y);
    for (const next of common) {
      const likes = members.map((member) => scores.get(member)?.get(next));
      if (members.includes(next) || likes.some((like) => like === undefined)) continue;
      members.push(next);
      least = Math.min(least, ...likes.map((like) => like ?? 1));
    }
    members.sort((x, y) => x - y);
    for (const [at, x] of members.entries()) for (const y of members.slice(at + 1)) covered.add(`${x} ${y}`);
    groups.push(groupOf(members, least, candidates));
  }
  return groups;
}

function groupOf(members: readonly number[], score: number, candidates: readonly Candidate[]): Utterance {
  const found = members.flatMap((member) => candidates[member] ?? []);
  const quotations = found.map(({ quotation }) => quotation.id);
  const speakers = new Set(found.map(({ speaker }) => speaker?.key));
  const id = createHash('sha256').update(quotations.join(' '), 'utf8').digest('hex').slice(0, 8);
  return {
    id: `u-${id}`,
    quotations,
    score,
    rule: speakers.size === 1 && !speakers.has(undefined) ? 'same speaker' : 'same words',
  };
}
