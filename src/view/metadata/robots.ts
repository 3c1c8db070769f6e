import type { Site } from '../../schema/site.ts';
import type { Hrefs } from '../hrefs.ts';

/**
 * robots.txt: everything may be fetched, for a crawler must read a page to see that it is not to be listed; what may be done
 * with it is said only where site.yaml says it. It counts only at the root of a host; below a folder it is there to be copied from.
 */
export function robotsOf({ contentUsage }: Site, to: Hrefs): string {
  const sitemap = to.absolute(to.sitemap);
  return [
    'User-agent: *\nDisallow:\n',
    ...(contentUsage === undefined ? [] : [`Content-Usage: ${contentUsage}\n`]),
    ...(sitemap === undefined ? [] : [`\nSitemap: ${sitemap}\n`]),
  ].join('');
}
