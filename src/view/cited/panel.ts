import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { type Utterance, utterancesOf } from '../quotations/utterances.ts';
import type { Told } from '../told/told.ts';
import { type AloneParties, aloneOf } from './alone.ts';
import { type Chain, chainsOf } from './chains.ts';
import { citingSentences, type Introduced, introducedView } from './introduced.ts';
import { aboutOf, linesOf, type PartyLines } from './lines.ts';
import { countOf, type Parties, type Party, partiesOf, quotedIn } from './parties.ts';

/** More columns than this are narrower than the name of a source. */
const MOST_COLUMNS = 8;

/** In how many sentences each source cites each party: a column for each source, or one of all where they are many. */
export interface CountTable {
  readonly caption: string;
  readonly corner: string;
  /** Of each column: the source and what stands for it where there is little room; one column of all where they are many. */
  readonly heads: readonly { readonly name: string; readonly short: string }[];
  readonly rows: readonly {
    readonly party: PartyLines;
    /** What stands below the party’s label. */
    readonly about: Line;
    /** Of each column its numbers, which open the sentences behind them. */
    readonly cells: readonly (readonly Line[])[];
  }[];
}

/** The panel of who is cited and quoted. */
export interface CitedView {
  readonly id: string;
  /** For the line of links to panels. */
  readonly label: string;
  /** Parties that two sources or more cite. */
  readonly table: CountTable | undefined;
  readonly alone: { readonly label: string; readonly sources: readonly AloneParties[] } | undefined;
  /** Where nobody is named: pronouns, quotations without a speaker, terms. */
  readonly folds: readonly { readonly summary: string; readonly party: PartyLines }[];
  readonly chains: readonly Chain[];
  readonly introduced: Introduced | undefined;
  readonly utterances: readonly Utterance[];
  readonly reach: string;
}

/** Who is cited and quoted by whom, with every sentence; by which words; and what two sources quote in different words. */
export function citedView(told: Told): CitedView {
  const parties = partiesOf(told);
  const several = parties.cited.filter(({ bySource }) => bySource.size > 1);
  const single = parties.cited.filter(({ bySource }) => bySource.size === 1);
  const words = copy.cited;
  return {
    id: 'cited',
    label: copy.panels.cited(parties.cited.length, speechOf(told).length),
    table: several.length === 0 ? undefined : tableOf(several, told),
    alone: single.length === 0 ? undefined : groupOf(single, told),
    folds: [
      ...fold(words.unknown, parties.unknown, told),
      ...fold(words.without, parties.withoutSpeaker, told),
      ...fold(words.termsIn, parties.terms, told),
    ],
    chains: chainsOf(told),
    introduced: introducedView(told),
    utterances: utterancesOf(told, parties.cited),
    reach: reachOf(parties, told),
  };
}

function groupOf(parties: readonly Party[], told: Told): NonNullable<CitedView['alone']> {
  return { label: copy.cited.oneSource(parties.length, told.sources.length), sources: aloneOf(parties, told) };
}

function fold(summary: (count: number) => string, party: Party | undefined, told: Told): CitedView['folds'][number][] {
  return party ? [{ summary: summary(countOf(party)), party: linesOf(party, told) }] : [];
}

function tableOf(parties: readonly Party[], told: Told): CountTable {
  const { sources, event } = told;
  const isWide = sources.length <= MOST_COLUMNS;
  const words = copy.cited;
  return {
    caption: words.caption(event.facts.title),
    corner: words.corner,
    heads: isWide ? sources.map(headOf) : [{ name: words.citedIn, short: words.citedIn }],
    rows: parties.map((party) => ({
      party: linesOf(party, told),
      about: aboutOf(party),
      cells: isWide ? sources.map((source) => countsOf(party, source)) : [citersOf(party, told)],
    })),
  };
}

function headOf(source: SourceEntry): CountTable['heads'][number] {
  return { name: source.facts.name, short: shortName(source) };
}

function countsOf({ id, label, bySource }: Party, { slug, facts }: SourceEntry): Line[] {
  const sentences = bySource.get(slug) ?? [];
  const [count, quoted] = [sentences.length, quotedIn(sentences)];
  if (count === 0) return [];
  const pinned = sentences.filter(({ citations }) => citations.some(({ decided }) => decided !== undefined)).length;
  const name = copy.cited.countOf(label.text, facts.name, count, quoted);
  return [
    [
      { text: String(count), href: `#${id}-${slug}`, name },
      ...(quoted === 0 ? [] : [{ text: copy.cited.quoted(quoted), soft: true }]),
      ...(pinned === 0 ? [] : [{ text: copy.cited.byEditor(pinned), soft: true }]),
    ],
  ];
}

/** Where sources are too many for columns: how many cite the party, then those that quote it and those that do not. */
function citersOf(party: Party, { sources, edition }: Told): Line[] {
  const words = copy.cited;
  const [quoting, others] = [true, false].map((isQuoting) =>
    [...party.bySource].filter(([, sentences]) => quotedIn(sentences) > 0 === isQuoting),
  );
  const line = (label: (count: number) => string, citing: typeof quoting = []): Line[] =>
    citing.length === 0
      ? []
      : [
          [
            { text: label(citing.length), soft: true },
            ...citing.map(([slug, { length }]) => citerOf(party, edition.source(slug), length)),
          ],
        ];
  return [
    [{ text: words.foundIn(party.bySource.size, sources.length), isStrong: true }],
    ...line(words.quotedIn, quoting),
    ...line(words.notQuotedIn, others),
  ];
}

/** A link that names its source says enough. */
function citerOf({ id }: Party, source: SourceEntry, count: number): Words {
  const name = shortName(source);
  return { text: copy.cited.inSource(name, count), names: [name], href: `#${id}-${source.slug}` };
}

function speechOf({ comparison }: Told) {
  return comparison.quotations.filter(({ kind }) => kind !== 'term');
}

function reachOf(parties: Parties, told: Told): string {
  const { comparison, sources } = told;
  const speech = speechOf(told);
  const basis = (...which: readonly string[]) => speech.filter((one) => which.includes(one.basis)).length;
  return copy.cited.reach({
    sentences: sources.reduce((sum, { slug }) => sum + citingSentences(slug, parties).size, 0),
    examined: comparison.articles.reduce((sum, { units }) => sum + units, 0),
    parties: parties.cited.length,
    named: parties.cited.filter(({ isNamed }) => isNamed).length,
    quotations: speech.length,
    utterances: comparison.utterances.length,
    inferred: basis('pronoun', 'continued'),
    none: basis('none'),
    hedges: comparison.hedges.length,
  });
}
