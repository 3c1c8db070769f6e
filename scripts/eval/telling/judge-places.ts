import { z } from 'zod';
import { kilometresBetween } from '../../../src/compare/places/distance.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Place as PlaceRecord } from '../../../src/schema/records/place.ts';
import { type Place, placeKey, placeOf, sharedLength } from '../compare/places.ts';
import { type Item, type Section, share } from '../compare/section.ts';
import { place } from '../label-fields.ts';
import { ownLabels } from './own-labels.ts';

/** Gazetteers differ on where a city’s middle is. */
const NEAR_KM = 25;

const point = z.tuple([z.number(), z.number()]);
const label = z
  .strictObject({
    town: point.optional(),
    area: z.literal(true).optional(),
    neutral: z.string().optional(),
    at: z.array(place).min(1),
  })
  .refine(({ town, area, neutral }) => [town, area, neutral].filter((one) => one !== undefined).length === 1, {
    error: 'expected one of town, area and neutral',
  });
const labels = z.object({ places: z.array(label) });
type Label = z.infer<typeof label>;

/** A place that was found, with its mentions and the labels that lie over one of them. */
interface Held {
  readonly record: PlaceRecord;
  readonly at: readonly Place[];
  readonly labels: readonly Label[];
}

/** Places and towns held against the labels of `gold/places`; nothing where the event has none. */
export function judgePlaces(content: string, slug: string, found: Comparison): Section[] {
  const own = ownLabels(labels, content, 'places', slug);
  return own ? [sectionOf(own.places, found)] : [];
}

function sectionOf(gold: readonly Label[], found: Comparison): Section {
  const held = found.places.map((record) => holdPlace(record, gold, found));
  const counted = held.filter(
    ({ labels: own }) => own.length === 0 || own.some(({ neutral }) => neutral === undefined),
  );
  const shown = counted.filter(({ record }) => record.town !== undefined);
  const named = gold.filter(({ neutral }) => neutral === undefined);
  const towns = named.filter(({ town }) => town !== undefined);
  const isNamed = (one: Label) => held.some((each) => each.labels.includes(one));
  const isShown = (one: Label) => shown.some((each) => each.labels.includes(one) && isRightTown(each));
  const right = (one: Held) => (one.record.town === undefined ? one.labels.length > 0 : isRightTown(one));
  return {
    measure: 'places',
    figures: [
      share('recall', named.filter(isNamed).length, named.length),
      share('precision', counted.filter((one) => one.labels.length > 0).length, counted.length),
      share('towns found', towns.filter(isShown).length, towns.length),
      share('towns precision', shown.filter(isRightTown).length, shown.length),
    ],
    right: counted.filter(right).map(itemOf),
    wrong: counted.filter((one) => !right(one)).map(itemOf),
    missed: named.filter((one) => !(one.town ? isShown(one) : isNamed(one))).map(({ at }) => item(at)),
    notes: [],
  };
}

function holdPlace(record: PlaceRecord, gold: readonly Label[], { names }: Comparison): Held {
  const at = names
    .filter(({ id }) => record.names.includes(id))
    .flatMap(({ variants }) => variants.flatMap(({ mentions }) => mentions))
    .map(placeOf);
  const isOver = (one: Place) => at.some((other) => sharedLength(one, other) > 0);
  return { record, at, labels: gold.filter((one) => one.at.some(isOver)) };
}

function isRightTown({ record: { town }, labels: own }: Held): boolean {
  return own.some((one) => {
    const [lat, lon] = one.town ?? [];
    const isGiven = town !== undefined && lat !== undefined && lon !== undefined;
    return isGiven && kilometresBetween(town, { lat, lon }) <= NEAR_KM;
  });
}

function itemOf({ record, at }: Held): Item {
  return item(at, record.rule);
}

function item(at: readonly Place[], note?: string): Item {
  const first = at.slice(0, 1);
  return { key: first.map(placeKey).join(), at: first, ...(note === undefined ? {} : { note }) };
}
