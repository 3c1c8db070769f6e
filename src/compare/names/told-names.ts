import type { NewsEvent } from '../../schema/event.ts';
import type { Chain } from './chains.ts';
import { type Mention, mentionAt, type ReadSentence } from './find-mentions.ts';
import type { NameWords } from './name-words.ts';
import { nameTokens, type Token } from './tokens.ts';

/**
 * The mentions, with those of the names that the event’s alias rows write: an editor’s word for it makes “Fishers and
 * Farmers’ League” one name, where rules see two. It takes the place of the names inside it; inside a longer name it is
 * none. Capitals and kinds of apostrophe may differ, but one word must have a capital.
 */
export function withToldNames(
  found: readonly Mention[],
  sentences: readonly ReadSentence[],
  { aliases }: Pick<NewsEvent, 'aliases'>,
  words: NameWords,
): readonly Mention[] {
  const told = aliases.flatMap(({ names }) => names.map((name) => nameTokens(name).map(({ lower }) => lower)));
  if (told.length === 0) return found;
  const byUnit = Map.groupBy(found, ({ unit }) => unit.index);
  return sentences.flatMap((sentence) => {
    const own = byUnit.get(sentence.unit.index) ?? [];
    const added = longestFirst(sentence, told, words).filter(
      (mention, at, all) => ![...own, ...all.slice(0, at)].some((other) => holds(other, mention)),
    );
    return added.length === 0 ? own : [...own.filter((other) => !added.some((one) => meet(one, other))), ...added];
  });
}

function longestFirst({ unit, tokens }: ReadSentence, told: readonly (readonly string[])[], words: NameWords) {
  return told
    .flatMap((parts) => chainsWith(tokens, parts))
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .map((chain) => mentionAt(unit, tokens, chain, { titled: false, byOthers: false }, words));
}

function chainsWith(tokens: readonly Token[], parts: readonly string[]): Chain[] {
  return tokens.flatMap((_, from) => {
    const run = tokens.slice(from, from + parts.length);
    const isRun = run.length > 0 && parts.every((part, at) => run[at]?.lower === part);
    return isRun && run.some((token) => token.case !== 'lower') ? [{ from, to: from + parts.length - 1 }] : [];
  });
}

function holds(outer: Mention, inner: Mention): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function meet(one: Mention, other: Mention): boolean {
  return one.start < other.end && other.start < one.end;
}
