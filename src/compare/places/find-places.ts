import type { Name } from '../../schema/records/name.ts';
import type { Place, PlaceDecision } from '../../schema/records/place.ts';
import type { Corpus } from '../corpus.ts';
import { type Areas, areasOf, namedCountries } from './areas.ts';
import { areasBehind } from './areas-behind.ts';
import { calledArea } from './called-area.ts';
import { type Choice, chooseCloseBy, chooseTown } from './choose-town.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { type Found, recordsOf } from './place-records.ts';
import { placedIn } from './placed.ts';

type Looked = Omit<Found, 'choice' | 'isActing'>;

/** Every place that the articles name, each once, with the town that it is where that is sure. Sorted by the names’ own order; `speakers` are the names of whoever is cited or quoted. */
export function findPlaces(
  corpus: Corpus,
  names: readonly Name[],
  gazetteer: Gazetteer,
  speakers: ReadonlySet<string>,
): Place[] {
  const { event, lexicon } = corpus.input;
  const areas = areasOf(lexicon);
  const rows = event.places ?? [];
  const places = names.filter(({ kind, variants }) => kind === 'place' || decisionOn(variants, rows));
  const countries = namedCountries(places, event, areas);
  const behind = areasBehind(corpus, places, areas);
  const called = calledArea(corpus);
  const looked = places.map((name): Looked => {
    const isCalledArea = called(name);
    const around = { countries, isKnownArea: areas.isKnown, isCalledArea, behind: behind.get(name.id) };
    return { name, entries: entriesOf(name, gazetteer), around, decision: decisionOn(name.variants, rows) };
  });
  return recordsOf(chosen(looked, actingIn(corpus, speakers), areas), corpus, areas);
}

type Acts = (one: Looked, choice: Choice | undefined) => boolean;

/** What each name stands for: first what is sure by itself, then what is close by towns that are. */
function chosen(looked: readonly Looked[], acts: Acts, areas: Areas): Found[] {
  const first = new Map(looked.flatMap((one) => pairOf(one, firstChoice(one, areas))));
  const sure = new Map(
    looked.flatMap((one) => (acts(one, first.get(one.name.id)) ? [] : pairOf(one, first.get(one.name.id)))),
  );
  const known = [...sure.values()].map(({ town }) => town);
  const rest = looked.filter((one) => !first.has(one.name.id) && mayBeTown(one, areas));
  const close = new Map(rest.flatMap((one) => pairOf(one, chooseCloseBy(one.entries, one.around, known))));
  return looked.map((one) => {
    const choice = first.get(one.name.id) ?? close.get(one.name.id);
    const isActing = acts(one, choice);
    return { ...one, isActing, choice: isActing ? undefined : choice };
  });
}

/**
 * Whether a name is rather that of somebody than of the town: a capital stands for its government, and who speaks may be a person
 * or a club, unless some sentence puts something there.
 */
function actingIn(corpus: Corpus, speakers: ReadonlySet<string>): Acts {
  const isPlaced = placedIn(corpus);
  return ({ name }, choice) =>
    choice !== undefined &&
    choice.rule !== 'area behind it' &&
    (choice.town.seat === 'country' || speakers.has(name.id)) &&
    !isPlaced(name);
}

function decisionOn(variants: Name['variants'], rows: readonly PlaceDecision[]): PlaceDecision | undefined {
  return rows.find(({ name }) => variants.some(({ text }) => text === name));
}

function pairOf({ name }: Looked, choice: Choice | undefined): [string, Choice][] {
  return choice ? [[name.id, choice]] : [];
}

/** What is called as the longest form is; only where nothing is, as the form with most mentions. */
function entriesOf({ name, variants }: Name, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const forms = variants.toSorted((a, b) => b.mentions.length - a.mentions.length).map(({ text }) => text);
  const found = [name, ...forms].map(gazetteer.find);
  return found.find((entries) => entries.some(({ kind }) => kind === 'town')) ?? [];
}

function mayBeTown({ name, decision }: Looked, areas: Areas): boolean {
  return (
    decision === undefined && !name.variants.some(({ text }) => areas.codes(text).length > 0 || areas.isNoTown(text))
  );
}

function firstChoice(one: Looked, areas: Areas): Choice | undefined {
  return mayBeTown(one, areas) ? chooseTown(one.entries, one.around) : undefined;
}
