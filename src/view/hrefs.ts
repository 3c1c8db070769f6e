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
  /** The list of all sources’ feeds. */
  readonly opml: string;
  /** The picture of the site, for those who share a page. */
  readonly sharePicture: string;
  event(event: string): string;
  sourceOnEvent(event: string, source: string): string;
  /** A statement’s row on the page of its event. */
  statement(event: string, statement: string): string;
  /** A row of any panel on the page of an event, by its anchor. */
  row(event: string, anchor: string): string;
  /** A group of figures on the page of its event. */
  figures(event: string, group: string): string;
  /** The articles of an event side by side; with `anchor`, the place of one sentence there. */
  sideBySide(event: string, anchor?: string): string;
  /** `id` is `<event>/<name>`; with `sentence`, the address of that sentence. */
  article(id: string, sentence?: string): string;
  source(source: string): string;
  /** Citation file of an article, or of all articles of an event; `ending` is the format’s. */
  citation(of: CitationOf, ending: string): string;
  feed(format: FeedFormat, of: FeedOf): string;
  /** A file with what an event’s page shows. */
  download(event: string, file: Download): string;
  /** The whole address of an `href` of ours; `undefined` if nobody has said where the site will stand. */
  absolute(href: string): string | undefined;
}

/** The anchor of a sentence on the page that has its event’s articles side by side; `article` is `<event>/<name>`. */
export function sideAnchor(article: string, sentence: string): string {
  return `${article.slice(article.indexOf('/') + 1)}-${sentence}`;
}

/** Formats in which every feed is offered, in the order in which pages name them. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;

/** A format that every feed is written in. */
export type FeedFormat = (typeof FEED_FORMATS)[number];
/** What an event’s page offers for taking along, in the order in which it names them. */
export const DOWNLOADS = [
  'comparison.json',
  'statements.csv',
  'wording.csv',
  'figures.csv',
  'citations.csv',
  'hedges.csv',
  'contradictions.csv',
  'quotations.csv',
  'shared-wording.csv',
  'dates.csv',
  'places.csv',
  'places.geojson',
] as const;

/** Name of a file beside an event’s page. */
export type Download = (typeof DOWNLOADS)[number];
/** A source’s articles, an event’s articles, or the site’s events. */
export type FeedOf = 'site' | { readonly source: string } | { readonly event: string };

/** What is cited: one article, or all articles of an event. */
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
    opml: `${root}opml.xml`,
    sharePicture: `${root}share.png`,
    event: (event) => `${root}events/${event}/`,
    statement: (event, statement) => `${root}events/${event}/#${statement}`,
    row: (event, anchor) => `${root}events/${event}/#${anchor}`,
    figures: (event, group) => `${root}events/${event}/#${group}`,
    sourceOnEvent: (event, source) => `${root}events/${event}/${source}/`,
    sideBySide: (event, anchor) => `${root}events/${event}/side-by-side/${anchor === undefined ? '' : `#${anchor}`}`,
    article: (id, sentence) => `${root}articles/${id}/${sentence === undefined ? '' : `#${sentence}`}`,
    source: (source) => `${root}sources/${source}/`,
    citation: (of, ending) =>
      `${root}${'article' in of ? `articles/${of.article}` : `events/${of.event}`}/cite.${ending}`,
    download: (event, file) => `${root}events/${event}/${file}`,
    feed: (format, of) => `${root}${folderOf(of)}${FEED_FILES[format]}`,
    absolute: (href) => (site === undefined ? undefined : new URL(href, site).href),
  };
}

/** Hosts know what `.xml` and `.json` are. */
const FEED_FILES: Readonly<Record<FeedFormat, string>> = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

function folderOf(of: FeedOf): string {
  if (of === 'site') return '';
  return 'source' in of ? `sources/${of.source}/` : `events/${of.event}/`;
}
