import type { Citation } from '../../schema/records/citation.ts';
import type { SentenceRef, Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { compareNames, compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { keyOf } from '../../text/words.ts';
import { copy } from '../copy.ts';
import type { Words } from '../parts/line.ts';
import { readingOrder } from '../told/reading-order.ts';
import { languageIn, mayBePrinted, type SentencePlaces, sourceIn } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';
import { partyKeys, UNKNOWN } from './party-keys.ts';
import { speakersOf } from './speakers.ts';

/** A sentence that tells what a party says. */
export interface CitedSentence {
  readonly ref: SentenceRef;
  /** Those of the party; none where only a quotation goes on. */
  readonly citations: readonly Citation[];
  /** What stands in quotation marks and is the party’s own. */
  readonly quotations: readonly Quotation[];
}

/** Somebody who is cited or quoted, or what is left where nobody is named. */
export interface Party {
  /** Unique on the page. */
  readonly id: string;
  readonly label: Words;
  /** Whether any source tells who it is. */
  readonly isNamed: boolean;
  /** How the sources call somebody without a name, where the label is not that. */
  readonly called: Words | undefined;
  /** By slug of the source, in the order of sources; of each in the order of reading. */
  readonly bySource: ReadonlyMap<string, readonly CitedSentence[]>;
}

/** Everybody whom an event’s articles cite, and apart from them what has no party. */
export interface Parties {
  /** Those whom most sources cite come first; of as many, those with most sentences; then by label. */
  readonly cited: readonly Party[];
  /** A pronoun whose noun is not known. */
  readonly unknown: Party | undefined;
  readonly withoutSpeaker: Party | undefined;
  /** Words in quotation marks that nobody said. */
  readonly terms: Party | undefined;
}

/** As many words for a party without a name are printed. */
const MOST_CALLED = 4;

const NOBODY = 'nobody';
const TERM = 'terms';

/** One thing that a sentence has of a party. */
interface Found {
  readonly key: string;
  readonly ref: SentenceRef;
  readonly citation?: Citation;
  readonly quotation?: Quotation;
}

const made = new WeakMap<Told, Parties>();

/** Everybody whom the articles of an event cite or quote. */
export function partiesOf(told: Told): Parties {
  const known = made.get(told);
  if (known) return known;
  const groups = Map.groupBy(foundIn(told), ({ key }) => key);
  const partyOf = ([key, found]: [string, Found[]]) => makeParty(key, found, told);
  const apart = (key: string) => {
    const found = groups.get(key);
    return found && partyOf([key, found]);
  };
  const cited = [...groups].filter(([key]) => ![UNKNOWN, NOBODY, TERM].includes(key)).map(partyOf);
  const parties = {
    cited: cited.toSorted(
      (a, b) =>
        b.bySource.size - a.bySource.size ||
        countOf(b) - countOf(a) ||
        compareNames(a.label.text, b.label.text) ||
        compareText(a.id, b.id),
    ),
    unknown: apart(UNKNOWN),
    withoutSpeaker: apart(NOBODY),
    terms: apart(TERM),
  };
  made.set(told, parties);
  return parties;
}

/** How many sentences cite or quote a party, in all sources. */
export function countOf({ bySource }: Party): number {
  return [...bySource.values()].reduce((sum, sentences) => sum + sentences.length, 0);
}

/** How many of these sentences have words of the party in quotation marks. */
export function quotedIn(sentences: readonly CitedSentence[]): number {
  return sentences.filter(({ quotations }) => quotations.length > 0).length;
}

function foundIn({ comparison }: Told): Found[] {
  const keys = partyKeys(comparison);
  const speakers = speakersOf(comparison, keys);
  return [
    ...comparison.citations.flatMap((citation) =>
      citation.content.map((ref) => ({ key: keys.ofCitation(citation), ref, citation })),
    ),
    ...comparison.quotations.flatMap((quotation) => {
      const key = quotation.kind === 'term' ? TERM : (speakers.get(quotation.id) ?? NOBODY);
      return quotation.slices.map((ref) => ({ key, ref, quotation }));
    }),
  ];
}

function makeParty(key: string, found: readonly Found[], told: Told): Party {
  const { edition, event, places } = told;
  const order = readingOrder(told);
  const sentences = [...Map.groupBy(found, ({ ref }) => sentenceKey(ref)).values()].map(sentenceOf);
  const own = Map.groupBy(sentences, ({ ref }) => sourceIn(ref, places) ?? '');
  const sources = edition.sourcesOfEvent(event.slug).map(({ slug }) => [slug, own.get(slug) ?? []] as const);
  const actor = told.comparison.actors.find(({ id }) => id === key);
  const citations = found.flatMap(({ citation }) => citation ?? []);
  const written = writtenIn(found);
  const described = describedAlike(citations);
  const name = told.comparison.names.find(({ id }) => id === key);
  const [first] = found;
  return {
    id: `cited-${name?.id ?? actor?.id ?? first?.citation?.id ?? first?.quotation?.id ?? key}`,
    label: actor ? { text: actor.name } : labelOf(name, name ? written : (described ?? written), places),
    isNamed: name !== undefined || citations.some(({ named }) => named),
    called: actor && calledBy(written, places),
    bySource: new Map(
      sources
        .filter(([, cited]) => cited.length > 0)
        .map(([slug, cited]) => [slug, cited.toSorted((a, b) => order(a.ref) - order(b.ref))]),
    ),
  };
}

function sentenceOf(found: readonly Found[]): CitedSentence {
  const [first] = found;
  if (!first) throw new RangeError('A sentence in which nothing was found.');
  return {
    ref: { article: first.ref.article, sentence: first.ref.sentence },
    citations: [...new Set(found.flatMap(({ citation }) => citation ?? []))],
    quotations: [...new Set(found.flatMap(({ quotation }) => quotation ?? []))],
  };
}

/** The words of the sources for a party. */
function writtenIn(found: readonly Found[]): Slice[] {
  return found.flatMap(({ citation, quotation }) =>
    citation ? [citation.who ?? citation.party] : (quotation?.speaker ?? []),
  );
}

/** The fuller words for a party without a name, where all its citations have the same. */
function describedAlike(citations: readonly Citation[]): Slice[] | undefined {
  const fuller = citations.flatMap((one) => one.described ?? []);
  const isOne = new Set(fuller.map(({ text }) => keyOf(text))).size === 1;
  return isOne && fuller.length === citations.length ? fuller : undefined;
}

function labelOf(record: Name | undefined, written: readonly Slice[], places: SentencePlaces): Words {
  const forms = record ? [record.name, ...record.variants.map(({ text }) => text)] : [];
  const mentions = record?.variants.flatMap((variant) => variant.mentions) ?? written;
  const printable = mentions.filter((mention) => mayBePrinted(mention, places));
  const text = record ? forms.find((form) => printable.some((one) => one.text === form)) : printable[0]?.text;
  const mention = printable.find((one) => one.text === text);
  if (text === undefined || !mention) return { text: copy.notShown, soft: true };
  return { text, lang: languageIn(mention, places) };
}

/** Each once, by how often it is used. */
function calledBy(written: readonly Slice[], places: SentencePlaces): Words | undefined {
  const printable = written.filter((slice) => mayBePrinted(slice, places));
  const [first] = printable;
  if (!first) return undefined;
  const byText = [...Map.groupBy(printable, ({ text }) => text)].toSorted(([, a], [, b]) => b.length - a.length);
  const names = byText.map(([text]) => text).slice(0, MOST_CALLED);
  const lang = languageIn(first, places);
  return { text: copy.cited.noNameCalled(names, byText.length - names.length), names, lang, soft: true };
}
