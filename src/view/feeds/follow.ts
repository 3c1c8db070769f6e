import { copy } from '../copy.ts';
import { FEED_FORMATS, type FeedOf, type Hrefs } from '../hrefs.ts';
import type { Line } from '../parts/line.ts';

/** Links to a feed in every format; empty if nobody has said where the site will stand, for then there is no feed. */
export function followLine(to: Hrefs, of: FeedOf): Line {
  if (to.absolute(to.home) === undefined) return [];
  const { follow, formats } = copy.feeds;
  return [{ text: follow }, ...FEED_FORMATS.map((format) => ({ text: formats[format], href: to.feed(format, of) }))];
}

/** A link to the list of all sources’ feeds; empty in the same case. */
export function followAllLine(to: Hrefs): Line {
  return to.absolute(to.home) === undefined ? [] : [{ text: copy.feeds.followAll, href: to.opml }];
}
