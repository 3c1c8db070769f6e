import type { CollectionPage, ItemList } from 'schema-dts';
import { titleOf } from '../article/article-title.ts';
import { copy } from '../copy.ts';
import type { ArticleText, Edition, EventEntry, SourceEntry } from '../edition.ts';
import { whenAndWhere } from '../event/event.ts';
import { FEED_FORMATS, type FeedFormat, type FeedOf, type Hrefs } from '../hrefs.ts';
import type { Told } from '../told/told.ts';
import { publisherThing } from './article-metadata.ts';
import { addressOf, breadcrumbs, type Crumb } from './breadcrumbs.ts';
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
  const { title } = event.facts;
  const towns = contentLocations(told);
  const place = whenAndWhere(event).map(({ text }) => text);
  const feedTitle = copy.feeds.title(title, edition.site.title);
  return listMetadata(edition, texts, to, {
    href: to.event(event.slug),
    title,
    description: copy.feeds.event(place, sourceNames(edition, event), texts.length),
    links: texts.length === 0 ? [] : feedLinks(feedTitle, to, { event: event.slug }),
    about: { about: eventThing(event, to), ...(towns.length === 0 ? {} : { contentLocation: towns }) },
    way: [{ name: title, href: to.event(event.slug) }],
  });
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
  const href = to.sourceOnEvent(event.slug, source.slug);
  return listMetadata(edition, texts, to, {
    href,
    title: copy.sourceOnEvent.title(name, title),
    description: copy.metadata.sourceOnEvent(name, title, texts.length),
    ...belowEvent(event, { name, href }, to),
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
  const href = to.sideBySide(event.slug);
  return listMetadata(edition, texts, to, {
    href,
    title: copy.sideBySide.title(title),
    description: copy.metadata.sideBySide(title, sourceNames(edition, event)),
    ...belowEvent(event, { name: copy.sideBySide.name, href }, to),
  });
}

/** An outlet’s page. */
export function sourceMetadata(
  edition: Edition,
  { slug, facts }: SourceEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
): Metadata {
  const feedTitle = copy.feeds.title(facts.name, edition.site.title);
  return listMetadata(edition, texts, to, {
    href: to.source(slug),
    title: facts.name,
    description: copy.metadata.source(facts.name, texts.length),
    links: texts.length === 0 ? [] : feedLinks(feedTitle, to, { source: slug }),
    about: { about: publisherThing(facts) },
    way: [
      { name: copy.nav.sources, href: to.sources },
      { name: facts.name, href: to.source(slug) },
    ],
  });
}

/** What tells one page that lists articles from another. */
interface ListPage {
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly links: readonly HeadLink[];
  /** What its articles are about. */
  readonly about: Pick<CollectionPage, 'about' | 'contentLocation'>;
  /** From the home page on, which is left out. */
  readonly way: readonly Crumb[];
}

function listMetadata(edition: Edition, texts: readonly ArticleText[], to: Hrefs, page: ListPage): Metadata {
  const { site } = edition;
  const { href, title, description, links, about, way } = page;
  const collection: CollectionPage = {
    ...{ '@type': 'CollectionPage', name: title, url: addressOf(to, href), inLanguage: site.language },
    ...about,
    mainEntity: listOf(edition, texts, to),
  };
  return {
    ...{ href, description, kind: 'website', tags: [], links },
    things: [collection, breadcrumbs(to, [{ name: site.title, href: to.home }, ...way])],
  };
}

/** What pages below an event’s have in common: the event they are about, and the way to them. */
function belowEvent({ slug, facts }: EventEntry, page: Crumb, to: Hrefs): Pick<ListPage, 'links' | 'about' | 'way'> {
  const href = to.event(slug);
  return {
    links: [],
    about: { about: { '@id': `${addressOf(to, href)}#event` } },
    way: [{ name: facts.title, href }, page],
  };
}

function sourceNames(edition: Edition, { slug }: EventEntry): string[] {
  return edition.sourcesOfEvent(slug).map(({ facts }) => facts.name);
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
