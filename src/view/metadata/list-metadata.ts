import type { CollectionPage, ItemList } from 'schema-dts';
import { titleOf } from '../article/article-title.ts';
import { copy } from '../copy.ts';
import type { ArticleText, Edition, EventEntry, SourceEntry } from '../edition.ts';
import { whenAndWhere } from '../event/event.ts';
import { FEED_FORMATS, type FeedFormat, type FeedOf, type Hrefs } from '../hrefs.ts';
import type { Told } from '../told/told.ts';
import { publisherThing } from './article-metadata.ts';
import { addressOf, breadcrumbs } from './breadcrumbs.ts';
import { contentLocations } from './content-locations.ts';
import type { HeadLink, Metadata } from './metadata.ts';
import { eventThing } from './news-event.ts';

/** An event’s page: a collection about the event, its articles the main thing on it, with the towns that it shows. */
export function eventMetadata(
  edition: Edition,
  event: EventEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
  told?: Told,
): Metadata {
  const towns = contentLocations(told);
  const href = to.event(event.slug);
  const { title } = event.facts;
  const place = whenAndWhere(event).map(({ text }) => text);
  const sources = edition.sourcesOfEvent(event.slug).map(({ facts }) => facts.name);
  const feedTitle = copy.feeds.title(title, edition.site.title);
  return {
    href,
    description: copy.feeds.event(place, sources, texts.length),
    kind: 'website',
    tags: [],
    links: texts.length === 0 ? [] : feedLinks(feedTitle, to, { event: event.slug }),
    things: [
      collection(edition, href, title, to, {
        about: eventThing(event, to),
        ...(towns.length === 0 ? {} : { contentLocation: towns }),
        mainEntity: listOf(edition, texts, to),
      }),
      breadcrumbs(to, [
        { name: edition.site.title, href: to.home },
        { name: title, href },
      ]),
    ],
  };
}

/** The page of one source on an event. */
export function sourceOnEventMetadata(
  edition: Edition,
  event: EventEntry,
  source: SourceEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
): Metadata {
  const { name } = source.facts;
  const { title } = event.facts;
  return belowEvent(edition, event, texts, to, {
    href: to.sourceOnEvent(event.slug, source.slug),
    title: copy.sourceOnEvent.title(name, title),
    description: copy.metadata.sourceOnEvent(name, title, texts.length),
    crumb: name,
  });
}

/** The page that has an event’s articles side by side: a copy of them all. */
export function sideBySideMetadata(
  edition: Edition,
  event: EventEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
): Metadata {
  const { title } = event.facts;
  const sources = edition.sourcesOfEvent(event.slug).map(({ facts }) => facts.name);
  return belowEvent(edition, event, texts, to, {
    href: to.sideBySide(event.slug),
    title: copy.sideBySide.title(title),
    description: copy.metadata.sideBySide(title, sources),
    crumb: copy.sideBySide.name,
  });
}

/** A page below an event’s, with some or all of its articles; `crumb` is what the way to it calls it. */
function belowEvent(
  edition: Edition,
  event: EventEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
  page: Readonly<Record<'href' | 'title' | 'description' | 'crumb', string>>,
): Metadata {
  const { href, title, description, crumb } = page;
  const ofEvent = to.event(event.slug);
  return {
    href,
    description,
    kind: 'website',
    tags: [],
    links: [],
    things: [
      collection(edition, href, title, to, {
        about: { '@id': `${addressOf(to, ofEvent)}#event` },
        mainEntity: listOf(edition, texts, to),
      }),
      breadcrumbs(to, [
        { name: edition.site.title, href: to.home },
        { name: event.facts.title, href: ofEvent },
        { name: crumb, href },
      ]),
    ],
  };
}

/** An outlet’s page. */
export function sourceMetadata(
  edition: Edition,
  { slug, facts }: SourceEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
): Metadata {
  const href = to.source(slug);
  const title = copy.feeds.title(facts.name, edition.site.title);
  return {
    href,
    description: copy.metadata.source(facts.name, texts.length),
    kind: 'website',
    tags: [],
    links: texts.length === 0 ? [] : feedLinks(title, to, { source: slug }),
    things: [
      collection(edition, href, facts.name, to, {
        about: publisherThing(facts),
        mainEntity: listOf(edition, texts, to),
      }),
      breadcrumbs(to, [
        { name: edition.site.title, href: to.home },
        { name: copy.nav.sources, href: to.sources },
        { name: facts.name, href },
      ]),
    ],
  };
}

/** Where a page’s feeds are; nowhere if nobody has said where the site will stand. */
export function feedLinks(title: string, to: Hrefs, of: FeedOf): HeadLink[] {
  return FEED_FORMATS.flatMap((format) => {
    const href = to.absolute(to.feed(format, of));
    return href === undefined
      ? []
      : [{ rel: 'alternate', type: FEED_TYPES[format], title: copy.feeds[format](title), href }];
  });
}

const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

function collection(
  { site }: Edition,
  href: string,
  name: string,
  to: Hrefs,
  rest: Omit<CollectionPage, '@type'>,
): CollectionPage {
  return { '@type': 'CollectionPage', name, url: addressOf(to, href), inLanguage: site.language, ...rest };
}

function listOf(edition: Edition, texts: readonly ArticleText[], to: Hrefs): ItemList {
  return {
    '@type': 'ItemList',
    numberOfItems: texts.length,
    itemListElement: texts.map((article, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: titleOf(edition, article),
      url: addressOf(to, to.article(article.entry.id)),
    })),
  };
}
