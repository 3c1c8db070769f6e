import type { Phrase } from './actor-words.ts';
import type { WordingWords } from './find-mentions.ts';
import { idiomPlaces } from './idioms.ts';
import type { Standing } from './open-words.ts';
import type { Token } from './tokens.ts';

/** A head or compound, by the places of its words: from first up to, not including, end. */
export interface Hit {
  readonly first: number;
  readonly end: number;
  readonly actors: readonly number[];
  readonly rule: 'head' | 'compound';
}

/** Compounds, then single heads outside them, in order. */
export function hitsOf(tokens: readonly Token[], standings: readonly Standing[], words: WordingWords): Hit[] {
  const { actors } = words;
  const compounds: Hit[] = phrasesIn(tokens, standings, actors.compounds).map((hit) => ({ ...hit, rule: 'compound' }));
  const taken = new Set(compounds.flatMap(({ first, end }) => range(first, end))).union(
    idiomPlaces(tokens, words.phrases),
  );
  const heads = tokens.flatMap(({ key }, at): Hit[] => {
    const of = actors.heads.get(key) ?? lastPart(key, tokens[at + 1], words);
    return of && standings[at] === 'open' && !taken.has(at) && !isVerb(at, tokens, words)
      ? [{ first: at, end: at + 1, actors: of, rule: 'head' }]
      : [];
  });
  return [...compounds, ...heads].toSorted((a, b) => a.first - b.first);
}

/** Behind these stands a verb. */
const MODAL = /^(?:will|would|can|could|may|might|should|must|he|she|they|we|i|you|who)$/u;

/** “The women note that” has no note, “they will attack” no attack. */
function isVerb(at: number, tokens: readonly Token[], { actors, phrases, plurals }: WordingWords): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token?.joined || before.possessive) return false;
  if (MODAL.test(before.key) && plurals.singularOf(token.key) === token.key) return true;
  if (!phrases.verbs.has(token.key)) return false;
  return actors.heads.has(before.key) && plurals.singularOf(before.key) !== before.key;
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

/** Where phrases stand, with the actors whose phrases they are; of two that overlap the longer. */
export function phrasesIn(tokens: readonly Token[], standings: readonly Standing[], phrases: readonly Phrase[]) {
  const found: { first: number; end: number; actors: number[] }[] = [];
  for (const { actor, words } of phrases) {
    for (let first = 0; first + words.length <= tokens.length; first += 1) {
      const fits = words.every((forms, at) => {
        const token = tokens[first + at];
        return token && forms.has(token.key) && standings[first + at] === 'open' && (at === 0 || token.joined);
      });
      const end = first + words.length;
      const same = found.find((one) => one.first < end && first < one.end);
      if (fits && same?.first === first && same.end === end) {
        if (!same.actors.includes(actor)) same.actors.push(actor);
      } else if (fits && !same) found.push({ first, end, actors: [actor] });
    }
  }
  return found;
}

/** The places from first up to, not including, end. */
export function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}
