/** The address of every page, as it stands in an `href`. */
export interface Hrefs {
  readonly home: string;
  /** The list of events on the home page. */
  readonly events: string;
  readonly sources: string;
  readonly method: string;
  readonly search: string;
  readonly searchIndex: string;
  readonly icon: string;
  readonly sitemap: string;
  event(event: string): string;
  sourceOnEvent(event: string, source: string): string;
  /** `id` is `<event>/<name>`; with `sentence`, the address of that sentence. */
  article(id: string, sentence?: string): string;
  source(source: string): string;
  /** Citation file of an article, or of all articles of an event; `ending` is the format’s. */
  citation(of: CitationOf, ending: string): string;
  /** Feed of a source’s articles, or of the site’s events. */
  feed(format: FeedFormat, source?: string): string;
  /** The whole address of an `href` of ours; `undefined` if nobody has said where the site will stand. */
  absolute(href: string): string | undefined;
}

export type FeedFormat = 'rss' | 'atom';
export type CitationOf = { readonly article: string } | { readonly event: string };

/**
 * Makes addresses below `base`, which may be given with or without slashes at its ends (`/`, `/a/b`, `a/b/`).
 * Every page’s address ends in a slash. Slugs need no escaping. Of `site`, where it is known, only the origin counts.
 */
export function makeHrefs(base: string, site?: string): Hrefs {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  return {
    home: root,
    events: `${root}#events`,
    sources: `${root}sources/`,
    method: `${root}method/`,
    search: `${root}search/`,
    searchIndex: `${root}search-index.json`,
    icon: `${root}icon.svg`,
    sitemap: `${root}sitemap.xml`,
    event: (event) => `${root}events/${event}/`,
    sourceOnEvent: (event, source) => `${root}events/${event}/${source}/`,
    article: (id, sentence) => `${root}articles/${id}/${sentence === undefined ? '' : `#${sentence}`}`,
    source: (source) => `${root}sources/${source}/`,
    citation: (of, ending) =>
      `${root}${'article' in of ? `articles/${of.article}` : `events/${of.event}`}/cite.${ending}`,
    feed: (format, source) => `${root}${source === undefined ? '' : `sources/${source}/`}${format}.xml`,
    absolute: (href) => (site === undefined ? undefined : new URL(href, site).href),
  };
}
