import type { BreadcrumbList } from 'schema-dts';
import type { Hrefs } from '../hrefs.ts';

/** A page on the way from the home page; `href` is from the root of the host, as on pages. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** The way from the home page to a page, which is the last crumb. */
export function breadcrumbs(to: Hrefs, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(to, href),
    })),
  };
}

/** The whole address where it is known, else the path: both lead from the page to the same place. */
export function addressOf(to: Hrefs, href: string): string {
  return to.absolute(href) ?? href;
}
