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
  event(event: string): string;
  sourceOnEvent(event: string, source: string): string;
  /** `id` is `<event>/<name>`; with `sentence`, the address of that sentence. */
  article(id: string, sentence?: string): string;
  source(source: string): string;
}

/**
 * Makes addresses below `base`, which may be given with or without slashes at its ends (`/`, `/a/b`, `a/b/`).
 * Every page’s address ends in a slash. Slugs need no escaping.
 */
export function makeHrefs(base: string): Hrefs {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  return {
    home: root,
    events: `${root}#events`,
    sources: `${root}sources/`,
    method: `${root}method/`,
    search: `${root}search/`,
    searchIndex: `${root}search-index.json`,
    icon: `${root}icon.svg`,
    event: (event) => `${root}events/${event}/`,
    sourceOnEvent: (event, source) => `${root}events/${event}/${source}/`,
    article: (id, sentence) => `${root}articles/${id}/${sentence === undefined ? '' : `#${sentence}`}`,
    source: (source) => `${root}sources/${source}/`,
  };
}
