import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf } from '../site-pages.ts';
import { attribute, type Element, elements, parsePage } from './dom.ts';
import { readTold, type Told } from './told.ts';

export type Kind = 'home' | 'event' | 'source-on-event' | 'side-by-side' | 'article' | 'other';

export interface Page {
  /** Below the home page. */
  readonly path: string;
  readonly kind: Kind;
  /** The event it is about, if it is about one. */
  readonly event: string | undefined;
  readonly root: Element;
  /** All of its elements in order, each with its place, and those with an id. */
  readonly order: ReadonlyMap<Element, number>;
  readonly ids: ReadonlyMap<string, Element>;
}

/** A built site, and the content that it was built of. */
export interface Site {
  readonly pages: readonly Page[];
  readonly told: Told;
}

export function readSite(folder: string, content: string): Site {
  const pages = pagesOf({ folder }).map((path) => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return pageOf(path, readFileSync(join(folder, file), 'utf8'));
  });
  return { pages, told: readTold(content) };
}

function pageOf(path: string, html: string): Page {
  const [room, event, rest] = path.split('/');
  const kind = path === '' ? 'home' : room === 'articles' ? 'article' : room === 'events' ? kindOfEvent(rest) : 'other';
  const root = parsePage(html);
  const all = elements(root, () => true);
  return {
    path,
    kind,
    event: room === 'events' || room === 'articles' ? event : undefined,
    root,
    order: new Map(all.map((element, at) => [element, at])),
    ids: new Map(all.map((element) => [attribute(element, 'id') ?? '', element])),
  };
}

function kindOfEvent(rest = ''): Kind {
  return rest === '' ? 'event' : rest === 'side-by-side' ? 'side-by-side' : 'source-on-event';
}

/** The page with this content instead of its own. */
export function withPage(site: Site, path: string, html: string): Site {
  return { ...site, pages: site.pages.map((page) => (page.path === path ? pageOf(path, html) : page)) };
}
