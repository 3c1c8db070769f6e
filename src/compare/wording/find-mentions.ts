import type { Range } from '../../text/sentences.ts';
import type { ActorWords } from './actor-words.ts';
import { joinedUp } from './gatherings.ts';
import { type Hit, hitsOf, phrasesIn, range } from './hits.ts';
import type { Standing } from './open-words.ts';
import { isTitle } from './other-offices.ts';
import { phraseStart, type ReadSentence } from './phrase-start.ts';
import type { PhraseWords } from './phrase-words.ts';
import type { Plurals } from './plurals.ts';
import { somebodyElse } from './somebody-else.ts';
import { termOf } from './term.ts';
import type { Token } from './tokens.ts';

/** A mention of an actor in one sentence. */
export interface FoundMention extends Range {
  /** Place of the actor in the event’s file. */
  readonly actor: number;
  readonly term: string;
  readonly rule: 'head' | 'compound' | 'before a noun';
}

export interface WordingWords {
  readonly actors: ActorWords;
  readonly phrases: PhraseWords;
  readonly plurals: Plurals;
  /** Id of the person that an actor is; undefined for parties and things. By the actor’s place. */
  readonly people: readonly (string | undefined)[];
}

/** A sentence with what is known of its words. */
export interface SentenceWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly standings: readonly Standing[];
  /** Id of the name to which a word belongs. */
  readonly names: readonly (string | undefined)[];
}

/**
 * The mentions of a sentence in order, never overlapping: of words in a row the last that names an actor is the head, and
 * those before it describe it (rebel groups). Where several actors have a head, the words before it decide, or it is nobody.
 */
export function findMentions(read: SentenceWords, words: WordingWords): FoundMention[] {
  const { tokens, standings } = read;
  const hits = hitsOf(tokens, standings, words);
  const heads = new Set(hits.flatMap(({ first, end }) => range(first, end)));
  const modifiers = tokens.flatMap(({ key }, at) => (words.actors.modifiers.has(key) ? [at] : []));
  const sentence: ReadSentence = { ...read, heads, known: heads.union(new Set(modifiers)) };
  const excluded = phrasesIn(tokens, standings, words.actors.not);
  const mentions: FoundMention[] = [];
  let limit = tokens.length;
  for (const hit of hits.toReversed()) {
    if (hit.end > limit || isTitle(sentence, hit.end)) continue;
    // What describes the noun behind does not describe it: “a heavy rebel advance”.
    const describesNext = isBeforeNoun(hit.end, sentence, words);
    const start = describesNext ? hit.first : phraseStart(sentence, hit.first, words.phrases);
    const first = behindOthers(hit, start, hits);
    const actor = actorOf(hit, first, tokens, words.actors, excluded);
    limit = first;
    if (actor === undefined || somebodyElse(sentence, { ...hit, first: start }, actor, words)) continue;
    mentions.push(mention({ ...hit, first }, actor, sentence, words));
  }
  return joinedUp(mentions.toReversed(), sentence, words);
}

/** The first place behind what names another actor: the magazine’s cover and “the magazine cover” have two actors. */
function behindOthers(hit: Hit, start: number, hits: readonly Hit[]): number {
  const others = hits.filter(
    ({ first, end, actors }) => first >= start && end <= hit.first && hit.actors.every((one) => !actors.includes(one)),
  );
  return Math.max(start, ...others.map(({ end }) => end));
}

function mention({ first, end, rule }: Hit, actor: number, sentence: ReadSentence, words: WordingWords): FoundMention {
  const part = sentence.tokens.slice(first, end);
  return {
    start: part[0]?.start ?? 0,
    end: part.at(-1)?.end ?? 0,
    actor,
    term: termOf(part.map(({ text }) => text).join(' '), words.plurals),
    rule: isBeforeNoun(end, sentence, words) ? 'before a noun' : rule,
  };
}

function actorOf(
  hit: Hit,
  first: number,
  tokens: readonly Token[],
  { modifiers }: ActorWords,
  excluded: readonly Omit<Hit, 'rule'>[],
): number | undefined {
  const free = hit.actors.filter(
    (actor) => !excluded.some((one) => one.actors.includes(actor) && one.first <= hit.end - 1 && hit.end - 1 < one.end),
  );
  if (free.length < 2) return free[0];
  const spoken = tokens.slice(first, hit.end).flatMap(({ key }) => [...(modifiers.get(key) ?? [])]);
  const decided = free.filter((actor) => spoken.includes(actor));
  return decided.length === 1 ? decided[0] : undefined;
}

/** Whether a run describes the noun that follows it: rebel of “a rebel advance”. */
export function isBeforeNoun(
  end: number,
  { tokens, standings }: SentenceWords,
  { phrases, plurals }: Pick<WordingWords, 'phrases' | 'plurals'>,
): boolean {
  const next = tokens[end];
  const head = tokens[end - 1];
  if (!next?.joined || !head || head.possessive || standings[end] !== 'open') return false;
  // A noun that describes another stands in the singular.
  if (plurals.singularOf(head.key) !== head.key) return false;
  return !phrases.ends.has(next.key) && !phrases.verbs.has(next.key) && !/(?:ed|ly|ing)$/u.test(next.key);
}
