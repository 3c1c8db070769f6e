import { plural } from '../parts/counted-words.ts';

/** How much there is of what. */
export const countCopy = {
  articles: (count: number) => plural(count, 'article', 'articles'),
  sources: (count: number) => plural(count, 'source', 'sources'),
  sentences: (count: number) => plural(count, 'sentence', 'sentences'),
  captions: (count: number) => (count === 0 ? 'none' : plural(count, 'caption', 'captions')),
} as const;
