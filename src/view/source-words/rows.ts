import type { Slice } from '../../schema/records/evidence.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { Edition } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import type { Line, Words } from '../parts/line.ts';
import { type Passage, passageOfAll } from '../parts/passage.ts';
import type { SentencePlaces } from '../told/sentence-places.ts';
import type { EventWords } from './event-words.ts';
import { MOST_OF_A_KIND } from './threshold.ts';

const words = copy.sourceWords;

/** What rows are made of: a source, the events its words are counted over, and where its own sentences stand. */
export interface Counted {
  readonly source: string;
  readonly events: readonly EventWords[];
  readonly edition: Edition;
  /** Of the source’s own articles. */
  readonly places: SentencePlaces;
  readonly to: Hrefs;
}

/** The lines behind a count in one event. */
interface EventLines {
  /** The event, which leads to the source’s page on it. */
  readonly event: Words;
  readonly passages: readonly Passage[];
  /** That there are more than are shown. */
  readonly more: string | undefined;
}

/** One thing that is counted. */
export interface WordRow {
  readonly words: Words;
  readonly count: string;
  /** What is printed beside it, such as other terms. */
  readonly beside: Line;
  readonly lines: readonly EventLines[];
  /** That there are events whose lines are not shown. */
  readonly more: string | undefined;
}

/** Evidence of one kind by event, in the order of the events. */
type ByEvent = ReadonlyMap<EventWords, readonly Slice[]>;

/** An archive has thousands of lines for one word; the page shows those of the newest events, a few of each. */
const MOST_EVENTS = 12;
const MOST_LINES = 3;

/** The lines of some evidence, with what is left out of them. */
export function linesOf(evidence: ByEvent, counted: Counted): Pick<WordRow, 'lines' | 'more'> {
  const shown = [...evidence].slice(0, MOST_EVENTS);
  const left = evidence.size - shown.length;
  return {
    lines: shown.map(([{ event }, slices]) => eventLines(event, slices, counted)),
    more: left === 0 ? undefined : words.moreEvents(left),
  };
}

function eventLines(event: string, slices: readonly Slice[], { source, edition, places, to }: Counted): EventLines {
  const sentences = [...Map.groupBy(slices, sentenceKey).values()];
  const left = sentences.length - MOST_LINES;
  return {
    event: { text: edition.event(event).facts.title, href: to.sourceOnEvent(event, source) },
    passages: sentences.slice(0, MOST_LINES).flatMap((own) => passageOfAll(own, { places, to })),
    more: left <= 0 ? undefined : words.moreLines(left),
  };
}

/** How many pieces of evidence there are in all events. */
export function sizeOf(evidence: ByEvent): number {
  let size = 0;
  for (const { length } of evidence.values()) size += length;
  return size;
}

/** All evidence, whatever the event. */
export function slicesOf(evidence: ByEvent): Slice[] {
  return [...evidence.values()].flat();
}

/** Some evidence by what it is counted under, each by event. */
export function gathered(
  { events }: Counted,
  found: (event: EventWords) => readonly { readonly key: string; readonly at: Slice }[],
): ReadonlyMap<string, ByEvent> {
  const all = new Map<string, Map<EventWords, Slice[]>>();
  for (const event of events) {
    for (const { key, at } of found(event)) {
      const own = all.get(key) ?? new Map<EventWords, Slice[]>();
      const known = own.get(event);
      if (known) known.push(at);
      else all.set(key, own.set(event, [at]));
    }
  }
  return all;
}

/** Those in most events first; of as many, those found most often; then by the alphabet. No more than a page shows. */
export function mostFirst<T extends { readonly key: string; readonly evidence: ByEvent }>(items: readonly T[]): T[] {
  const sorted = items.toSorted(
    (a, b) => b.evidence.size - a.evidence.size || sizeOf(b.evidence) - sizeOf(a.evidence) || compareText(a.key, b.key),
  );
  return sorted.slice(0, MOST_OF_A_KIND);
}
