import type { Slice } from '../../schema/records/evidence.ts';
import type { Place } from '../../schema/records/place.ts';
import { compareNames } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { numberMark, placeHref } from '../statements/marks.ts';
import { languageIn, mayBePrinted, sourceIn } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';

const words = copy.places;

/** A place that the articles name, with who names it and where. */
export interface PlaceRow {
  readonly id: string;
  /** As most mentions write it that may be printed, in capitals only where all do; else the gazetteer’s name. */
  readonly name: string;
  readonly place: Place;
  /** How many of the compared sources name it, and how often all do. */
  readonly sources: number;
  readonly mentions: number;
  /** The name and “5 of 5”. */
  readonly label: Line;
  /** A link for each source to the first sentence that names it. */
  readonly links: Line;
}

/** All mentions of a place, source by source, and why it is taken for that town. */
export interface PlaceMentions {
  readonly label: string;
  readonly unseen: string;
  readonly why: Line;
  readonly sources: readonly { readonly name: string; readonly marks: Line }[];
}

/** Every place with at least one mention, those of most sources first, then of most mentions, then by name. */
export function placeRows(told: Told): PlaceRow[] {
  return told.comparison.places
    .flatMap((place) => rowOf(place, told))
    .toSorted((a, b) => b.sources - a.sources || b.mentions - a.mentions || compareNames(a.name, b.name));
}

function rowOf(place: Place, told: Told): PlaceRow[] {
  const mentions = mentionsOf(place, told);
  const name = nameOf(place, mentions, told);
  const [first] = mentions;
  if (name === undefined || !first) return [];
  const sources = told.sources.filter(({ slug }) => place.sources.includes(slug));
  const count = words.foundIn(sources.length, told.sources.length);
  const lang = languageIn(first, told.places);
  return [
    {
      ...{ id: place.id, name, place, sources: sources.length, mentions: mentions.length },
      label: [
        { text: name, lang, isValue: true },
        { text: count, soft: true },
      ],
      links: sources.flatMap((source) => linkOf(source, mentions, told)),
    },
  ];
}

/** The mentions in the order of names, which is that of reading within an article. */
export function mentionsOf({ names }: Place, { comparison }: Told): Slice[] {
  const own = comparison.names.filter(({ id }) => names.includes(id));
  const all = own.flatMap(({ variants }) => variants.flatMap(({ mentions }) => mentions));
  const isFirst = (slice: Slice, at: number) =>
    all.findIndex((other) => sentenceKey(other) === sentenceKey(slice) && other.start === slice.start) === at;
  return all.filter(isFirst);
}

function nameOf({ town }: Place, mentions: readonly Slice[], { places }: Told): string | undefined {
  const printed = mentions.filter((slice) => mayBePrinted(slice, places));
  const counted = [...Map.groupBy(printed, ({ text }) => text)].toSorted(
    ([one, a], [other, b]) => Number(isShouted(one)) - Number(isShouted(other)) || b.length - a.length,
  );
  return counted[0]?.[0] ?? town?.name;
}

/** LONDON, as datelines and some headlines have it; UK is no shout. */
function isShouted(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase();
}

function linkOf(source: SourceEntry, mentions: readonly Slice[], told: Told): Words[] {
  const own = inReadingOrder(mentions, source.slug, told);
  const [first] = own;
  if (!first) return [];
  const { part = 'body', number = 0 } = told.places.get(sentenceKey(first))?.sentence ?? {};
  const unseen = `, ${copy.versions.place(part, number)}`;
  const name = shortName(source);
  const link = { text: name, names: [name], href: placeHref(first, told.places, told.to), unseen };
  return own.length === 1 ? [link] : [link, { text: words.times(own.length), soft: true, clings: true }];
}

/** The mentions in articles of a source, as they stand in them. */
function inReadingOrder(mentions: readonly Slice[], source: string, { places }: Told): Slice[] {
  return mentions
    .filter((slice) => sourceIn(slice, places) === source)
    .toSorted((a, b) => depthOf(a, places) - depthOf(b, places) || a.start - b.start);
}

function depthOf(slice: Slice, places: Told['places']): number {
  return places.get(sentenceKey(slice))?.depth ?? 0;
}

/** What opens below a place. */
export function placeMentions({ name, place, mentions }: PlaceRow, told: Told): PlaceMentions {
  const all = mentionsOf(place, told);
  return {
    label: words.mentions(mentions),
    unseen: words.mentionsOf(name),
    why: whyOf(place, told),
    sources: told.sources.flatMap(({ slug, facts }) => {
      const own = inReadingOrder(all, slug, told);
      const sentences = own.filter(
        (slice, at) => own.findIndex((other) => sentenceKey(other) === sentenceKey(slice)) === at,
      );
      const marks = sentences.map((slice) => numberMark(slice, facts.name, told.places, told.to));
      return marks.length === 0 ? [] : [{ name: facts.name, marks }];
    }),
  };
}

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** “Taken for what the gazetteer lists as”, the town with its country and number there, the reason, and an editor’s if there is one. */
function whyOf({ town, reason, decided }: Place, { comparison }: Told): Line {
  const [source] = comparison.gazetteers;
  if (!town) return [{ text: reason }];
  const country = town.country === undefined ? '' : `, ${COUNTRIES.of(town.country) ?? town.country}`;
  const number = town.gazetteer;
  return [
    { text: `${words.taken} ${town.name}${country}`, names: [town.name] },
    ...(source && number ? [{ text: words.gazetteer(source.name, number), href: `${source.url}${number}/` }] : []),
    { text: reason },
    ...(decided === undefined ? [] : [{ text: decided }]),
  ];
}
