import { listOf } from '../lexicon-lists.ts';
import { type NounUses, sourcesOf } from './noun-uses.ts';
import type { Proposal } from './proposal.ts';
import type { Readings } from './read-units.ts';
import { salienceOf } from './salience.ts';
import { isToldEnough } from './told-enough.ts';

/** Those whom reports cite, or whom a noun alone names no more than anybody. */
const ANYBODY =
  /^(?:official|aide|spokes(?:man|woman|person)|expert|analyst|reporter|observer|author|person|partner|ally|member)$/u;
/** At most so many, the most salient first. */
const MOST = 5;

/** People of whom the reports tell in the plural and without a name, by nouns that no row of the lexicon has: the shoppers. */
export function crowdActors(readings: Readings, uses: NounUses): Proposal[] {
  const { corpus, plurals } = readings;
  return [...listOf(corpus.input.lexicon, 'personNouns')]
    .filter((noun) => !ANYBODY.test(noun))
    .flatMap((noun) => {
      const many = (uses.get(noun) ?? []).filter(({ isPlural }) => isPlural);
      const { score } = salienceOf(many, [noun], readings);
      const [mentions, sources] = [many.length, sourcesOf(many)];
      if (!isToldEnough(mentions, sources)) return [];
      const plural = plurals.formsOf(noun).at(-1) ?? noun;
      const proposal = { name: `the ${plural}`, heads: [plural], compounds: [], not: [], mentions, sources };
      return [{ proposal, score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ proposal }) => proposal);
}
