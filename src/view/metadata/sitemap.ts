import { type ArticleEntry, type Edition, lastDay } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';

/**
 * Every page that search engines may list, with the day its content last changed where the content says so. Copies of
 * articles are not listed. `undefined` if nobody has said where the site will stand.
 */
export function sitemapOf(edition: Edition, to: Hrefs): string | undefined {
  if (to.absolute(to.home) === undefined) return undefined;
  const rows = pagesOf(edition, to).map(({ href, changed }) => {
    const lastmod = changed === undefined ? '' : `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${escaped(to.absolute(href) ?? href)}</loc>${lastmod}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('')}</urlset>\n`;
}

interface Page {
  readonly href: string;
  readonly changed?: string | undefined;
}

function pagesOf(edition: Edition, to: Hrefs): Page[] {
  const { articles, events, sources, articlesOfEvent, articlesOfSource, sourcesOfEvent } = edition;
  return [
    { href: to.home, changed: changed(articles) },
    ...events.flatMap(({ slug, facts }) => {
      const ofEvent = articlesOfEvent(slug);
      return [
        { href: to.event(slug), changed: changed(ofEvent, facts.note?.date) },
        ...sourcesOfEvent(slug).map((source) => ({
          href: to.sourceOnEvent(slug, source.slug),
          changed: changed(ofEvent.filter((entry) => entry.facts.source === source.slug)),
        })),
      ];
    }),
    { href: to.sources },
    ...sources.map(({ slug }) => ({ href: to.source(slug), changed: changed(articlesOfSource(slug)) })),
    { href: to.method },
    { href: to.search, changed: changed(articles) },
  ];
}

function changed(articles: readonly ArticleEntry[], ...days: readonly (string | undefined)[]): string | undefined {
  return lastDay([...articles.map(({ facts }) => facts.modified ?? facts.published), ...days]);
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
