import { createHash } from 'node:crypto';
import type { Name, Slice } from '../../schema/comparison.ts';
import type { Place, PlaceDecision } from '../../schema/place.ts';
import { compareText } from '../../text/order.ts';
import type { Corpus } from '../corpus.ts';
import { type Areas, areasOf, namedCountries } from './areas.ts';
import { calledArea } from './called-area.ts';
import { type Choice, chooseCloseBy, chooseTown, type Surroundings } from './choose-town.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';

/** A name of a place with what the gazetteer has under it. */
interface Looked {
  readonly name: Name;
  readonly entries: readonly GazetteerEntry[];
  readonly around: Surroundings;
  readonly decision: PlaceDecision | undefined;
}

/** Every place that the articles name, each once, with the town that it is where that is sure. Sorted by the names’ own order. */
export function findPlaces(corpus: Corpus, names: readonly Name[], gazetteer: Gazetteer): Place[] {
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
  const sure = new Map(looked.flatMap((one) => pairOf(one, firstChoice(one, areas))));
  const known = [...sure.values()].map(({ town }) => town);
  const rest = looked.filter((one) => !sure.has(one.name.id) && mayBeTown(one, areas));
  const close = new Map(rest.flatMap((one) => pairOf(one, chooseCloseBy(one.entries, one.around, known))));
  const found = looked.map((one) => ({ ...one, choice: sure.get(one.name.id) ?? close.get(one.name.id) }));
  return recordsOf(found, corpus, areas);
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

/**
 * The area that stands right behind a name, a comma between them, wherever it does so: “Millbrook, Ohio”. A name with two
 * different ones is two places, so that none counts as sure: the code is then empty.
 */
function areasBehind(
  { units }: Corpus,
  places: readonly Name[],
  areas: Areas,
): Map<string, Surroundings['behind'] & {}> {
  const starts = new Map(
    places.flatMap(({ variants }) =>
      variants.flatMap(({ text, mentions }) => {
        const [code] = areas.codes(text);
        return code === undefined
          ? []
          : mentions.map((at) => [placeOf(at, at.start), { code, words: areas.name(code) }] as const);
      }),
    ),
  );
  const texts = new Map(units.map(({ article, sentence, text }) => [`${article}#${sentence}`, text]));
  const found = new Map<string, Surroundings['behind'] & {}>();
  for (const { id, variants } of places)
    for (const mention of variants.flatMap(({ mentions }) => mentions)) {
      const text = texts.get(`${mention.article}#${mention.sentence}`) ?? '';
      const area = text.startsWith(', ', mention.end) ? starts.get(placeOf(mention, mention.end + 2)) : undefined;
      if (area)
        found.set(id, (found.get(id)?.code ?? area.code) === area.code ? area : { code: '', words: area.words });
    }
  return found;
}

function placeOf({ article, sentence }: Slice, start: number): string {
  return `${article}#${sentence} ${start}`;
}

/** One record for each town, however many names it has, and one for each name that is no sure town. */
function recordsOf(
  found: readonly (Looked & { readonly choice: Choice | undefined })[],
  corpus: Corpus,
  areas: Areas,
): Place[] {
  const sourceOf = new Map(corpus.articles.map(({ id, source }) => [id, source]));
  const byTown = Map.groupBy(found, ({ name, choice, decision }) =>
    decision ? name.id : (choice?.town.id ?? name.id),
  );
  return [...byTown.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = group.map(({ name }) => name.id);
    const articles = group.flatMap(({ name }) =>
      name.variants.flatMap(({ mentions }) => mentions.map(({ article }) => article)),
    );
    const sources = [...new Set(articles.map((article) => sourceOf.get(article) ?? ''))].toSorted(compareText);
    const towns = first.entries.filter(({ kind }) => kind === 'town').length;
    return [{ id: idOf(names), names, sources, ...verdictOf(first, areas), candidates: towns }].map(inOrder);
  });
}

type Verdict = Pick<Place, 'town' | 'rule' | 'reason' | 'decided'>;

function verdictOf(
  { name, entries, choice, decision, around }: Looked & { readonly choice: Choice | undefined },
  areas: Areas,
): Verdict {
  if (decision) return decidedOf(decision, entries);
  if (choice) return { town: townOf(choice.town), rule: choice.rule, reason: choice.reason };
  if (name.variants.some(({ text }) => areas.codes(text).length > 0 || areas.isNoTown(text)))
    return { rule: 'area', reason: 'A country, region or other place that is no town' };
  if (entries.length === 0) return { rule: 'not in the gazetteer', reason: 'No town of the gazetteer is called so' };
  const others = around.behind ? `and ${around.behind.words} does not decide` : 'and nothing near decides';
  return { rule: 'several', reason: `Towns or regions are called so, ${others}` };
}

function decidedOf({ name, gazetteer, at, reason }: PlaceDecision, entries: readonly GazetteerEntry[]): Verdict {
  const own = entries.find(({ id }) => id === gazetteer);
  const given = at && { name, lat: at[0], lon: at[1] };
  const town = own ? townOf(own) : given;
  return { ...(town ? { town } : {}), rule: 'decided', reason: 'The event’s file says so', decided: reason };
}

function townOf({ id, name, country, lat, lon, population }: GazetteerEntry): NonNullable<Place['town']> {
  return { gazetteer: id, name, country, lat, lon, population };
}

function inOrder({ id, names, sources, town, candidates, rule, reason, decided }: Place): Place {
  return { id, names, sources, ...(town ? { town } : {}), candidates, rule, reason, ...(decided ? { decided } : {}) };
}

/** Made of the names that it has. */
function idOf(names: readonly string[]): string {
  return `p-${createHash('sha256').update(names.toSorted().join(' ')).digest('hex').slice(0, 8)}`;
}
