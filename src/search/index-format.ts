/** Where a searched text stands in its article: a sentence’s number, or the part that has no numbers. */
type Place = number | 'headline' | 'dek' | 'caption';

/** Article, anchor, place, text. */
export type TextRow = readonly [article: number, id: string, place: Place, text: string];

/** What texts are of. A source, event or article is named by its place in the list. */
interface Named {
  readonly sources: readonly { readonly slug: string; readonly name: string }[];
  readonly events: readonly { readonly slug: string; readonly title: string; readonly when: string }[];
  readonly articles: readonly {
    readonly name: string;
    readonly event: number;
    readonly source: number;
    readonly lang: string;
  }[];
}

/** An index in one file. */
export interface SearchIndex extends Named {
  readonly version: 1;
  readonly texts: readonly TextRow[];
}

/**
 * The index of an archive, in which texts are known by their number. Its parts are files of their own: `<name>-texts-<n>` is a
 * list of `TextRow`; `<name>-words-<n>` is a list with the texts of each word of `words[n]`, the first by its number and each
 * further one by its distance from the one before; `<name>-sources` is the source of each text.
 */
export interface CutIndex extends Named {
  readonly version: 2;
  readonly name: string;
  /** How many texts there are, and how many are in a part. */
  readonly size: number;
  readonly perPart: number;
  /** The words of each part, in order, with a space between them. */
  readonly words: readonly string[];
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
  return index.texts.map((row) => entryOf(index, row));
}

/** A text with what it is of. */
export function entryOf({ sources, events, articles }: Named, [at, id, place, text]: TextRow): Entry {
  const article = articles[at];
  const event = events[article?.event ?? -1];
  const source = sources[article?.source ?? -1];
  if (!article || !event || !source) throw new TypeError(`the search index has no article ${at}`);
  return { event, source, article: `${event.slug}/${article.name}`, lang: article.lang, id, place, text };
}

/** Whether what came over the network is an index in parts. */
export function isCut(index: unknown): index is CutIndex {
  return isNamed(index) && index['version'] === 2 && Array.isArray(index['words']);
}

function isIndex(index: unknown): index is SearchIndex {
  return isNamed(index) && index['version'] === 1 && Array.isArray(index['texts']);
}

function isNamed(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { sources, events, articles } = value as Record<string, unknown>;
  return [sources, events, articles].every(Array.isArray);
}
