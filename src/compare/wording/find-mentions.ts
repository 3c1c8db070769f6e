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
  text: string,
  tokens: readonly Token[],
  standings: readonly Standing[],
  words: WordingWords,
): FoundMention[] {
  const hits = hitsOf(tokens, standings, words);
  const heads = new Set(hits.flatMap(({ first, end }) => range(first, end)));
  const modifiers = tokens.flatMap(({ key }, at) => (words.actors.modifiers.has(key) ? [at] : []));
  const sentence: ReadSentence = { text, tokens, standings, heads, known: heads.union(new Set(modifiers)) };
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
    if (actor === undefined || isSomebodyElse(tokens, standings, first, text)) continue;
    mentions.push(mention({ ...hit, first }, actor, tokens, standings, words));
  }
  return joinedUp(mentions.toReversed(), sentence, words);
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
function termOf(text: string, { singularOf }: Plurals): string {
  const all = text.toLowerCase().replace(/[‐‑]/gu, '-').replace(/’/gu, "'").split(/\s+/u);
  return [...all.slice(0, -1), singularOf(all.at(-1) ?? '')].join(' ');
}

/** Compounds, then single heads outside them, in order. */
function hitsOf(tokens: readonly Token[], standings: readonly Standing[], words: WordingWords): Hit[] {
  const { actors } = words;
  const compounds: Hit[] = phrasesIn(tokens, standings, actors.compounds).map((hit) => ({ ...hit, rule: 'compound' }));
  const taken = new Set(compounds.flatMap(({ first, end }) => range(first, end)));
  const heads = tokens.flatMap(({ key }, at): Hit[] => {
    const of = actors.heads.get(key) ?? lastPart(key, tokens[at + 1], words);
    return of && standings[at] === 'open' && !taken.has(at)
      ? [{ first: at, end: at + 1, actors: of, rule: 'head' }]
      : [];
  });
  return [...compounds, ...heads].toSorted((a, b) => a.first - b.first);
}

/** Smoke-rings are rings; an anti-rebel law is no rebel. */
function lastPart(
  key: string,
  next: Token | undefined,
  { actors, phrases, plurals }: WordingWords,
): readonly number[] | undefined {
  const at = key.search(/[-‐‑][^-‐‑]+$/u);
  const isBefore = next?.joined === true && !phrases.ends.has(next.key) && plurals.singularOf(key) === key;
  const isOther = at < 0 || isBefore || /^(?:anti|pro|non|self)[-‐‑]/u.test(key);
  return isOther ? undefined : actors.heads.get(key.slice(at + 1));
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

/** Other bakers are not the bakers of the event, and “Bo Marn, a baker,” is one of them by name. */
function isSomebodyElse(
  tokens: readonly Token[],
  standings: readonly Standing[],
  first: number,
  text: string,
): boolean {
  const before = tokens[first - 1];
  if (!before || !tokens[first]?.joined) return false;
  if (/^(?:other|another)$/u.test(before.key)) return true;
  const name = tokens[first - 2];
  const isBehindPerson =
    name !== undefined && standings[first - 2] === 'person' && /^,\s+$/u.test(text.slice(name.end, before.start));
  return isBehindPerson && /^an?$/u.test(before.key);
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
  { phrases, plurals }: WordingWords,
): boolean {
  const next = tokens[end];
  const head = tokens[end - 1];
  if (!next?.joined || !head || head.possessive || standings[end] !== 'open') return false;
  // A noun that describes another stands in the singular.
  if (plurals.singularOf(head.key) !== head.key) return false;
  return !phrases.ends.has(next.key) && !phrases.verbs.has(next.key) && !/(?:ed|ly|ing)$/u.test(next.key);
}

/** A coalition of bakers is one mention, and so are “a liar and cheat” of one actor. */
function joinedUp(mentions: readonly FoundMention[], sentence: ReadSentence, words: WordingWords): FoundMention[] {
  const joined: FoundMention[] = [];
  for (const one of mentions.map((mention) => withGathering(mention, sentence, words))) {
    const before = joined.at(-1);
    const between = before && sentence.tokens.filter(({ start, end }) => start >= before.end && end <= one.start);
    const isInside = before !== undefined && before.end > one.start;
    const isPair =
      before?.actor === one.actor &&
      before.end < one.start &&
      (between?.length ?? 9) < 2 &&
      /^(?: & | and )$/u.test(sentence.text.slice(before.end, one.start));
    if (before && (isPair || isInside)) {
      const start = Math.min(before.start, one.start);
      joined[joined.length - 1] = {
        ...before,
        start,
        end: one.end,
        term: isInside && one.start <= before.start ? one.term : withRest(before, one.end, sentence.text),
      };
    } else joined.push(one);
  }
  return joined;
}

/** The mention with the gathering in front: “a new group of Danish bakers”. */
function withGathering(mention: FoundMention, sentence: ReadSentence, words: WordingWords): FoundMention {
  const { tokens } = sentence;
  const { phrases, plurals } = words;
  let at = tokens.findIndex(({ start }) => start === mention.start) - 1;
  while (at > 0 && tokens[at + 1]?.joined && isPassedOver(tokens[at]?.key ?? '', tokens[at]?.text ?? '', phrases))
    at -= 1;
  const head = tokens[at - 1];
  const isGathering =
    tokens[at]?.key === 'of' &&
    head !== undefined &&
    sentence.standings[at - 1] === 'open' &&
    phrases.emptyHeads.has(plurals.singularOf(head.key));
  if (!isGathering) return mention;
  const first = tokens[phraseStart(sentence, at - 1, phrases)] ?? head;
  const gathering = {
    start: first.start,
    end: head.end,
    term: termOf(sentence.text.slice(first.start, head.end), plurals),
  };
  return { ...mention, start: first.start, term: withRest(gathering, mention.end, sentence.text), rule: 'head' };
}

function isPassedOver(key: string, text: string, { determiners, demonyms }: PhraseWords): boolean {
  return determiners.has(key) || demonyms.has(key) || text.includes('-');
}

/** What follows the head stays as it is written, without articles. */
function withRest({ end, term }: Pick<FoundMention, 'end' | 'term'>, until: number, text: string): string {
  const words = text.slice(end, until).toLowerCase().split(/\s+/u);
  const rest = words.filter((word) => word !== '' && !/^(?:an?|the)$/u.test(word));
  return [term, ...rest].join(' ').replace(/[‐‑]/gu, '-').replace(/’/gu, "'");
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}
