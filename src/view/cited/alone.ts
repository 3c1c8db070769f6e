import { copy } from '../copy.ts';
import type { Words } from '../parts/line.ts';
import type { Told } from '../told/told.ts';
import { linesOf, type PartyLines } from './lines.ts';
import { type Party, quotedIn } from './parties.ts';

/** Whom one source alone cites. */
export interface AloneParties {
  readonly id: string;
  readonly source: string;
  /** How many they are. */
  readonly label: string;
  /** Them, each with what it is called by and how often it is cited. */
  readonly parties: readonly { readonly words: Words; readonly lines: PartyLines }[];
}

/** Parties of one source each, by source in the order of sources. */
export function aloneOf(parties: readonly Party[], told: Told): AloneParties[] {
  return told.sources.flatMap(({ slug, facts }) => {
    const own = parties.filter(({ bySource }) => bySource.has(slug));
    if (own.length === 0) return [];
    return [
      {
        id: `cited-alone-${slug}`,
        source: facts.name,
        label: copy.cited.parties(own.length),
        parties: own.map((party) => ({ words: wordsOf(party, slug), lines: linesOf(party, told) })),
      },
    ];
  });
}

function wordsOf({ label, isNamed, bySource }: Party, source: string): Words {
  const sentences = bySource.get(source) ?? [];
  const { text, lang } = label;
  const words = copy.cited.alone(text, isNamed, sentences.length, quotedIn(sentences));
  return { text: words, ...(lang ? { names: [text], lang } : {}) };
}
