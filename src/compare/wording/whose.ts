import type { SentenceWords } from './find-mentions.ts';
import type { PhraseWords } from './phrase-words.ts';
import type { Token } from './tokens.ts';

/** A name is that of an actor’s owner if it stands before the actor’s nouns so often, and so many times more often than the other. */
const USUAL = { least: 3, times: 2 };
/** Words back from a person’s name that can name the country of an office. */
const BACK = 5;

/** A mention with what stands before it. */
export interface Placed {
  readonly actor: number;
  readonly sentence: SentenceWords;
  /** Place of its first word. */
  readonly first: number;
}

/**
 * Whether a mention is said of another party, by whose it is: where nearly all write “the Vale government”, the Marn
 * government is another, and of two countries’ presidents each has the country that stands before his name somewhere. Pure.
 */
export function isOfAnother(
  mentions: readonly Placed[],
  people: readonly (string | undefined)[],
  lands: ReadonlyMap<string, ReadonlySet<string>>,
  phrases: PhraseWords,
): (mention: Placed) => boolean {
  const before = (mention: Placed) => ownerBefore(mention, phrases);
  const counts = new Map(
    [...Map.groupBy(mentions, ({ actor }) => actor)].map(([actor, own]) => [
      actor,
      [
        ...Map.groupBy(
          own.flatMap((one) => before(one) ?? []),
          (owner) => owner,
        ),
      ].map(([owner, all]) => ({ owner, count: all.length })),
    ]),
  );
  return (mention) => {
    const owner = before(mention);
    if (owner === undefined) return false;
    const person = people[mention.actor];
    if (person !== undefined) return isAnothersLand(owner, person, lands);
    const all = (counts.get(mention.actor) ?? []).filter((one) => kindOf(one.owner) === kindOf(owner));
    const own = all.find((one) => one.owner === owner)?.count ?? 0;
    return all.some(({ count }) => count >= USUAL.least && count >= USUAL.times * own);
  };
}

function isAnothersLand(land: string, person: string, lands: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (lands.get(person)?.has(land)) return false;
  return [...lands].some(([other, own]) => other !== person && own.has(land));
}

/** Person → the countries that stand before the name: South Aton’s president, Bo Marn. */
export function landsOfPeople(sentences: readonly SentenceWords[], phrases: PhraseWords): Map<string, Set<string>> {
  const lands = new Map<string, Set<string>>();
  for (const { tokens, standings, names } of sentences) {
    names.forEach((name, at) => {
      if (name === undefined || standings[at] !== 'person' || names[at - 1] === name) return;
      for (let back = at - 1; back >= Math.max(0, at - BACK); back -= 1) {
        if (phrases.ends.has(tokens[back]?.key ?? '') || standings[back] === 'person') return;
        const land = landAt(tokens, back, phrases);
        if (land) lands.set(name, (lands.get(name) ?? new Set()).add(land));
      }
    });
  }
  return lands;
}

/** The country, or the name of a person or body, that stands before a mention. */
function ownerBefore({ sentence: { tokens, names }, first }: Placed, phrases: PhraseWords): string | undefined {
  if (!tokens[first]?.joined) return undefined;
  const land = landAt(tokens, first - 1, phrases);
  const name = names[first - 1];
  return land ?? (name === undefined || tokens[first - 1]?.possessive ? undefined : `name ${name}`);
}

function kindOf(owner: string): string {
  return owner.startsWith('name ') ? 'name' : 'land';
}

/** Letters by which a country and its people are the same: Iran, Iranian. */
const STEM = 4;

/** A country or its people, with the point of the compass before it. */
function landAt(tokens: readonly Token[], at: number, { demonyms }: PhraseWords): string | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token?.capital) return undefined;
  const compass = token.joined && /^(?:north|south|east|west)$/u.test(before?.key ?? '') ? `${before?.key} ` : '';
  if (!demonyms.has(token.key) && !demonyms.has(`${compass}${token.key}`)) return undefined;
  const isAmerican = /^(?:u\.?s\.?a?\.?|american?)$/u.test(token.key);
  return `${compass}${isAmerican ? 'america' : token.key.slice(0, STEM)}`;
}
