import type { Pair } from '../../schema/records/pair.ts';
import { TIERS } from '../../schema/records/record-fields.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { wordsOf } from '../../text/words.ts';
import { copy } from '../copy.ts';
import { mayBePrinted } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';
import { SMALL_WORDS } from './small-words.ts';
import type { Version } from './versions.ts';

/** As many terms tell why sentences were aligned; the comparison’s file has them all. */
const MOST_TERMS = 12;

/** The pairs that put each version into the statement: with the member that it is most like. */
export function decidingPairs(versions: readonly Version[], { pairsOf }: Told): Pair[] {
  return [
    ...new Set(
      versions.flatMap(({ member }) => {
        const best = sentenceKey(member.best);
        return pairsOf(sentenceKey(member)).filter(({ a, b }) => sentenceKey(a) === best || sentenceKey(b) === best);
      }),
    ),
  ];
}

/**
 * The terms that pairs have in common, those of most pairs first: each in its written forms,
 * of which words with one stem have one.
 * Words of a sentence that may not be printed are left out.
 */
export function matchedTerms(
  pairs: readonly Pair[],
  { places }: Pick<Told, 'places'>,
): { readonly terms: readonly (readonly string[])[]; readonly more: number } {
  const uses = pairs.flatMap((pair) =>
    pair.terms.flatMap(({ a, b, term }) => [
      { term, pair, text: a.text, ref: pair.a },
      { term, pair, text: b.text, ref: pair.b },
    ]),
  );
  const printed = uses.filter(({ ref }) => mayBePrinted(ref, places));
  const large = printed.filter(({ text }) => !SMALL_WORDS.has(text.toLowerCase()));
  const terms = [...Map.groupBy(large, ({ term }) => term.toLowerCase()).values()]
    .map((all) => ({ words: formsOf(all), all }))
    .toSorted((x, y) => new Set(y.all.map(({ pair }) => pair)).size - new Set(x.all.map(({ pair }) => pair)).size)
    .map(({ words }) => words);
  return { terms: terms.slice(0, MOST_TERMS), more: Math.max(0, terms.length - MOST_TERMS) };
}

/** The first written form of each stem: that “says” is “said” needs no telling. */
function formsOf(uses: readonly { readonly text: string }[]): readonly string[] {
  const forms = new Map<string, string>();
  for (const { text } of uses) {
    const stems = wordsOf(text)
      .map(({ stem }) => stem)
      .join(' ');
    if (!forms.has(stems)) forms.set(stems, text);
  }
  return [...forms.values()];
}

/** The rules by which pairs were aligned, each with its tiers: “whole sentences, strong and likely”. */
export function rulesOf(pairs: readonly Pair[]): string[] {
  return [...Map.groupBy(pairs, ({ rule }) => rule)].map(([rule, all]) => {
    const tiers = TIERS.filter((tier) => all.some((pair) => pair.tier === tier));
    const reasons = [...new Set(all.flatMap(({ decided }) => decided ?? []))];
    return [copy.versions.rule(ruleName(rule), tiers), ...reasons].join(': ');
  });
}

function ruleName(rule: string): string {
  const names: Readonly<Record<string, string>> = copy.versions.rules;
  return names[rule] ?? rule;
}
