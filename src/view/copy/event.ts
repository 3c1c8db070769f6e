import { grouped, plural } from '../parts/counted-words.ts';
import { countCopy } from './counts.ts';

/** The words of the event’s page outside its panels. */
export const eventCopy = {
  kicker: 'Event',
  counts: (sources: number, articles: number) =>
    sources === articles
      ? `${countCopy.sources(sources)}.`
      : `${countCopy.sources(sources)}, ${countCopy.articles(articles)}.`,
  onlyOne: '1 source. Nothing to compare yet.',
  noArticles: 'No articles yet.',
  rows: {
    lede: 'First sentence',
    article: 'Article',
    published: 'Published',
    length: 'Length',
    captions: 'Captions',
    credits: 'Agencies and credits',
  },
  read: 'Open the article',
  readOf: (source: string) => `Open the article: ${source}`,
  noteBy: (by: string, day: string) => `${by}, ${day}`,
  note: 'Editor’s note',
} as const;

/** The line of links to the panels of an event’s page. */
export const panelsCopy = {
  label: 'On this page',
  statements: (count: number) => plural(count, 'statement', 'statements'),
  articles: countCopy.articles,
  wording: (count: number) => `${plural(count, 'mention', 'mentions')} of the sides`,
  figures: (count: number) => plural(count, 'figure', 'figures'),
  contradictions: (count: number) => plural(count, 'contradiction', 'contradictions'),
  cited: (parties: number, quotations: number) =>
    `${plural(parties, 'party', 'parties')} cited, ${plural(quotations, 'quotation', 'quotations')}`,
  sharedWording: (count: number) => plural(count, 'shared run of words', 'shared runs of words'),
  timeline: (dates: number, places: number) =>
    [plural(dates, 'date', 'dates'), ...(places === 0 ? [] : [plural(places, 'place', 'places')])].join(', '),
} as const;

/** The opening of an event’s page: its first statement in one source’s words. */
export const openingCopy = {
  foundIn: 'Found in',
  of: (count: number, all: number) => `${count} of ${countCopy.sources(all)}.`,
  versions: (count: number) => (count === 1 ? 'See where' : `See all ${grouped(count)} versions of this sentence`),
  quotedFrom: '· quoted from',
  marks: ['“', '”'],
} as const;

/** The table of articles of an event that has not been compared. */
export const articlesTableCopy = {
  heading: 'The articles',
  corner: 'Source',
  caption: (title: string) => `The articles on “${title}”, one column for each source`,
} as const;
