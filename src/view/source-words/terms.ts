import { compareText } from '../../text/order.ts';
import { copy } from '../copy.ts';
import type { Line } from '../parts/line.ts';
import type { EventWords } from './event-words.ts';
import { mostPrinted } from './printed.ts';
import { type Counted, gathered, linesOf, mostFirst, sizeOf, slicesOf, type WordRow } from './rows.ts';
import { LEAST_EVENTS_OF_A_ROW } from './threshold.ts';

const words = copy.sourceWords;

/** As many other terms are named beside one. */
const MOST_OTHERS = 4;

/**
 * The terms that a source uses for actors in its own voice. Each is counted over the events in which some source uses it so
 * and this one calls the same actor anything in its own voice: only there could it have chosen the term.
 */
export function termRows(counted: Counted): WordRow[] {
  const used = gathered(counted, (event) => ownTerms(event, counted).map(({ term, at }) => ({ key: term, at })));
  const choices = choicesOf(counted);
  const items = [...used].flatMap(([key, evidence]) => {
    const possible = choices.get(key) ?? [];
    return possible.length < LEAST_EVENTS_OF_A_ROW ? [] : [{ key, evidence, possible }];
  });
  return mostFirst(items).flatMap(({ key, evidence, possible }) => {
    const text = mostPrinted(slicesOf(evidence), counted);
    if (!text) return [];
    const others = possible.filter((event) => !evidence.has(event));
    const count = words.ofEvents(evidence.size, possible.length, sizeOf(evidence));
    return [{ words: text, count, beside: instead(key, others, counted), ...linesOf(evidence, counted) }];
  });
}

function ownTerms({ terms, sources }: EventWords, { source }: Counted): EventWords['terms'] {
  return terms.filter(({ at }) => sources.get(at.article) === source);
}

/** The events in which a source could have chosen a term, by term. */
function choicesOf(counted: Counted): ReadonlyMap<string, readonly EventWords[]> {
  const choices = new Map<string, EventWords[]>();
  for (const event of counted.events) {
    const called = new Set(ownTerms(event, counted).map(({ actor }) => actor));
    const terms = event.terms.filter(({ actor, at }) => called.has(actor) && event.sources.has(at.article));
    for (const term of new Set(terms.map((one) => one.term))) {
      const known = choices.get(term);
      if (known) known.push(event);
      else choices.set(term, [event]);
    }
  }
  return choices;
}

/** What the source calls the same actors where others use the term and it does not; the most used first. */
function instead(term: string, events: readonly EventWords[], counted: Counted): Line {
  const found = events.flatMap((event) => {
    const actors = new Set(event.terms.flatMap((one) => (one.term === term ? [one.actor] : [])));
    return ownTerms(event, counted).filter(({ actor }) => actors.has(actor));
  });
  const byTerm = [...Map.groupBy(found, (own) => own.term)].toSorted(
    ([a, all], [b, more]) => more.length - all.length || compareText(a, b),
  );
  const printed = byTerm.flatMap(
    ([, own]) =>
      mostPrinted(
        own.map(({ at }) => at),
        counted,
      ) ?? [],
  );
  return printed.length === 0 ? [] : [{ text: words.instead, soft: true }, ...printed.slice(0, MOST_OTHERS)];
}
