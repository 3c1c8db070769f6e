import { list } from '../parts/counted-words.ts';
import { countCopy } from './counts.ts';

/** What the head of a page says for search engines and share pictures. */
export const metadataCopy = {
  sharePicture: 'Two columns of text, side by side',
  article: (source: string, event: string, moment: string) => `${source} on “${event}”, published ${moment}.`,
  sourceOnEvent: (source: string, event: string, articles: number) =>
    `${countCopy.articles(articles)} of ${source} on “${event}”.`,
  sideBySide: (event: string, sources: readonly string[]) =>
    `Every sentence of the articles on “${event}”, next to those that tell the same: ${list(sources)}.`,
  source: (source: string, articles: number) =>
    `${source}: what sort of outlet it is, and ${countCopy.articles(articles)}.`,
} as const;

/** What `llms.txt` says. */
export const llmsCopy = {
  notes: [
    'This site puts the reports of several outlets on one event side by side. It has no summaries and no scores, and no sentence on it was generated.',
    'Every sentence of a report is printed as its source has it and belongs to that source. Copies of reports ask not to be listed; cite the original where a copy names its address.',
  ],
  sections: { events: 'Events', about: 'The site', sitemap: 'All pages' },
} as const;
