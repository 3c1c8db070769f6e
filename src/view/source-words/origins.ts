import type { Slice } from '../../schema/records/evidence.ts';
import { compareNames, compareText } from '../../text/order.ts';
import { copy } from '../copy.ts';
import { eventOf } from '../edition.ts';
import type { EventWords } from './event-words.ts';
import { type Counted, gathered, linesOf, mostFirst, sizeOf, type WordRow } from './rows.ts';
import { LEAST_EVENTS_OF_A_ROW, MOST_OF_A_KIND } from './threshold.ts';

const words = copy.sourceWords;

/** With which sources a source shares runs of words, counted over the events of which both have articles that were compared. */
export function sharedRows(counted: Counted): WordRow[] {
  const { events, edition } = counted;
  const shared = gathered(counted, (event) => copiesOf(event, counted));
  const items = [...shared].flatMap(([key, evidence]) => {
    const both = events.filter(({ sources }) => [...sources.values()].includes(key)).length;
    return both < LEAST_EVENTS_OF_A_ROW ? [] : [{ key, evidence, both }];
  });
  return mostFirst(items).map(({ key, evidence, both }) => {
    const { name } = edition.source(key).facts;
    const count = words.ofEventsOfBoth(evidence.size, both, sizeOf(evidence));
    return { words: { text: name, names: [name] }, count, beside: [], ...linesOf(evidence, counted) };
  });
}

/** The source’s own side of each record of shared copy, under the other’s slug. */
function copiesOf({ copies, sources }: EventWords, { source }: Counted): { key: string; at: Slice }[] {
  return copies.flatMap(({ a: [a], b: [b] }) => {
    if (!a || !b) return [];
    const [ofA, ofB] = [sources.get(a.article), sources.get(b.article)];
    if (ofA === source && ofB !== undefined && ofB !== source) return [{ key: ofB, at: a }];
    return ofB === source && ofA !== undefined && ofA !== source ? [{ key: ofA, at: b }] : [];
  });
}

/** Agencies, authors and owners of pictures printed with a source’s articles, counted over the articles. */
export function creditRows(counted: Counted): WordRow[] {
  const { events, source, edition, to } = counted;
  const own = events.flatMap(({ credits, sources }) =>
    credits.filter(({ article }) => sources.get(article) === source).map(({ article, text }) => ({ article, text })),
  );
  const all = events.flatMap(({ sources }) => [...sources.values()].filter((one) => one === source)).length;
  const byText = [...Map.groupBy(own, ({ text }) => text)].map(([text, credits]) => ({
    text,
    articles: [...new Set(credits.map(({ article }) => article))],
  }));
  const sorted = byText.toSorted(
    (a, b) => b.articles.length - a.articles.length || compareNames(a.text, b.text) || compareText(a.text, b.text),
  );
  return sorted.slice(0, MOST_OF_A_KIND).map(({ text, articles }) => ({
    words: { text, names: [text] },
    count: words.ofArticles(articles.length, all),
    beside: [],
    lines: articles.slice(0, MOST_ARTICLES).map((article) => ({
      event: { text: edition.event(eventOf({ id: article })).facts.title, href: to.article(article) },
      passages: [],
      more: undefined,
    })),
    more: articles.length > MOST_ARTICLES ? words.moreArticles(articles.length - MOST_ARTICLES) : undefined,
  }));
}

const MOST_ARTICLES = 12;
