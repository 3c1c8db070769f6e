import { copy } from '../copy.ts';
import type { Edition } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { printDay } from '../parts/dates.ts';
import type { Named } from '../parts/names.ts';

/** What stands above and below every page. */
interface Frame {
  readonly title: string;
  readonly links: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  readonly publishedBy: Named;
  readonly licence: string;
  /** The day of the edition; `undefined` while it is empty. */
  readonly edition: string | undefined;
  readonly contacts: readonly { readonly text: string; readonly href: string }[];
}

/** The pages that the site’s navigation leads to. */
export type NavPage = 'events' | 'sources' | 'method' | 'search';

const NAV_PAGES: readonly NavPage[] = ['events', 'sources', 'method', 'search'];

/** Header and footer of a page; `current` is the page of the navigation that it is. */
export function frameOf({ site, day }: Pick<Edition, 'site' | 'day'>, to: Hrefs, current: NavPage | undefined): Frame {
  return {
    title: site.title,
    links: NAV_PAGES.map((page) => ({ text: copy.nav[page], href: to[page], current: page === current })),
    publishedBy: { text: copy.footer.publishedBy(site.title, site.owner), names: [site.title, site.owner] },
    licence: site.licence,
    edition: day && copy.footer.edition(printDay(day)),
    contacts: [
      ...contact(copy.footer.contact, site.contact),
      ...contact(copy.footer.corrections, site.corrections),
      { text: copy.footer.seeMethod, href: to.method },
    ],
  };
}

function contact(text: string, address: string | undefined): { text: string; href: string }[] {
  if (address === undefined) return [];
  return [{ text: `${text}: ${address}`, href: address.includes('://') ? address : `mailto:${address}` }];
}
