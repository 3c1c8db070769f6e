import type { Slice } from '../../schema/comparison.ts';
import { sourceWordsCopy as words } from '../copy/source-words.ts';
import type { EventWords } from './event-words.ts';
import { printedLongest } from './printed.ts';
import { type Counted, gathered, linesOf, mostFirst, sizeOf, type WordRow } from './rows.ts';
import { LEAST_EVENTS_OF_A_ROW } from './threshold.ts';

/** Whom a source cites by name, counted over the events in which any source cites the same written name. */
export function partyRows(counted: Counted): WordRow[] {
  const cited = gathered(counted, (event) =>
    ownCitations(event, counted).flatMap(({ name, party }) => {
      const key = event.names.get(name ?? '');
      return key === undefined ? [] : [{ key, at: party }];
    }),
  );
  const items = [...cited].flatMap(([key, evidence]) => {
    const all = counted.events.filter((event) => citesName(event, key)).length;
    return all < LEAST_EVENTS_OF_A_ROW ? [] : [{ key, evidence, all }];
  });
  return mostFirst(items).flatMap(({ key, evidence, all }) => {
    const printed = printedLongest(writtenAs(key, counted), counted);
    if (!printed) return [];
    const count = words.ofEvents(evidence.size, all, sizeOf(evidence));
    return [{ words: printed, count, beside: [], ...linesOf(evidence, counted) }];
  });
}

/** How the source’s own articles write a party; for a pronoun, whom it stands for. */
function writtenAs(key: string, counted: Counted): Slice[] {
  return counted.events.flatMap((event) => {
    const own = ownCitations(event, counted).filter(({ name }) => event.names.get(name ?? '') === key);
    return own.map(({ party, who }) => who ?? party);
  });
}

function citesName({ citations, names, sources }: EventWords, key: string): boolean {
  return citations.some(({ name, party }) => names.get(name ?? '') === key && sources.has(party.article));
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
