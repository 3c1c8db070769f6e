import { list } from '../parts/counted-words.ts';
import { countCopy } from './counts.ts';

/** What the feeds are called and say. */
export const feedsCopy = {
  follow: 'Follow',
  followAll: 'The feeds of all sources (OPML)',
  formats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  rss: (title: string) => `${title} (RSS)`,
  atom: (title: string) => `${title} (Atom)`,
  json: (title: string) => `${title} (JSON Feed)`,
  /** Of what on which site. */
  title: (of: string, site: string) => `${of} · ${site}`,
  source: (source: string, site: string) => `Articles of ${source} on ${site}.`,
  articlesOn: (event: string, site: string) => `Articles on “${event}” on ${site}.`,
  sourcesOf: (site: string) => `Sources · ${site}`,
  published: (source: string, moment: string) => `${source}, published ${moment}.`,
  event: (place: readonly string[], sources: readonly string[], articles: number) =>
    `${place.join(', ')}. ${countCopy.articles(articles)}${articles === 0 ? '' : `: ${list(sources)}`}.`,
} as const;
