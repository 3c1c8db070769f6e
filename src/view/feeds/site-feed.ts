import { copy } from '../copy.ts';
import type { Edition, EventEntry } from '../edition.ts';
import { whenAndWhere } from '../event/event.ts';
import type { Hrefs } from '../hrefs.ts';
import { addressesOf, type Entry, type Feed, instantOf, latest, makeFeed } from './feed.ts';

/** The feed of the site’s events; `undefined` without events, or if nobody has said where the site will stand. */
export function siteFeed(edition: Edition, to: Hrefs): Feed | undefined {
  const { title, description, owner, language } = edition.site;
  const addresses = addressesOf(to, 'site', to.home);
  if (addresses === undefined) return undefined;
  return makeFeed(
    { title, description, ...addresses, author: owner, language },
    edition.events.map((event) => entryOf(edition, event, to)),
  );
}

function entryOf(edition: Edition, event: EventEntry, to: Hrefs): Entry {
  const articles = edition.articlesOfEvent(event.slug);
  const sources = edition.sourcesOfEvent(event.slug);
  const place = whenAndWhere(event).map(({ text }) => text);
  const moments = [
    event.facts.until ?? event.facts.date,
    ...(event.facts.note === undefined ? [] : [event.facts.note.date]),
    ...articles.map(({ facts }) => facts.modified ?? facts.published),
  ];
  const href = to.event(event.slug);
  return {
    title: event.facts.title,
    page: to.absolute(href) ?? href,
    text: copy.feeds.event(
      place,
      sources.map(({ facts }) => facts.name),
      articles.length,
    ),
    language: edition.site.language,
    authors: [],
    published: instantOf(event.facts.date),
    updated: latest(moments.map(instantOf)),
  };
}
