import type { Event } from 'schema-dts';
import type { EventEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { addressOf } from './breadcrumbs.ts';

/** What happened, named by its page so that all pages speak of the same event. */
export function eventThing({ slug, facts }: EventEntry, to: Hrefs): Event {
  return {
    '@type': 'Event',
    '@id': `${addressOf(to, to.event(slug))}#event`,
    name: facts.title,
    startDate: facts.date,
    ...(facts.until === undefined ? {} : { endDate: facts.until }),
    ...(facts.place === undefined ? {} : { location: { '@type': 'Place', name: facts.place } }),
  };
}
