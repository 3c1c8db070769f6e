import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { Words } from '../line.ts';
import type { Told } from '../statements/told.ts';
import { countOf, type Party, partiesOf } from './parties.ts';
import { type Said, saidOf } from './said.ts';
import { type Utterance, utterancesOf } from './utterances.ts';

/** More columns than this are narrower than the name of a source. */
const MOST_COLUMNS = 8;

/** The lines behind the numbers of one party. */
export interface PartyLines {
  /** Absent where what it is folded under says all. */
  readonly label: Words | undefined;
  readonly summary: string;
  readonly sources: readonly { readonly id: string; readonly name: string; readonly said: readonly Said[] }[];
}

export interface CountTable {
  readonly caption: string;
  readonly corner: string;
  /** Of each column: the source and what stands for it where there is little room; one column of all where they are many. */
  readonly heads: readonly { readonly name: string; readonly short: string; readonly href?: string }[];
  readonly rows: readonly {
    readonly party: PartyLines;
    /** Of each column its numbers, which open the lines behind them. */
    readonly cells: readonly (readonly Words[])[];
  }[];
}

/** The panel of quotations. */
export interface QuotedView {
  /** Parties that two sources or more quote. */
  readonly table: CountTable | undefined;
  /** What is folded below: parties of one source, quotations without a speaker, terms. */
  readonly folds: readonly { readonly summary: string; readonly parties: readonly PartyLines[] }[];
  readonly utterances: readonly Utterance[];
  readonly reach: string;
}

/** Who is quoted by whom, with every line, and what two sources or more quote in different words. */
export function quotedView(told: Told): QuotedView {
  const { named, withoutSpeaker, terms } = partiesOf(told);
  const [several, single] = [named.filter(({ bySource }) => bySource.size > 1), named.filter(isOfOne)];
  const fold = (summary: string, parties: readonly Party[]) =>
    parties.length === 0 ? [] : [{ summary, parties: parties.map((party) => linesOf(party, told)) }];
  const apart = (summary: (count: number) => string, party: Party | undefined) =>
    party ? [{ summary: summary(countOf(party)), parties: [{ ...linesOf(party, told), label: undefined }] }] : [];
  const words = copy.quotations;
  return {
    table: several.length === 0 ? undefined : tableOf(several, told),
    folds: [
      ...fold(words.oneSource(single.length), single),
      ...apart(words.without, withoutSpeaker),
      ...apart(words.termsIn, terms),
    ],
    utterances: utterancesOf(told, named),
    reach: reachOf(told),
  };
}

function isOfOne({ bySource }: Party): boolean {
  return bySource.size === 1;
}

function tableOf(parties: readonly Party[], told: Told): CountTable {
  const sources = told.edition.sourcesOfEvent(told.event.slug);
  const isWide = sources.length <= MOST_COLUMNS;
  const words = copy.quotations;
  return {
    caption: words.caption(told.event.facts.title),
    corner: words.corner,
    heads: isWide ? sources.map((source) => headOf(source, told)) : [{ name: words.quotedIn, short: words.quotedIn }],
    rows: parties.map((party) => {
      const counts = sources.map((source) => countsOf(party, source, !isWide));
      return { party: linesOf(party, told), cells: isWide ? counts : [counts.flat()] };
    }),
  };
}

function headOf({ slug, facts }: SourceEntry, { event, to }: Told): CountTable['heads'][number] {
  return { name: facts.name, short: facts.short ?? facts.name, href: to.sourceOnEvent(event.slug, slug) };
}

function countsOf({ id, label, bySource }: Party, { slug, facts }: SourceEntry, isNamed: boolean): Words[] {
  const count = bySource.get(slug)?.length ?? 0;
  if (count === 0) return [];
  const href = `#${id}-${slug}`;
  // A link that names its source says enough; another name would have to hold these words.
  if (isNamed) return [{ text: `${facts.short ?? facts.name} ${count}`, href }];
  return [{ text: String(count), href, name: copy.quotations.countOf(label.text, facts.name, count) }];
}

function linesOf(party: Party, told: Told): PartyLines {
  const { id, label, bySource } = party;
  return {
    label,
    summary: copy.quotations.lines(countOf(party)),
    sources: [...bySource].map(([slug, quotations]) => ({
      id: `${id}-${slug}`,
      name: told.edition.source(slug).facts.name,
      said: quotations.map((quotation) => saidOf(quotation, told)),
    })),
  };
}

function reachOf({ comparison: { quotations, utterances } }: Told): string {
  const speech = quotations.filter(({ kind }) => kind !== 'term');
  const basis = (...which: readonly string[]) => speech.filter((one) => which.includes(one.basis)).length;
  return copy.quotations.reach({
    found: quotations.length,
    shared: utterances.length,
    named: basis('named'),
    inferred: basis('pronoun', 'continued'),
    none: basis('none'),
    terms: quotations.length - speech.length,
  });
}
