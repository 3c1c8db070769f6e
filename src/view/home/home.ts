import type { Comparison } from '../../schema/comparison.ts';
import { copy } from '../copy.ts';
import type { ArticleText, Edition, EventEntry } from '../edition.ts';
import { whenAndWhere } from '../event/event.ts';
import { type FirstDifference, firstDifference } from '../event/first-difference.ts';
import { heldBackLine } from '../event/held-back.ts';
import { type Opening, openingOf } from '../event/opening.ts';
import type { Hrefs } from '../hrefs.ts';
import type { Line } from '../parts/line.ts';
import { type Told, toldOf } from '../told/told.ts';

/** An event in a list of events. */
interface EventLine {
  readonly title: string;
  readonly href: string;
  /** Day, place, and how many sources. */
  readonly about: Line;
}

/** An event with what a reader chooses by. */
export interface EventSummary extends EventLine {
  readonly opening: Pick<Opening, 'text' | 'language'> | undefined;
  /** The names of its sources. */
  readonly sources: Line;
  /** How much of it several tell, and how much one alone, or that this is held back; absent before its articles are compared, and for one source. */
  readonly counts: string | undefined;
  readonly difference: FirstDifference | undefined;
}

/** The newest events at length, the others by the year they began in. */
export interface EventLists {
  readonly newest: readonly EventSummary[];
  readonly earlier: readonly { readonly year: string; readonly events: readonly EventLine[] }[];
}

/** What a summary is made from. */
interface EventRead {
  readonly event: EventEntry;
  readonly texts: readonly ArticleText[];
  readonly comparison: Comparison | undefined;
}

/** As many events are told of at length: about three screens. */
const MOST_SUMMARIES = 10;

/** The events that the home page tells of at length, whose articles it needs. */
export function newestEvents(edition: Edition): readonly EventEntry[] {
  return edition.events.slice(0, MOST_SUMMARIES);
}

/** All events, the newest first; `newest` are those of `newestEvents()`, read. */
export function eventLists(edition: Edition, newest: readonly EventRead[], to: Hrefs): EventLists {
  const earlier = Map.groupBy(edition.events.slice(newest.length), ({ facts }) => facts.date.slice(0, 4));
  return {
    newest: newest.map((read) => summaryOf(edition, read, to)),
    earlier: [...earlier].map(([year, events]) => ({
      year,
      events: events.map((event) => lineOf(edition, event, to)),
    })),
  };
}

function lineOf(edition: Edition, event: EventEntry, to: Hrefs): EventLine {
  const sources = edition.sourcesOfEvent(event.slug).length;
  return {
    title: event.facts.title,
    href: to.event(event.slug),
    about: [...whenAndWhere(event), { text: copy.sources(sources) }],
  };
}

function summaryOf(edition: Edition, { event, texts, comparison }: EventRead, to: Hrefs): EventSummary {
  const told = comparison && toldOf(edition, event, texts, comparison, to);
  const opening = told && openingOf(told);
  return {
    ...lineOf(edition, event, to),
    opening,
    sources: edition.sourcesOfEvent(event.slug).map(({ facts }) => ({ text: facts.name })),
    counts: told ? countsOf(told) : heldBackLine(event, texts.length) && copy.heldBack.short,
    difference: beside(opening, firstDifference({ edition, event, texts, told, to })),
  };
}

/** Where the sources differ first, unless it is that some of them tell what the summary opens with. */
function beside(opening: Opening | undefined, difference: FirstDifference | undefined): FirstDifference | undefined {
  const isOpening = difference?.label.some(({ text }) => text === opening?.text);
  return isOpening ? undefined : difference;
}

function countsOf({ comparison, sources, statements }: Told): string | undefined {
  if (sources.length < 2) return undefined;
  const only = comparison.singles.filter(({ verdict }) => verdict === 'only').length;
  return copy.home.counts(statements.length, only);
}
