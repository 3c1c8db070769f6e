import type { Comparison } from '../../schema/comparison.ts';
import type { Place } from '../../schema/records/place.ts';
import type { Gazetteer, GazetteerEntry } from '../places/gazetteer.ts';
import { type Check, checkEach, type Fault, type Finding, repeatedIds, unless } from './finding.ts';

/** So many times larger than the rest of its country a town must be that is meant for its size. */
const FAR_LARGER = 10;

/**
 * Every name of a place has one record; a town is that of the gazetteer, number by number, and its rule fits what the
 * gazetteer has under the name. Without a gazetteer only what the comparison says of itself is looked at.
 */
export function placesHold(gazetteer: Gazetteer | undefined): Check {
  return (comparison, articles) => [
    ...repeatedIds('places', comparison.places),
    ...eachPlace(comparison, articles),
    ...placedOnce(comparison),
    ...(gazetteer ? fromGazetteer(comparison, gazetteer) : []),
  ];
}

const SURE: ReadonlySet<Place['rule']> = new Set([
  ...(['area behind it', 'only one', 'far larger', 'known everywhere', 'close by'] as const),
]);

const eachPlace = checkEach('places', ({ names: ids, town, rule, candidates, decided }, { names }) => [
  ...ids.flatMap((id) => unless(names.has(id), `There is no name ${id}`, id)),
  ...ids.flatMap((id) =>
    unless(
      decided !== undefined || (names.get(id)?.kind ?? 'place') === 'place',
      `“${names.get(id)?.name}” is no name of a place`,
      id,
    ),
  ),
  ...unless(rule === 'decided' || SURE.has(rule) === (town !== undefined), 'Its rule does not fit its town', rule),
  ...unless((rule === 'decided') === (decided !== undefined), 'Only what an editor decides has their reason', rule),
  ...unless(rule !== 'only one' || candidates === 1, `It is one of ${candidates}`, rule),
  ...unless(rule !== 'not in the gazetteer' || candidates === 0, `The gazetteer has ${candidates}`, rule),
]);

/** The sources are those of the mentions; no name is in two records, and none of a place in no record. */
function placedOnce({ places, names, articles, gazetteers }: Comparison): Finding[] {
  const sourceOf = new Map(articles.map(({ article, source }) => [article, source]));
  const byId = new Map(names.map((name) => [name.id, name]));
  const seen = new Set<string>();
  const found = places.flatMap(({ names: ids, sources }, index): Finding[] => {
    const mentions = ids.flatMap((id) => byId.get(id)?.variants.flatMap((variant) => variant.mentions) ?? []);
    const own = new Set(mentions.map(({ article }) => sourceOf.get(article) ?? ''));
    const fits = own.size === sources.length && sources.every((source) => own.has(source));
    const twice = ids.filter((id) => seen.has(id));
    for (const id of ids) seen.add(id);
    return at(index, [
      ...unless(fits, `The sources that name it are ${[...own].sort().join(', ')}`, sources),
      ...twice.flatMap((id) => unless(false, `The name ${id} is in two places`, id)),
    ]);
  });
  const lost = names.filter(({ id, kind }) => kind === 'place' && !seen.has(id) && gazetteers.length > 0);
  return [
    ...found,
    ...lost.map(({ name }) => ({
      list: 'gazetteers' as const,
      index: 0,
      message: `“${name}” is in no record of a place`,
    })),
  ];
}

function at(index: number, faults: readonly Fault[]): Finding[] {
  return faults.map((fault) => ({ list: 'places', index, ...fault }));
}

function fromGazetteer({ places, names, gazetteers }: Comparison, { about, find }: Gazetteer): Finding[] {
  const forms = new Map(names.map(({ id, variants }) => [id, variants.map(({ text }) => text)]));
  const [first] = gazetteers;
  return [
    ...places.flatMap((place, index) => {
      const called = place.names.flatMap((id) => forms.get(id) ?? []).map((form) => find(form).filter(isTown));
      return at(index, townFaults(place, called));
    }),
    ...gazetteers.flatMap((_, index) =>
      unless(
        JSON.stringify(first) === JSON.stringify(about),
        `It was looked up in ${about.package} ${about.version}`,
      ).map((fault): Finding => ({ list: 'gazetteers', index, ...fault })),
    ),
  ];
}

function isTown({ kind }: GazetteerEntry): boolean {
  return kind === 'town';
}

function townFaults({ town, rule, candidates }: Place, called: readonly (readonly GazetteerEntry[])[]): Fault[] {
  const counted = unless(
    candidates === 0
      ? called.every((towns) => towns.length === 0)
      : called.some((towns) => towns.length === candidates),
    `The gazetteer has ${called.map((towns) => towns.length).join(' or ')} towns of that name`,
    candidates,
  );
  if (town?.gazetteer === undefined) return counted;
  const towns = called.flat();
  const { id = '', name, country, lat, lon, population } = towns.find((entry) => entry.id === town.gazetteer) ?? {};
  const same = JSON.stringify({ gazetteer: id, name, country, lat, lon, population }) === JSON.stringify(town);
  const rivals = towns.filter((entry) => entry.id !== id && entry.country === country);
  const isLarger = rivals.every((entry) => (population ?? 0) > FAR_LARGER * entry.population);
  return [
    ...counted,
    ...unless(same, `The gazetteer has ${name ?? 'nothing'} ${lat}, ${lon} under ${town.gazetteer}`, town),
    ...unless(rule !== 'far larger' || isLarger, 'It is not far larger than the others of its country', rule),
  ];
}
