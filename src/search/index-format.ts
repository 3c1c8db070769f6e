/** Where a searched text stands in its article: a sentence’s number, or the part that has no numbers. */
type Place = number | 'headline' | 'dek' | 'caption';

/** A source, event or article as the index names it: by its place in the list. */
interface SearchIndex {
  readonly version: 1;
  readonly sources: readonly { readonly slug: string; readonly name: string }[];
  readonly events: readonly { readonly slug: string; readonly title: string; readonly when: string }[];
  readonly articles: readonly {
    readonly name: string;
    readonly event: number;
    readonly source: number;
    readonly lang: string;
  }[];
  /** Article, anchor, place, text. */
  readonly texts: readonly (readonly [article: number, id: string, place: Place, text: string])[];
}

/** The index as it goes over the network. */
export function makeIndex(content: Omit<SearchIndex, 'version'>): SearchIndex {
  return { version: 1, ...content };
}

/** Something that can be found. */
export interface Entry {
  readonly event: { readonly slug: string; readonly title: string; readonly when: string };
  readonly source: { readonly slug: string; readonly name: string };
  /** `<event>/<name>` */
  readonly article: string;
  readonly lang: string;
  readonly id: string;
  readonly place: Place;
  readonly text: string;
}

/**
 * The entries of an index that came over the network, each list looked up once. Throws if it is no index of this
 * version, so that a broken or outdated file is noticed before anything is searched.
 */
export function entriesOf(index: unknown): Entry[] {
  if (!isIndex(index)) throw new TypeError('not a search index of version 1');
  const { sources, events, articles, texts } = index;
  return texts.map(([at, id, place, text]) => {
    const article = articles[at];
    const event = events[article?.event ?? -1];
    const source = sources[article?.source ?? -1];
    if (!article || !event || !source) throw new TypeError(`the search index has no article ${at}`);
    return { event, source, article: `${event.slug}/${article.name}`, lang: article.lang, id, place, text };
  });
}

function isIndex(value: unknown): value is SearchIndex {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sources, events, articles, texts } = value as Record<string, unknown>;
  return version === 1 && [sources, events, articles, texts].every(Array.isArray);
}
