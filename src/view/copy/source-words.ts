import { grouped, plural } from '../parts/counted-words.ts';
import { LEAST, MOST_OF_A_KIND, type Tally } from '../source-words/threshold.ts';
import { countCopy } from './counts.ts';

const events = (count: number) => plural(count, 'event', 'events');

const FROM = `Shown from ${countCopy.articles(LEAST.articles)} in ${events(LEAST.events)} on, so that no single event decides`;

/** What the page of a source says of how it words things. */
export const sourceWordsCopy = {
  heading: 'How it words things',
  tooFew: (so: Tally) => `${FROM}. So far: ${countCopy.articles(so.articles)} in ${events(so.events)}.`,
  tooFewCompared: (so: Tally) =>
    `${FROM}. So far compared with another source’s: ${countCopy.articles(so.articles)} in ${events(so.events)}.`,
  lede: (tally: Tally) =>
    `Counted over ${countCopy.articles(tally.articles)} in ${events(tally.events)}, each compared with at least one other source’s. Every count opens its lines; of each kind at most the ${MOST_OF_A_KIND} of most events are shown. The counts describe these articles; they say nothing of why a word was chosen.`,
  groups: {
    terms: {
      heading: 'Terms for actors, in its own voice',
      note: 'Of the events in which some source uses the term for an actor in its own voice, and this source calls the same actor anything in its own voice.',
    },
    parties: {
      heading: 'Whom it cites',
      note: 'Of the events in which any source cites the same written name. A party is unnamed where the article does not tell who it is.',
    },
    verbs: { heading: 'Words that introduce what is cited', note: 'Of all events counted here.' },
    hedges: {
      heading: 'Hedges',
      note: 'Words that keep a distance without naming anybody. Of all events counted here.',
    },
    shared: {
      heading: 'Shared wording',
      note: 'Of the events that both report: runs of 8 words, or 10 in order, that two articles print alike. Who wrote them first is not said.',
    },
    credits: { heading: 'Credits printed with its articles', note: 'Of all articles counted here.' },
  },
  ofEvents: (count: number, all: number, times: number) =>
    `in ${grouped(count)} of ${events(all)} · ×${grouped(times)}`,
  ofEventsOfBoth: (count: number, all: number, passages: number) =>
    `in ${grouped(count)} of ${events(all)} · ${plural(passages, 'passage', 'passages')}`,
  ofArticles: (count: number, all: number) => `with ${grouped(count)} of ${countCopy.articles(all)}`,
  unnamed: 'Parties without a name',
  ofCitations: (count: number, all: number) => `${grouped(count)} of ${plural(all, 'citation', 'citations')}`,
  others: (count: number, all: number) =>
    `the other sources in the same events: ${grouped(count)} of ${plural(all, 'citation', 'citations')}`,
  instead: 'in the others:',
  more: (count: number) => `${grouped(count)} more`,
  moreEvents: (count: number) => `and in ${plural(count, 'older event', 'older events')}`,
  moreLines: (count: number) => `and ${plural(count, 'more sentence', 'more sentences')}, on the page of the event`,
  moreArticles: (count: number) => `and ${plural(count, 'older article', 'older articles')}`,
} as const;
