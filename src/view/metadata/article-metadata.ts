import type { NewsArticle, Organization, Person } from 'schema-dts';
import type { Source } from '../../schema/source.ts';
import { titleOf } from '../article/article-title.ts';
import { type Author, authorsOf } from '../citations/author.ts';
import { copy } from '../copy.ts';
import { type ArticleText, type Edition, eventOf } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { printMoment } from '../parts/dates.ts';
import { addressOf, breadcrumbs } from './breadcrumbs.ts';
import type { Metadata, Tag } from './metadata.ts';

/** An article’s page: a copy, which names its original. Nothing here comes from the body. */
export function articleMetadata(edition: Edition, article: ArticleText, to: Hrefs): Metadata {
  const { id, facts } = article.entry;
  const source = edition.source(facts.source).facts;
  const event = edition.event(eventOf(article.entry));
  const title = titleOf(edition, article);
  const href = to.article(id);
  return {
    href,
    description: copy.metadata.article(source.name, event.facts.title, printMoment(facts.published)),
    kind: 'article',
    tags: [...openGraph(article, event.facts.title), ...dublinCore(article, source, title, to)],
    links: [{ rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' }],
    things: [
      newsArticle(article, source, title, to),
      breadcrumbs(to, [
        { name: edition.site.title, href: to.home },
        { name: event.facts.title, href: to.event(event.slug) },
        { name: title, href },
      ]),
    ],
  };
}

/**
 * Times at the precision that is known, which ISO 8601 and so Open Graph allows. No author: the vocabulary wants the address
 * of a profile, which no capture tells.
 */
function openGraph({ entry: { facts } }: ArticleText, event: string): Tag[] {
  return [
    { property: 'article:section', content: event },
    { property: 'article:published_time', content: facts.published },
    ...(facts.modified === undefined ? [] : [{ property: 'article:modified_time', content: facts.modified }]),
  ];
}

/**
 * Dublin Core, from which Zotero takes a newspaper article: `newsItem` is its type, and the source its publication, which
 * would otherwise be the name of this site.
 */
function dublinCore({ entry: { id, facts } }: ArticleText, source: Source, title: string, to: Hrefs): Tag[] {
  const tags: readonly (readonly [string, string])[] = [
    ['type', 'newsItem'],
    ['title', title],
    ...facts.bylines.map((byline) => ['creator', byline] as const),
    ['date', facts.published],
    ['source', source.name],
    ['publisher', source.name],
    ['language', facts.language],
    ['identifier', facts.url ?? to.absolute(to.article(id)) ?? id],
  ];
  return tags.map(([name, content]) => ({ name: `DC.${name}`, content }));
}

function newsArticle({ entry: { id, facts } }: ArticleText, source: Source, title: string, to: Hrefs): NewsArticle {
  const authors = authorsOf(facts, source).map(authorThing);
  return {
    '@type': 'NewsArticle',
    // What we call an article without a headline is a name, not its headline.
    ...(facts.headlineBasis === 'derived' ? { name: title } : { headline: title }),
    url: addressOf(to, to.article(id)),
    inLanguage: facts.language,
    datePublished: facts.published,
    ...(facts.modified === undefined ? {} : { dateModified: facts.modified }),
    ...(authors.length === 0 ? {} : { author: authors }),
    publisher: publisherThing(source),
    ...(facts.url === undefined ? {} : { isBasedOn: facts.url }),
    about: { '@id': `${addressOf(to, to.event(eventOf({ id })))}#event` },
  };
}

function authorThing(author: Author): Person | Organization {
  if (author.kind === 'organisation') return { '@type': 'Organization', name: author.name };
  return { '@type': 'Person', name: author.kind === 'person' ? `${author.given} ${author.family}` : author.name };
}

/** An outlet. */
export function publisherThing({ name, aliases, homePage }: Source): Organization {
  return {
    '@type': 'NewsMediaOrganization',
    name,
    ...(aliases.length === 0 ? {} : { alternateName: aliases }),
    ...(homePage === undefined ? {} : { url: homePage.value }),
  };
}
