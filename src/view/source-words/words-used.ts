import type { Slice } from '../../schema/records/evidence.ts';
import { copy } from '../copy.ts';
import type { EventWords } from './event-words.ts';
import { mostPrinted } from './printed.ts';
import { type Counted, gathered, linesOf, mostFirst, sizeOf, slicesOf, type WordRow } from './rows.ts';

const words = copy.sourceWords;

/** The words by which a source introduces what somebody says, counted over all its events. */
export function verbRows(counted: Counted): WordRow[] {
  return rowsOf(counted, ({ citations }) => citations.flatMap(({ verbs }) => verbs));
}

/** The words by which a source keeps a distance without naming anybody, counted over all its events. */
export function hedgeRows(counted: Counted): WordRow[] {
  return rowsOf(counted, ({ hedges }) => hedges.map(({ term }) => term));
}

function rowsOf(counted: Counted, found: (event: EventWords) => readonly Slice[]): WordRow[] {
  const used = gathered(counted, (event) =>
    found(event)
      .filter(({ article }) => event.sources.get(article) === counted.source)
      .map((at) => ({ key: at.text.toLowerCase(), at })),
  );
  return mostFirst([...used].map(([key, evidence]) => ({ key, evidence }))).flatMap(({ key, evidence }) => {
    const text = mostPrinted(slicesOf(evidence), counted);
    if (!text) return [];
    const count = words.ofEvents(evidence.size, counted.events.length, sizeOf(evidence));
    // A capital comes from the beginning of a sentence.
    return [{ words: { ...text, text: key }, count, beside: [], ...linesOf(evidence, counted) }];
  });
}
