import type { Name } from '../../schema/records/name.ts';
import type { Place, PlaceDecision } from '../../schema/records/place.ts';
import { compareText } from '../../text/order.ts';
import type { Corpus } from '../corpus.ts';
import { recordId } from '../record-id.ts';
import type { Areas } from './areas.ts';
import type { Choice, Surroundings } from './choose-town.ts';
import type { GazetteerEntry } from './gazetteer.ts';

/** A name of a place with what the gazetteer has under it, and which of these it is if that is sure. */
export interface Found {
  readonly name: Name;
  readonly entries: readonly GazetteerEntry[];
  readonly around: Surroundings;
  readonly decision: PlaceDecision | undefined;
  readonly choice: Choice | undefined;
  /** Whether it rather is who acts or speaks than where. */
  readonly isActing: boolean;
}

/** One record for each town, however many names it has, and one for each name that is no sure town. */
export function recordsOf(found: readonly Found[], corpus: Corpus, areas: Areas): Place[] {
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

function verdictOf({ name, entries, choice, decision, around, isActing }: Found, areas: Areas): Verdict {
  if (decision) return decidedOf(decision, entries);
  if (choice) return { town: townOf(choice.town), rule: choice.rule, reason: choice.reason };
  if (name.variants.some(({ text }) => areas.codes(text).length > 0 || areas.isNoTown(text)))
    return { rule: 'area', reason: 'A country, region or other place that is no town' };
  if (isActing)
    return {
      rule: 'who acts',
      reason: 'No sentence puts anything there; its government, a club or a person may be meant',
    };
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
  return recordId('p', names.toSorted().join(' '));
}
