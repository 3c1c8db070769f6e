import type { Site } from '../../schema/site.ts';
import type { Hrefs } from '../hrefs.ts';
import { addressOf, breadcrumbs, type Crumb } from './breadcrumbs.ts';
import type { Metadata } from './metadata.ts';

/** The home page: the site itself. */
export function homeMetadata(site: Site, to: Hrefs): Metadata {
  return {
    href: to.home,
    description: site.description,
    kind: 'website',
    tags: [],
    links: [],
    things: [
      {
        '@type': 'WebSite',
        name: site.title,
        description: site.description,
        url: addressOf(to, to.home),
        inLanguage: site.language,
        publisher: { '@type': 'Organization', name: site.owner },
      },
    ],
  };
}

/** A page of the navigation, one step from the home page. */
export function plainMetadata(site: Site, to: Hrefs, page: Crumb, description = site.description): Metadata {
  return {
    href: page.href,
    description,
    kind: 'website',
    tags: [],
    links: [],
    things: [breadcrumbs(to, [{ name: site.title, href: to.home }, page])],
  };
}
