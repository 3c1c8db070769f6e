import type { Site } from '../../schema/site.ts';
import { copy } from '../copy.ts';
import type { Hrefs } from '../hrefs.ts';
import type { Line } from '../parts/line.ts';

/**
 * Where a reader reports an error at `href`, a page or, with an anchor, a sentence, statement or figure of it; `title` names it.
 * A message to the address for corrections with both in it, or the form with `?about=` and the address. `undefined` where
 * site.yaml names neither.
 */
export function reportHref({ corrections }: Site, to: Hrefs, href: string, title: string): string | undefined {
  if (corrections === undefined) return undefined;
  const page = to.absolute(href) ?? href;
  if (!corrections.includes('://')) {
    const subject = encodeURIComponent(copy.report.subject(title.toWellFormed()));
    return `mailto:${corrections}?subject=${subject}&body=${encodeURIComponent(page)}`;
  }
  const form = new URL(corrections);
  form.searchParams.set('about', page);
  return form.href;
}

/** The same as a link. */
export function reportLine(site: Site, to: Hrefs, href: string, title: string, text: string): Line | undefined {
  const report = reportHref(site, to, href, title);
  return report === undefined ? undefined : [{ text, href: report }];
}
