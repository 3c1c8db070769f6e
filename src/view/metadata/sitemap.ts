import { compareText } from '../../text/order.ts';
import type { ArticleEntry, Edition } from '../edition.ts';
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
    { href: to.home, changed: lastDay(articles) },
    ...events.flatMap(({ slug, facts }) => {
      const ofEvent = articlesOfEvent(slug);
      return [
        { href: to.event(slug), changed: lastDay(ofEvent, facts.note?.date) },
        ...sourcesOfEvent(slug).map((source) => ({
          href: to.sourceOnEvent(slug, source.slug),
          changed: lastDay(ofEvent.filter((entry) => entry.facts.source === source.slug)),
        })),
      ];
    }),
    { href: to.sources },
    ...sources.map(({ slug }) => ({ href: to.source(slug), changed: lastDay(articlesOfSource(slug)) })),
    { href: to.method },
    { href: to.search, changed: lastDay(articles) },
  ];
}

/** A day is all that every moment tells. */
function lastDay(articles: readonly ArticleEntry[], ...days: readonly (string | undefined)[]): string | undefined {
  const all = [
    ...articles.map(({ facts }) => facts.modified ?? facts.published),
    ...days.filter((day) => day !== undefined),
  ];
  return all
    .map((moment) => moment.slice(0, 10))
    .sort(compareText)
    .at(-1);
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
