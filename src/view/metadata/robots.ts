import type { Hrefs } from '../hrefs.ts';

/**
 * robots.txt: everything may be fetched, for a crawler must read a page to see that it is not to be listed. It counts only at
 * the root of a host; below a folder it is there to be copied from.
 */
export function robotsOf(to: Hrefs): string {
  const sitemap = to.absolute(to.sitemap);
  return `User-agent: *\nDisallow:\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}
