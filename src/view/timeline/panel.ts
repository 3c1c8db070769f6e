import { compareText } from '../../text/order.ts';
import { copy } from '../copy.ts';
import { compareMoments, printMoment } from '../parts/dates.ts';
import { lettersOf } from '../parts/letters.ts';
import type { Fact, Line } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import type { Told } from '../told/told.ts';
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
  /** When the articles were published, those of one moment in a row. */
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
    published: publishedRows(told),
    reach: copy.timeline.reach({
      found: dates.length,
      dated: dates.length - ofRole('none').length,
      counted: dates.filter(({ against }) => against?.kind === 'publication').length,
      assumed: dates.filter(({ assumed }) => assumed === true).length,
    }),
  };
}

/** A row for each time at which an article came out, with the names of those that came out then, each a link to it. */
function publishedRows({ edition, event, to }: Told): Fact[] {
  const entries = edition.articlesOfEvent(event.slug);
  const byMoment = Map.groupBy(entries, ({ facts }) => printMoment(facts.published));
  const letters = lettersOf(entries);
  const link = ({ id, facts }: (typeof entries)[number]) => {
    const name = shortName(edition.source(facts.source));
    const text = [name, letters.get(id) ?? ''].join(' ').trim();
    return { text, names: [name], href: to.article(id) };
  };
  return [...byMoment]
    .toSorted(([, [a]], [, [b]]) => (a && b ? comparePublished(a.facts.published, b.facts.published) : 0))
    .map(([label, own]) => ({ label, lines: [own.map(link)] }));
}

/** Clocks without a zone are printed in their order, which says nothing of who was first. */
function comparePublished(a: string, b: string): number {
  return compareMoments(a, b) || compareText(a, b);
}
