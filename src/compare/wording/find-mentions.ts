import type { Range } from '../../text/sentences.ts';
import type { ActorWords, Phrase } from './actor-words.ts';
import type { Standing } from './open-words.ts';
import { phraseStart, type ReadSentence } from './phrase-start.ts';
import type { PhraseWords } from './phrase-words.ts';
import type { Plurals } from './plurals.ts';
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
}

/** A head or compound, by the places of its words: from first up to, not including, end. */
interface Hit {
  readonly first: number;
  readonly end: number;
  readonly actors: readonly number[];
  readonly rule: 'head' | 'compound';
}

/**
 * The mentions of a sentence in order, never overlapping: of words in a row the last that names an actor is the head, and
 * those before it describe it (rebel groups). Where several actors have a head, the words before it decide, or it is nobody.
 */
export function findMentions(
  tokens: readonly Token[],
  standings: readonly Standing[],
  words: WordingWords,
): FoundMention[] {
  const hits = hitsOf(tokens, standings, words);
  const heads = new Set(hits.flatMap(({ first, end }) => range(first, end)));
  const modifiers = tokens.flatMap(({ key }, at) => (words.actors.modifiers.has(key) ? [at] : []));
  const sentence: ReadSentence = { tokens, standings, heads, known: heads.union(new Set(modifiers)) };
  const excluded = phrasesIn(tokens, standings, words.actors.not);
  const mentions: FoundMention[] = [];
  let limit = tokens.length;
  for (const hit of hits.toReversed()) {
    if (hit.end > limit || isTitle(hit, standings, tokens)) continue;
    // What describes the noun behind does not describe it: “a heavy rebel advance”.
    const describesNext = isBeforeNoun(hit.end, tokens, standings, words);
    const first = describesNext ? hit.first : phraseStart(sentence, hit.first, words.phrases);
    const actor = actorOf(hit, first, tokens, words.actors, excluded);
    limit = first;
    if (actor === undefined) continue;
    mentions.push(mention({ ...hit, first }, actor, tokens, standings, words));
  }
  return withComplements(mentions.toReversed(), tokens, words);
}

function mention(
  { first, end, rule }: Hit,
  actor: number,
  tokens: readonly Token[],
  standings: readonly Standing[],
  words: WordingWords,
): FoundMention {
  const part = tokens.slice(first, end);
  return {
    start: part[0]?.start ?? 0,
    end: part.at(-1)?.end ?? 0,
    actor,
    term: termOf(part.map(({ text }) => text).join(' '), words.plurals),
    rule: isBeforeNoun(end, tokens, standings, words) ? 'before a noun' : rule,
  };
}

/** Lower case, typographic marks made plain, the last word in the singular. */
export function termOf(text: string, { singularOf }: Plurals): string {
  const all = text.toLowerCase().replace(/[‐‑]/gu, '-').replace(/’/gu, "'").split(/\s+/u);
  return [...all.slice(0, -1), singularOf(all.at(-1) ?? '')].join(' ');
}

/** Compounds, then single heads outside them, in order. */
function hitsOf(tokens: readonly Token[], standings: readonly Standing[], { actors }: WordingWords): Hit[] {
  const compounds: Hit[] = phrasesIn(tokens, standings, actors.compounds).map((hit) => ({ ...hit, rule: 'compound' }));
  const taken = new Set(compounds.flatMap(({ first, end }) => range(first, end)));
  const heads = tokens.flatMap(({ key }, at): Hit[] => {
    const of = actors.heads.get(key);
    return of && standings[at] === 'open' && !taken.has(at)
      ? [{ first: at, end: at + 1, actors: of, rule: 'head' }]
      : [];
  });
  return [...compounds, ...heads].toSorted((a, b) => a.first - b.first);
}

function phrasesIn(tokens: readonly Token[], standings: readonly Standing[], phrases: readonly Phrase[]) {
  const found: { first: number; end: number; actors: number[] }[] = [];
  for (const { actor, words } of phrases) {
    for (let first = 0; first + words.length <= tokens.length; first += 1) {
      const fits = words.every((forms, at) => {
        const token = tokens[first + at];
        return token && forms.has(token.key) && standings[first + at] === 'open' && (at === 0 || token.joined);
      });
      const end = first + words.length;
      const same = found.find((one) => one.first < end && first < one.end);
      if (fits && same?.first === first && same.end === end) same.actors.push(actor);
      else if (fits && !same) found.push({ first, end, actors: [actor] });
    }
  }
  return found;
}

/** A title in front of a person’s name, and a description straight before one: the mayor Ann Vale. */
function isTitle({ end }: Hit, standings: readonly Standing[], tokens: readonly Token[]): boolean {
  return tokens[end]?.joined === true && standings[end] === 'person' && !tokens[end - 1]?.possessive;
}

function actorOf(
  hit: Hit,
  first: number,
  tokens: readonly Token[],
  { modifiers }: ActorWords,
  excluded: readonly { first: number; end: number; actors: readonly number[] }[],
): number | undefined {
  const free = hit.actors.filter(
    (actor) => !excluded.some((one) => one.actors.includes(actor) && one.first <= hit.end - 1 && hit.end - 1 < one.end),
  );
  if (free.length < 2) return free[0];
  const spoken = tokens.slice(first, hit.end).flatMap(({ key }) => [...(modifiers.get(key) ?? [])]);
  const decided = free.filter((actor) => spoken.includes(actor));
  return decided.length === 1 ? decided[0] : undefined;
}

function isBeforeNoun(
  end: number,
  tokens: readonly Token[],
  standings: readonly Standing[],
  { phrases }: WordingWords,
): boolean {
  const next = tokens[end];
  if (!next?.joined || tokens[end - 1]?.possessive || standings[end] !== 'open') return false;
  return !phrases.ends.has(next.key) && !phrases.verbs.has(next.key) && !/(?:ed|ly|ing)$/u.test(next.key);
}

/** A coalition of bakers is one mention where both words name the actor. */
function withComplements(
  mentions: readonly FoundMention[],
  tokens: readonly Token[],
  { phrases, plurals }: WordingWords,
): FoundMention[] {
  const joined: FoundMention[] = [];
  for (const one of mentions) {
    const before = joined.at(-1);
    const between = before && tokens.filter(({ start, end }) => start >= before.end && end <= one.start);
    const head = before && tokens.find(({ end }) => end === before.end);
    const isOne =
      before?.actor === one.actor &&
      between?.[0]?.key === 'of' &&
      between.slice(1).every(({ key, text }) => isPassedOver(key, text, phrases)) &&
      phrases.emptyHeads.has(plurals.singularOf(head?.key ?? ''));
    if (before && isOne)
      joined[joined.length - 1] = { ...before, end: one.end, term: withRest(before, one.end, tokens) };
    else joined.push(one);
  }
  return joined;
}

function isPassedOver(key: string, text: string, { determiners, demonyms }: PhraseWords): boolean {
  return determiners.has(key) || demonyms.has(key) || text.includes('-');
}

/** What follows the head stays as it is written, without articles. */
function withRest(before: FoundMention, end: number, tokens: readonly Token[]): string {
  const rest = tokens.filter((token) => token.start >= before.end && token.end <= end);
  const words = rest.map(({ text }) => text.toLowerCase()).filter((word) => !/^(?:an?|the)$/u.test(word));
  return [before.term, ...words].join(' ').replace(/[‐‑]/gu, '-').replace(/’/gu, "'");
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}
