import { utc } from '@date-fns/utc';
import { compareDesc } from 'date-fns/compareDesc';
import { max } from 'date-fns/max';
import { parseISO } from 'date-fns/parseISO';
import { compareText } from '../../text/order.ts';
import { FEED_FORMATS, type FeedFormat, type FeedOf, type Hrefs } from '../hrefs.ts';

/** A feed in no format yet. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Whole address of the page whose news it tells. */
  readonly page: string;
  /** Its own whole addresses. */
  readonly self: Readonly<Record<FeedFormat, string>>;
  /** Who is named where an entry names nobody. */
  readonly author: string;
  readonly language: string;
  /** The last change of any entry. */
  readonly updated: Date;
  /** The newest first. */
  readonly entries: readonly Entry[];
}

/** One article or event of a feed; `writeFeed` makes each format of the same entries. */
export interface Entry {
  readonly title: string;
  /** Whole address of its page, and its id: the same in every build. */
  readonly page: string;
  /** Plain text, through the rights gate. */
  readonly text: string;
  readonly language: string;
  /** Never empty for an article: without a byline its outlet stands there. */
  readonly authors: readonly string[];
  readonly published: Date;
  readonly updated: Date;
}

/** Entries of the longest feed: what readers and crawlers take without complaint, about 60 kB. */
export const FEED_LENGTH = 50;

/** A feed of the newest entries; `undefined` without entries, for then nothing in the content says when it changed. */
export function makeFeed(about: Omit<Feed, 'updated' | 'entries'>, entries: readonly Entry[]): Feed | undefined {
  const newest = entries
    .toSorted((a, b) => compareDesc(a.published, b.published) || compareText(a.page, b.page))
    .slice(0, FEED_LENGTH);
  if (newest.length === 0) return undefined;
  return { ...about, entries: newest, updated: latest(newest.map(({ updated }) => updated)) };
}

/** Whole addresses of a feed, and of the page whose news it tells; `undefined` if nobody has said where the site will stand. */
export function addressesOf(to: Hrefs, of: FeedOf, href: string): Pick<Feed, 'page' | 'self'> | undefined {
  const page = to.absolute(href);
  const [rss, atom, json] = FEED_FORMATS.map((format) => to.absolute(to.feed(format, of)));
  if (page === undefined || rss === undefined || atom === undefined || json === undefined) return undefined;
  return { page, self: { rss, atom, json } };
}

/** The last of some instants. */
export function latest(instants: readonly Date[]): Date {
  return max([...instants], { in: utc });
}

/**
 * The instant that stands for a moment. Feeds know nothing less exact: a day becomes its beginning, and a clock time
 * without a zone counts as UTC. What is known stands in the entry’s text.
 */
export function instantOf(moment: string): Date {
  return parseISO(moment, { in: utc });
}
