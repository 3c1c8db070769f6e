/** What stands on every page around its text. */
export const frameCopy = {
  /** What these words are in; said where they stand inside a text of another language. */
  language: 'en',
  nav: { events: 'Events', sources: 'Sources', method: 'Method', search: 'Search', label: 'Site' },
  /** Beside the site’s name. */
  tagline: 'One event, as several outlets report it',
  skip: 'Skip to the text',
  footer: {
    publishedBy: (title: string, owner: string) => `${title} is published by ${owner}.`,
    edition: (day: string) => `The newest date in this edition is ${day}.`,
    contact: 'Write to us',
    corrections: 'Report an error',
    seeMethod: 'How this site is made',
  },
  searchForm: { label: 'Search the sentences', button: 'Search' },
  report: {
    article: 'Report an error in this article',
    source: 'Report an error on this page',
    statement: 'Report an error in this row',
    subject: (title: string) => `Error: ${title}`,
  },
} as const;
