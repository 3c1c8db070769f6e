import { copy } from '../copy.ts';
import { printMoment } from '../parts/dates.ts';
import type { Fact, Line } from '../parts/line.ts';
import type { Told } from '../statements/told.ts';
import { type DaysPicture, daysPicture } from './days.ts';
import { type TimeRow, timeRows, wordingLines } from './rows.ts';

/** What the articles say of when it happened. */
export interface TimelineView {
  readonly event: readonly TimeRow[];
  /** Those that do not fit into a list that is read at once. */
  readonly folded: readonly TimeRow[];
  /** The same as a picture; absent where there is little to draw. */
  readonly picture: DaysPicture | undefined;
  readonly background: readonly TimeRow[];
  /** Expressions without a date, one wording a line. */
  readonly open: readonly Line[];
  /** When each article was published. */
  readonly published: readonly Fact[];
  readonly reach: string;
}

/** Times of the event that are shown; an event of many reports has hundreds. */
const SHOWN = 24;

/** The times that the compared articles name: of the event, of its background, without a date; then their own days. */
export function timelineView(told: Told): TimelineView {
  const { dates } = told.comparison;
  const ofRole = (role: (typeof dates)[number]['role']) => dates.filter((date) => date.role === role);
  const event = timeRows(ofRole('event'), told);
  return {
    event: event.slice(0, SHOWN),
    folded: event.slice(SHOWN),
    picture: daysPicture(event),
    background: timeRows(ofRole('background'), told),
    open: wordingLines(ofRole('none'), told),
    published: publishedFacts(told),
    reach: copy.timeline.reach({
      found: dates.length,
      dated: dates.length - ofRole('none').length,
      counted: dates.filter(({ against }) => against?.kind === 'publication').length,
      assumed: dates.filter(({ assumed }) => assumed === true).length,
    }),
  };
}

function publishedFacts({ edition, event }: Told): Fact[] {
  return edition.sourcesOfEvent(event.slug).map(({ slug, facts }) => ({
    label: facts.name,
    lines: edition
      .articlesOfEvent(event.slug)
      .filter((entry) => entry.facts.source === slug)
      .map((entry) => [{ text: printMoment(entry.facts.published) }]),
  }));
}
