import { copy } from '../copy.ts';
import type { EventWords } from './event-words.ts';
import { longestPrinted } from './printed.ts';
import { type Counted, gathered, linesOf, mostFirst, sizeOf, slicesOf, type WordRow } from './rows.ts';
import { LEAST_EVENTS_OF_A_ROW } from './threshold.ts';

const words = copy.sourceWords;

/** Whom a source cites by name, counted over the events in which any source cites the same written name. */
export function partyRows(counted: Counted): WordRow[] {
  const named = (event: EventWords) =>
    ownCitations(event, counted).flatMap(({ name, party, who }) => {
      const key = event.names.get(name ?? '');
      return key === undefined ? [] : [{ key, party, who: who ?? party }];
    });
  const cited = gathered(counted, (event) => named(event).map(({ key, party }) => ({ key, at: party })));
  const written = gathered(counted, (event) => named(event).map(({ key, who }) => ({ key, at: who })));
  const citing = eventsCiting(counted);
  const items = [...cited].flatMap(([key, evidence]) => {
    const all = citing.get(key) ?? 0;
    return all < LEAST_EVENTS_OF_A_ROW ? [] : [{ key, evidence, all }];
  });
  return mostFirst(items).flatMap(({ key, evidence, all }) => {
    // For a pronoun, whom it stands for.
    const printed = longestPrinted(slicesOf(written.get(key) ?? new Map()), counted);
    if (!printed) return [];
    const count = words.ofEvents(evidence.size, all, sizeOf(evidence));
    return [{ words: printed, count, beside: [], ...linesOf(evidence, counted) }];
  });
}

/** In how many of the events any source cites a name, by the name. */
function eventsCiting({ events }: Counted): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { citations, names, sources } of events) {
    const own = citations.filter(({ party }) => sources.has(party.article));
    for (const key of new Set(own.flatMap(({ name }) => names.get(name ?? '') ?? [])))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function ownCitations({ citations, sources }: EventWords, { source }: Counted): EventWords['citations'] {
  return citations.filter(({ party }) => sources.get(party.article) === source);
}

/** How many citations of a source name nobody, of how many; beside it the same of the others in the same events. */
export function unnamedRow(counted: Counted): WordRow | undefined {
  const all = counted.events.flatMap((event) =>
    event.citations.map(({ named, party }) => ({
      named,
      isOwn: event.sources.get(party.article) === counted.source,
    })),
  );
  const own = all.filter(({ isOwn }) => isOwn);
  const others = all.filter(({ isOwn }) => !isOwn);
  if (own.length === 0) return undefined;
  const unnamed = (some: typeof all) => some.filter(({ named }) => !named).length;
  const evidence = gathered(counted, (event) =>
    ownCitations(event, counted)
      .filter(({ named }) => !named)
      .map(({ party }) => ({ key: '', at: party })),
  ).get('');
  return {
    words: { text: words.unnamed },
    count: words.ofCitations(unnamed(own), own.length),
    beside: others.length === 0 ? [] : [{ text: words.others(unnamed(others), others.length), soft: true }],
    ...linesOf(evidence ?? new Map(), counted),
  };
}
