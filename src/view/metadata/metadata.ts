import type { Thing } from 'schema-dts';

/** What a page says of itself to machines. */
export interface Metadata {
  /** The page, as our links have it. */
  readonly href: string;
  /** One sentence for lists of search results. */
  readonly description: string;
  readonly kind: 'website' | 'article';
  readonly tags: readonly Tag[];
  readonly links: readonly HeadLink[];
  /** What it is about, in the words of schema.org. */
  readonly things: readonly Thing[];
}

/** A `meta` element: `name` for most vocabularies, `property` for Open Graph. */
export type Tag =
  | { readonly name: string; readonly content: string; readonly property?: never }
  | { readonly property: string; readonly content: string; readonly name?: never };

/** A `link` element. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}
