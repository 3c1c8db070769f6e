import type { Name, Quotation, Slice } from '../../schema/comparison.ts';
import { compareNames, compareText } from '../../text/order.ts';
import { keyOf as wordKey } from '../../text/words.ts';
import { copy } from '../copy.ts';
import { languageAttributes } from '../direction.ts';
import type { Words } from '../line.ts';
import { keyOf, type Places } from '../statements/places.ts';
import type { Told } from '../statements/told.ts';

/** Somebody who is quoted, or what is left when nobody is named. */
export interface Party {
  /** Unique on the page: of its name’s record, or of its first quotation. */
  readonly id: string;
  readonly label: Words;
  /** By slug of the source, in the order of sources; of each in the order of the comparison. */
  readonly bySource: ReadonlyMap<string, readonly Quotation[]>;
}

/** Who is quoted and what is quoted of nobody in particular. */
export interface Parties {
  /** Those whom most sources quote come first; of as many, those with most quotations; then by name. */
  readonly named: readonly Party[];
  readonly withoutSpeaker: Party | undefined;
  /** Words in quotation marks that nobody said. */
  readonly terms: Party | undefined;
}

/** The parties of an event: a speaker with a record among the names, or a speaker as written. */
export function partiesOf(told: Told): Parties {
  const { quotations, names } = told.comparison;
  const records = new Map(names.map((name) => [name.id, name]));
  const groups = Map.groupBy(quotations, groupOf);
  const { noSpeaker, terms } = copy.quotations;
  const apart = (key: string, text: string) => partyOf(groups.get(key) ?? [], { text }, told, key);
  const named = [...groups].flatMap(([key, own]) => {
    const [first] = own;
    if (key === NOBODY || key === TERM || !first) return [];
    return partyOf(own, labelOf(first, records, told.places), told, first.name ?? first.id) ?? [];
  });
  return {
    named: named.toSorted(
      (a, b) =>
        b.bySource.size - a.bySource.size ||
        countOf(b) - countOf(a) ||
        compareNames(a.label.text, b.label.text) ||
        compareText(a.id, b.id),
    ),
    withoutSpeaker: apart(NOBODY, noSpeaker),
    terms: apart(TERM, terms),
  };
}

/** How many quotations a party has in all sources. */
export function countOf({ bySource }: Party): number {
  return [...bySource.values()].flat().length;
}

const NOBODY = 'no-speaker';
const TERM = 'terms';

function groupOf({ kind, name, speaker }: Quotation): string {
  if (kind === 'term') return TERM;
  return name ?? (speaker ? `“${wordKey(speaker.text)}”` : NOBODY);
}

function partyOf(quotations: readonly Quotation[], label: Words, told: Told, id: string): Party | undefined {
  const { edition, event, places } = told;
  const own = Map.groupBy(quotations, ({ slices: [slice] }) => (slice && places.get(keyOf(slice))?.source) ?? '');
  const sources = edition.sourcesOfEvent(event.slug).map(({ slug }) => [slug, own.get(slug) ?? []] as const);
  const bySource = new Map(sources.filter(([, found]) => found.length > 0));
  return bySource.size === 0 ? undefined : { id: `quoted-${id}`, label, bySource };
}

function labelOf({ name, speaker }: Quotation, records: ReadonlyMap<string, Name>, places: Places): Words {
  const record = records.get(name ?? '');
  const forms = record ? [record.name, ...record.variants.map(({ text }) => text)] : [];
  const mentions = record?.variants.flatMap((variant) => variant.mentions) ?? (speaker ? [speaker] : []);
  const printable = mentions.filter((mention) => mayBePrinted(mention, places));
  const text = record ? forms.find((form) => printable.some((one) => one.text === form)) : printable[0]?.text;
  const mention = printable.find((one) => one.text === text);
  if (text === undefined || !mention) return { text: copy.notShown, soft: true };
  return { text, lang: languageAttributes(places.get(keyOf(mention))?.language ?? copy.language) };
}

/** Whether the sentence of a slice may be printed. */
export function mayBePrinted(slice: Slice, places: Places): boolean {
  return places.get(keyOf(slice))?.mayBePrinted === true;
}
