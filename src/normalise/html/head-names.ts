/** What a value of a page’s head can be for the article. */
export type HeadKind = 'headline' | 'published' | 'modified' | 'byline' | 'dek';

/**
 * Names of values in the head, in lower case, with what they are; of two of a kind the one further up is preferred.
 * `script[…]` are keys of a JSON-LD article, `title` is the element, the others are `name`, `property` or `itemprop` of `meta`.
 */
export const HEAD_KINDS: Readonly<Record<string, HeadKind>> = {
  'meta[og:title]': 'headline',
  'script[headline]': 'headline',
  'meta[twitter:title]': 'headline',
  title: 'headline',
  'meta[article:published_time]': 'published',
  'script[datepublished]': 'published',
  'meta[datepublished]': 'published',
  'meta[og:published_time]': 'published',
  'meta[parsely-pub-date]': 'published',
  'meta[sailthru.date]': 'published',
  'meta[pubdate]': 'published',
  'meta[publishdate]': 'published',
  'meta[publish-date]': 'published',
  'meta[dc.date.issued]': 'published',
  'meta[dcterms.created]': 'published',
  'meta[dc.date]': 'published',
  'meta[date]': 'published',
  'time[datetime]': 'published',
  'meta[article:modified_time]': 'modified',
  'meta[og:updated_time]': 'modified',
  'script[datemodified]': 'modified',
  'meta[datemodified]': 'modified',
  'script[author]': 'byline',
  'meta[parsely-author]': 'byline',
  'meta[sailthru.author]': 'byline',
  'meta[byl]': 'byline',
  'meta[author]': 'byline',
  'meta[article:author]': 'byline',
  'meta[dc.creator]': 'byline',
  'meta[og:description]': 'dek',
  'meta[description]': 'dek',
};
