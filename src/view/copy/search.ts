import { plural } from '../parts/counted-words.ts';

/** The words of the search page, apart from all others: they are the only ones that a browser loads as code. */
export const searchCopy = {
  heading: 'Search',
  label: 'Words in headlines and sentences',
  source: 'Source',
  allSources: 'All sources',
  button: 'Search',
  hint: 'Small slips of spelling are forgiven, and accents may be left out. Press / to search, ↓ and ↑ to walk through what was found, Esc to clear.',
  withoutScript: 'Searching needs JavaScript, which is off. Articles are listed below.',
  loading: 'Searching …',
  failed: 'The search index could not be loaded, so nothing can be searched. Articles are listed below.',
  nothing: (query: string) => `Nothing found for “${query}”. Articles are listed below.`,
  found: (sentences: number, sources: number) =>
    `${plural(sentences, 'sentence', 'sentences')} in ${plural(sources, 'source', 'sources')}`,
  foundMany: (sentences: number) => plural(sentences, 'sentence', 'sentences'),
  foundAny: (summary: string) => `No sentence has all the words. With some of them: ${summary}`,
  more: (count: number) =>
    `${plural(count, 'further sentence is', 'further sentences are')} not shown: add a word to narrow the search.`,
  parts: { headline: 'headline', dek: 'dek', caption: 'caption' },
  sentence: (number: number) => `sentence ${number}`,
  articles: 'All articles',
  newest: 'Newest articles',
  allEvents: 'All events',
  results: 'What was found',
} as const;
