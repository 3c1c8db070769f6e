import { copy } from '../copy.ts';
import type { Edition, EventEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import type { Line } from '../parts/line.ts';

/** Whether an event has a page with its articles side by side: it takes two sources. */
export function hasSideBySide(edition: Edition, { slug }: Pick<EventEntry, 'slug'>): boolean {
  return edition.sourcesOfEvent(slug).length > 1;
}

/** The link to that page; empty where there is none. */
export function sideBySideLine(edition: Edition, event: Pick<EventEntry, 'slug'>, to: Hrefs): Line {
  return hasSideBySide(edition, event) ? [{ text: copy.sideBySide.link, href: to.sideBySide(event.slug) }] : [];
}
