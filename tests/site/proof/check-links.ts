import { attribute, elements } from './dom.ts';
import type { Page, Site } from './site.ts';

/** Links within the site whose page or place on the page is not there. */
export function checkLinks({ pages }: Site): string[] {
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  return pages.flatMap((page) =>
    fragmentLinks(page).flatMap(({ href, path, id }) =>
      ids.get(path)?.has(id) ? [] : [`${page.path}: ${href} leads nowhere`],
    ),
  );
}

function fragmentLinks({ path, root }: Page) {
  const links = elements(root, ({ tagName }) => tagName === 'a' || tagName === 'area').flatMap(
    (link) => attribute(link, 'href') ?? [],
  );
  return links.flatMap((href) => {
    const { origin, pathname, hash } = new URL(href, new URL(path, 'http://site.invalid/'));
    return origin === 'http://site.invalid' && hash !== ''
      ? [{ href, path: decodeURIComponent(pathname).slice(1), id: decodeURIComponent(hash.slice(1)) }]
      : [];
  });
}
