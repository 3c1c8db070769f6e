import { generateOpml } from 'feedsmith';
import { copy } from '../copy.ts';
import type { Edition } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { asXmlText } from './xml-text.ts';

/**
 * OPML 2.0: the feed of every source with an article, in the order of the sources, ending in a line break; `undefined` if
 * there is none, or if nobody has said where the site will stand.
 */
export function opmlOf(edition: Edition, to: Hrefs): string | undefined {
  const outlines = edition.sources
    .filter(({ slug }) => edition.articlesOfSource(slug).length > 0)
    .flatMap(({ slug, facts }) => {
      const xmlUrl = to.absolute(to.feed('rss', { source: slug }));
      const htmlUrl = to.absolute(to.source(slug));
      const text = asXmlText(facts.name);
      return xmlUrl === undefined || htmlUrl === undefined ? [] : [{ text, type: 'rss', title: text, xmlUrl, htmlUrl }];
    });
  if (outlines.length === 0) return undefined;
  const { title, owner } = edition.site;
  const head = { title: asXmlText(copy.feeds.sourcesOf(title)), ownerName: asXmlText(owner) };
  return `${generateOpml({ head, body: { outlines } }).trimEnd()}\n`;
}
