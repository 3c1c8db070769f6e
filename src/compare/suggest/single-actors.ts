import { listOf } from '../lexicon-lists.ts';
import { pairedWith } from './fixed-pairs.ts';
import { type NounUses, sourcesOf } from './noun-uses.ts';
import { pluralOf } from './one-or-many.ts';
import type { Proposal } from './proposal.ts';
import type { Readings } from './read-units.ts';
import { isToldEnough } from './told-enough.ts';

/** Who speaks for others is nobody the reports tell of. */
const SPEAKER = /^spokes(?:man|woman|person)$/u;
/** At most so many, the most frequent first. */
const MOST = 3;

/** Somebody of whom the reports tell without a name: the student, the interviewer. */
export function singleActors({ corpus, plurals }: Readings, uses: NounUses, taken: ReadonlySet<string>): Proposal[] {
  return [...listOf(corpus.input.lexicon, 'personNouns')]
    .filter((noun) => !taken.has(noun) && !SPEAKER.test(noun))
    .map((noun) => ({ noun, said: (uses.get(noun) ?? []).filter(({ isPlural }) => !isPlural) }))
    .filter(({ said }) => isToldEnough(said.length, sourcesOf(said)))
    .map(({ noun, said }) => {
      const before = pairedWith(said);
      const head = before === undefined ? noun : `${before} ${noun}`;
      const words = before === undefined ? { heads: [noun], compounds: [] } : { heads: [], compounds: [head] };
      const counts = { mentions: said.length, sources: sourcesOf(said) };
      return { name: `the ${head}`, ...words, not: [pluralOf(head, plurals)], ...counts };
    })
    .toSorted((a, b) => b.sources * b.mentions - a.sources * a.mentions)
    .slice(0, MOST);
}
