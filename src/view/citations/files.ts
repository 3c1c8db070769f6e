import type { Site } from '../../schema/site.ts';
import { copy } from '../copy.ts';
import { eventOf } from '../edition.ts';
import type { CitationOf, Hrefs } from '../hrefs.ts';
import type { Line } from '../parts/line.ts';
import { CITATION_FORMATS } from './formats.ts';

/** Whether every article of the site has citation files of its own. */
export function hasOwnFiles({ citationFiles }: Pick<Site, 'citationFiles'>): boolean {
  return citationFiles !== 'event';
}

/** Links to the citation files of an article, one for each format; to those of its event where it has none. */
export function articleCitations(site: Pick<Site, 'citationFiles'>, to: Hrefs, id: string): Line {
  return hasOwnFiles(site) ? links(to, { article: id }) : eventCitations(to, eventOf({ id }));
}

/** The same for all articles of an event. */
export function eventCitations(to: Hrefs, event: string): Line {
  return [{ text: copy.citations.ofEvent }, ...links(to, { event })];
}

function links(to: Hrefs, of: CitationOf): Line {
  return CITATION_FORMATS.map((format) => ({ text: copy.citations.formats[format], href: to.citation(of, format) }));
}
