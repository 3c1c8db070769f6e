import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import type { OpenSite } from '../open-site.ts';

/** Path of every page of a built site, below its home page: `''`, `sources/`, `404.html`. */
export function pagesOf({ folder }: Pick<OpenSite, 'folder'>): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .sort();
}

/** One page of each kind: the longest path of those that have the same pattern of folders. */
export function pageKinds(site: Pick<OpenSite, 'folder'>): string[] {
  const kinds = Map.groupBy(pagesOf(site), (path) => {
    const [room = '', ...rest] = path.split('/');
    return `${room}/${rest.length}`;
  });
  return [...kinds.values()].flatMap((pages) => pages.toSorted((a, b) => b.length - a.length)[0] ?? []);
}
