import { listOf } from '../lexicon-lists.ts';
import { mostlyAs } from './family-actors.ts';
import { type NounUses, sourcesOf } from './noun-uses.ts';
import { pluralsOfOthers } from './one-or-many.ts';
import { isPlain } from './plain-nouns.ts';
import type { Proposal } from './proposal.ts';
import type { Readings } from './read-units.ts';
import { isDefinite, salienceOf } from './salience.ts';
import { isSurelyNoun } from './sure-nouns.ts';
import { isToldEnough } from './told-enough.ts';
import { widerNouns } from './wider-nouns.ts';

/** A thing is proposed where at least three in ten of the sources tell of it, and it is as salient as that. */
const LEAST = { spread: 0.3, score: 1 };
/** Of a word’s places so many have to be those of a noun: “to visit” counts nothing, and nouns are told from verbs by place alone. */
const NOUN_SHARE = 0.5;
/** Next to the most salient thing, one that is this much less so is not what the reports are about. */
const BESIDE_BEST = 0.02;
/** As many as all that is proposed. */
const MOST = 20;

/**
 * What the reports are about: what happened, was made or decided, by the nouns that several of them use, most of all
 * in headlines and openings, and more often than news at large. The nouns of one thing are those of one row of the lexicon.
 */
export function eventThings(readings: Readings, uses: NounUses): Proposal[] {
  const nouns = nounsOf(readings, uses);
  const rows = rowsOf(readings, uses, nouns);
  const taken = new Set<string>();
  const found: Proposal[] = [];
  let first = 0;
  while (found.length < MOST) {
    const [best] = rows
      .flatMap((row) =>
        thingOf(
          row.filter((noun) => !taken.has(readings.plurals.singularOf(noun))),
          uses,
          readings,
        ),
      )
      .toSorted((a, b) => b.score - a.score);
    if (!best || best.score < BESIDE_BEST * first) return found;
    first = Math.max(first, best.score);
    found.push(best.proposal);
    // Documents take the document with them: what two actors share is nobody’s.
    for (const head of best.proposal.heads) taken.add(readings.plurals.singularOf(head));
  }
  return found;
}

/** Nouns of things, and any that somewhere say which one is meant and that are more often nouns than verbs. */
function nounsOf({ units, plurals, corpus }: Readings, uses: NounUses): ReadonlySet<string> {
  const things = new Set([...listOf(corpus.input.lexicon, 'thingFamilies')].flatMap((row) => row.split('/')));
  const places = new Map<string, number>();
  for (const { tokens, standings } of units)
    tokens.forEach(({ key }, at) => {
      const noun = plurals.singularOf(key);
      if (standings[at] === 'open') places.set(noun, (places.get(noun) ?? 0) + 1);
    });
  return new Set(
    [...uses].flatMap(([noun, own]) =>
      things.has(noun) || (own.some(isDefinite) && own.length >= NOUN_SHARE * (places.get(noun) ?? 0)) ? [noun] : [],
    ),
  );
}

/** Rows of the lexicon with those nouns of each that the reports use, and single nouns that no row has, each with the wider nouns that take it up. */
function rowsOf(readings: Readings, uses: NounUses, nouns: ReadonlySet<string>): string[][] {
  const { lexicon } = readings.corpus.input;
  const rows = ['eventFamilies', 'thingFamilies'].flatMap((list) =>
    [...listOf(lexicon, list)].map((row) => row.split('/')),
  );
  const others = new Set(
    ['actorFamilies', 'timeUnits', 'measureWords', 'abstractNouns', 'personNouns', 'organisationNouns'].flatMap(
      (list) => [...listOf(lexicon, list)].flatMap((row) => row.split('/')),
    ),
  );
  const listed = new Set(rows.flat());
  // A headline alone does not tell a noun from a verb: the guard leaves.
  const isAlone = (noun: string) => isPlain(noun, readings) && isSurelyNoun(uses.get(noun) ?? [], readings);
  const alone = [...nouns].filter((noun) => isAlone(noun) && !listed.has(noun) && !others.has(noun));
  const used = [...rows.map((row) => row.filter((noun) => nouns.has(noun))), ...alone.map((noun) => [noun])];
  return used.map((row) => [...row, ...widerNouns(row, uses, readings)]);
}

/** Named by its first noun: rows of the lexicon begin with the plainest, so that no report’s “massacre” stands as a heading. */
function thingOf(
  nouns: readonly string[],
  uses: NounUses,
  readings: Readings,
): { proposal: Proposal; score: number }[] {
  const own = (noun: string) => uses.get(noun) ?? [];
  const heads = nouns.toSorted((a, b) => own(b).length - own(a).length);
  const all = heads.flatMap(own);
  const [mentions, sources] = [all.length, sourcesOf(all)];
  const { spread, score } = salienceOf(all, heads, readings);
  const isOften = isToldEnough(mentions, sources) && spread >= LEAST.spread;
  if (!isOften || score < LEAST.score) return [];
  const not = pluralsOfOthers(heads, uses, readings);
  const proposal = {
    name: `the ${mostlyAs(nouns[0] ?? '', uses)}`,
    heads,
    compounds: [],
    not,
    mentions,
    sources,
  };
  return [{ proposal, score }];
}
