import type { Name } from '../../schema/records/name.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { Utterance } from '../../schema/records/utterance.ts';
import { toScore } from '../../text/similarity.ts';
import { keyOf, wordsOf } from '../../text/words.ts';
import type { Corpus } from '../corpus.ts';
import { listOf } from '../lexicon-lists.ts';
import { recordId } from '../record-id.ts';
import { NESTED } from './nested.ts';
import { PairBits } from './pair-bits.ts';
import { type QuotedWords, quotedWords } from './quoted-words.ts';
import { type ReadWordings, wordingReader } from './wordings.ts';

/**
 * From which likeness two quotations give one utterance. `unsure`: only together with a third that is closer to both, as cuts
 * and translations of one speech may share few words. A person and a body that says the same may be one voice, but need more.
 */
const ALIKE = { sure: 0.5, unsure: 0.35, personAndBody: 0.75 } as const;

/**
 * Two who are not known to be one speaker give one utterance only by a literal cut, by nearly all words of the shorter, or by
 * this many words that tell something: what an event is about (“the passengers boarded the flight”) everybody says. Of seven
 * false groups found by eye in six events it takes three away; it loses none of the labelled ones, as five words would.
 */
const OTHER_VOICES = { nearlyAll: 0.8, words: 4 } as const;

/** The weight of shared words that is enough: about two rare words. Less lowers the likeness in proportion. */
const EVIDENCE = { sameSpeaker: 12, otherwise: 15, personAndBody: 24 } as const;

interface Candidate {
  readonly quotation: Quotation;
  readonly source: string;
  readonly words: QuotedWords;
  readonly total: number;
  /** The words as they stand, between spaces. */
  readonly run: string;
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
    const run = ` ${quotation.slices.flatMap(({ text }) => wordsOf(text).map(({ key }) => key)).join(' ')} `;
    return { quotation, source, words, total, run, speaker: speakerOf(quotation, kinds) };
  });
  const utterances = cover(linksOf(candidates), candidates, wordingReader(listOf(input.lexicon, 'smallWords')));
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

/** Links of quotations, the closest first; one source may print the same words twice. Shared weights are summed along an index of the words. */
function linksOf(candidates: readonly Candidate[]): Link[] {
  const links: Link[] = [];
  const index = new Map<string, number[]>();
  const shared = new Float64Array(candidates.length);
  const counts = new Uint16Array(candidates.length);
  for (const [b, candidate] of candidates.entries()) {
    if (!isCompared(candidate.quotation)) continue;
    const touched: number[] = [];
    for (const [word, weight] of candidate.words) {
      const places = index.get(word) ?? [];
      for (const a of weight > 0 ? places : []) {
        if (shared[a] === 0) touched.push(a);
        shared[a] = (shared[a] ?? 0) + weight;
        counts[a] = (counts[a] ?? 0) + 1;
      }
      if (places.length === 0) index.set(word, places);
      places.push(b);
    }
    for (const a of touched) {
      const link = linkOf(a, b, { weight: shared[a] ?? 0, words: counts[a] ?? 0 }, candidates);
      if (link) links.push(link);
      shared[a] = 0;
      counts[a] = 0;
    }
  }
  return links.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** A term is no utterance. */
function isCompared({ kind }: Quotation): boolean {
  return kind !== 'term';
}

function linkOf(
  a: number,
  b: number,
  shared: { readonly weight: number; readonly words: number },
  candidates: readonly Candidate[],
): Link | undefined {
  const [one, other] = [candidates[a], candidates[b]];
  if (!one || !other) return undefined;
  if ((one.quotation.rule === NESTED) !== (other.quotation.rule === NESTED)) return undefined;
  const voices = voicesOf(one.speaker, other.speaker);
  if (voices === 'two') return undefined;
  const contained = shared.weight / Math.min(one.total, other.total);
  const isCut = isLiteralCut(one.run, other.run);
  const isCutOfOne = isCut && voices === 'sameSpeaker';
  const score = isCutOfOne ? 1 : toScore(contained * Math.min(1, shared.weight / EVIDENCE[voices]));
  const isNearlyAll = isCut || score >= OTHER_VOICES.nearlyAll;
  if (one.source === other.source && !isNearlyAll) return undefined;
  if (voices !== 'sameSpeaker' && !isNearlyAll && shared.words < OTHER_VOICES.words) return undefined;
  const least = voices === 'personAndBody' ? ALIKE.personAndBody : ALIKE.unsure;
  return score >= least ? { a, b, score } : undefined;
}

function voicesOf(a: Candidate['speaker'], b: Candidate['speaker']): keyof typeof EVIDENCE | 'two' {
  if (!a || !b) return 'otherwise';
  if (a.key === b.key) return 'sameSpeaker';
  if (a.isPerson && b.isPerson) return 'two';
  return a.isPerson || b.isPerson ? 'personAndBody' : 'otherwise';
}

/** The same words, or two words or more of the other in a row: the same speaker may well say a single word twice. */
function isLiteralCut(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.trim().includes(' ') && long.includes(short));
}

/**
 * Groups in which every two quotations are alike and each is surely like one before it, until each sure link of different
 * sources is in one. A long quotation that two shorter ones cut differently is in two groups, and those in none together.
 */
function cover(links: readonly Link[], candidates: readonly Candidate[], wordingsOf: ReadWordings): Utterance[] {
  const scores = new Map<number, Map<number, number>>();
  const note = (a: number, b: number, score: number) => scores.set(a, (scores.get(a) ?? new Map()).set(b, score));
  for (const { a, b, score } of links) {
    note(a, b, score);
    note(b, a, score);
  }
  const covered = new PairBits(candidates.length);
  const groups: Utterance[] = [];
  for (const { a, b, score } of links) {
    const isOfOneSource = candidates[a]?.source === candidates[b]?.source;
    if (isOfOneSource || score < ALIKE.sure || covered.has(a, b)) continue;
    const members = grown([a, b], scores);
    let least = 1;
    for (const [at, x] of members.entries()) {
      const likes = scores.get(x);
      for (const y of members.slice(at + 1)) {
        covered.add(x, y);
        least = Math.min(least, likes?.get(y) ?? 1);
      }
    }
    groups.push(groupOf(members, least, candidates, wordingsOf));
  }
  return groups;
}

/** Adds every quotation that is alike to all members and surely to one, in the order of the articles. */
function grown(members: number[], scores: ReadonlyMap<number, ReadonlyMap<number, number>>): number[] {
  const near = [...new Set(members.flatMap((member) => [...(scores.get(member)?.keys() ?? [])]))].toSorted(
    (x, y) => x - y,
  );
  for (const next of near) {
    const likes = members.map((member) => scores.get(member)?.get(next) ?? 0);
    const isAlike = likes.every((like) => like >= ALIKE.unsure) && likes.some((like) => like >= ALIKE.sure);
    if (!members.includes(next) && isAlike) members.push(next);
  }
  return members.toSorted((x, y) => x - y);
}

function groupOf(
  members: readonly number[],
  score: number,
  candidates: readonly Candidate[],
  wordingsOf: ReadWordings,
): Utterance {
  const found = members.flatMap((member) => candidates[member] ?? []);
  const quotations = found.map(({ quotation }) => quotation.id);
  const speakers = new Set(found.map(({ speaker }) => speaker?.key));
  return {
    id: recordId('u', quotations.join(' ')),
    quotations,
    score,
    rule: speakers.size === 1 && !speakers.has(undefined) ? 'same speaker' : 'same words',
    wordings: wordingsOf(found.map(({ quotation }) => quotation)),
  };
}
