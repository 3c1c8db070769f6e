import { listOf } from '../lexicon-lists.ts';
import { type NounUses, sourcesOf } from './noun-uses.ts';
import { pluralOf, pluralsOfOthers, shareOfPlurals } from './one-or-many.ts';
import { withOneOwner } from './owners.ts';
import type { Proposal } from './proposal.ts';
import type { Readings } from './read-units.ts';
import { isToldEnough } from './told-enough.ts';

/** A noun for sides and measures names a party where most of its uses are in the plural: couples, not a couple of. */
const MANY = 0.5;
/** At most so many, the most frequent first. */
const MOST = 12;

/** Parties by the nouns that reports use for them: rows of the lexicon, each noun in the row that is used most. */
export function familyActors(readings: Readings, uses: NounUses): Proposal[] {
  const { lexicon } = readings.corpus.input;
  const rows = (list: string) => [...listOf(lexicon, list)].map((row) => row.split('/'));
  const families = rows('actorFamilies');
  const words: Words = {
    parties: new Set(families),
    headings: new Map([...listOf(lexicon, 'plainActorNames')].map((row) => entryOf(row))),
    abstract: listOf(lexicon, 'abstractNouns'),
    readings,
  };
  const parties = chosen(families, uses, words);
  return parties.slice(0, MOST);
}

interface Words {
  /** First noun of a row → its heading in plain words. */
  readonly headings: ReadonlyMap<string, string>;
  /** Nouns that alone name no actor: a side, a measure. */
  readonly abstract: ReadonlySet<string>;
  /** Rows of parties, of which each has one owner. */
  readonly parties: ReadonlySet<readonly string[]>;
  readonly readings: Readings;
}

const NOTHING: Proposal = { name: '', heads: [], compounds: [], not: [], mentions: 0, sources: 0 };

/** Row by row, the one used most first; its nouns count for no other. */
function chosen(rows: readonly (readonly string[])[], uses: NounUses, words: Words): Proposal[] {
  const taken = new Set<string>();
  const left = new Set(rows);
  const found: Proposal[] = [];
  for (;;) {
    const best = [...left]
      .map((row) => ({ row, proposal: proposalOf(row, uses, taken, words) }))
      .filter(({ proposal: { mentions, sources } }) => isToldEnough(mentions, sources))
      .toSorted(({ proposal: a }, { proposal: b }) => b.sources * b.mentions - a.sources * a.mentions)[0];
    if (!best) return found;
    found.push(best.proposal);
    left.delete(best.row);
    for (const head of best.proposal.heads) taken.add(head);
  }
}

function proposalOf(
  row: readonly string[],
  uses: NounUses,
  taken: ReadonlySet<string>,
  { headings, abstract, parties, readings }: Words,
): Proposal {
  const count = (noun: string) => uses.get(noun)?.length ?? 0;
  // Of a noun that one person has, the plural is left for others.
  const forms = row.map((noun) => (uses.has(noun) ? noun : pluralOf(noun, readings.plurals)));
  const often = forms.filter((noun) => count(noun) > 0 && !taken.has(noun)).toSorted((a, b) => count(b) - count(a));
  const used = parties.has(row) ? withOneOwner(often, uses, readings) : often;
  const isAlone = used.length === 1 && abstract.has(used[0] ?? '');
  if (isAlone && shareOfPlurals(uses.get(used[0] ?? '') ?? []) < MANY) return NOTHING;
  const all = used.flatMap((noun) => uses.get(noun) ?? []);
  const name = headings.get(row[0] ?? '') ?? `the ${mostlyAs(used[0] ?? '', uses)}`;
  return {
    name,
    heads: used,
    compounds: [],
    not: pluralsOfOthers(used, uses, readings),
    mentions: all.length,
    sources: sourcesOf(all),
  };
}

function entryOf(row: string): [string, string] {
  const [noun = '', heading = ''] = row.split('/');
  return [noun, heading];
}

/** The form that is used more: passengers. */
export function mostlyAs(noun: string, uses: NounUses): string {
  const plural = [`${noun}s`, `${noun}es`, noun.replace(/y$/u, 'ies')].find((form) => form !== noun && uses.has(form));
  const count = (form: string) => uses.get(form)?.length ?? 0;
  return plural && count(plural) * 2 > count(noun) ? plural : noun;
}
