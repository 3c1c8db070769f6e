import type { Actor } from '../../schema/event.ts';
import type { Plurals } from './plurals.ts';
import { tokensOf } from './tokens.ts';

/** The words of the event’s actors, made ready for looking up. Actors are named by their place in the event’s file. */
export interface ActorWords {
  /** Every form of a head → the actors that have it. */
  readonly heads: ReadonlyMap<string, readonly number[]>;
  /** Phrases, longest first, each a list of the forms of its words. */
  readonly compounds: readonly Phrase[];
  readonly not: readonly Phrase[];
  /** Words in front of a head that belong to it → the actors that they speak for. */
  readonly modifiers: ReadonlyMap<string, ReadonlySet<number>>;
  /** Actors that are one gathering, such as a team: whoever else is of its trade is not of it. */
  readonly closed: ReadonlySet<number>;
}

export interface Phrase {
  readonly actor: number;
  readonly words: readonly ReadonlySet<string>[];
}

export function actorWords(
  actors: readonly Actor[],
  plurals: Plurals,
  gatherings: ReadonlySet<string> = new Set(),
): ActorWords {
  const phrases = (texts: (actor: Actor) => readonly string[]) =>
    actors
      .flatMap((actor, place) => texts(actor).map((text) => phraseOf(text, place, plurals)))
      .toSorted((a, b) => b.words.length - a.words.length);
  const long = phrases(({ heads, compounds }) => [...heads, ...compounds].filter((text) => tokensOf(text).length > 1));
  const heads = actors.flatMap(({ heads, compounds }, actor) =>
    [...heads, ...compounds]
      .map(tokensOf)
      .filter((tokens) => tokens.length === 1)
      .flatMap(([token]) => plurals.formsOf(token?.key ?? '').map((form) => ({ form, actor }))),
  );
  const before = actors.flatMap((actor, place) => modifiersOf(actor).map((word) => ({ word, place })));
  return {
    heads: new Map(
      [...Map.groupBy(heads, ({ form }) => form)].map(([form, all]) => [form, all.map(({ actor }) => actor)]),
    ),
    compounds: long,
    not: phrases(({ not }) => not),
    modifiers: new Map(
      [...Map.groupBy(before, ({ word }) => word)].map(([word, all]) => [word, new Set(all.map(({ place }) => place))]),
    ),
    closed: new Set(
      actors.flatMap((actor, place) => (actor.heads.some((head) => gatherings.has(head)) ? [place] : [])),
    ),
  };
}

/** What is listed, and every word of a compound but its last. */
function modifiersOf({ modifiers, heads, compounds }: Actor): string[] {
  const inFront = [...heads, ...compounds].flatMap((text) => tokensOf(text).slice(0, -1));
  return [...modifiers.flatMap(tokensOf), ...inFront].map(({ key }) => key);
}

function phraseOf(text: string, actor: number, { formsOf }: Plurals): Phrase {
  const tokens = tokensOf(text);
  const words = tokens.map(({ key }, at) => new Set(at === tokens.length - 1 ? formsOf(key) : [key]));
  return { actor, words };
}
