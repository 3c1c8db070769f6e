import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { type Problem, placeAt } from '../../src/schema/problem.ts';
import { compareText } from '../../src/text/order.ts';

interface Link {
  readonly target: string;
  readonly offset: number;
}

interface Page {
  readonly file: string;
  readonly text: string;
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly Link[];
}

/** Where the site will stand; links to the same origin below `base` are its own. */
export interface Address {
  readonly site: string | undefined;
  /** Begins and ends with `/`. */
  readonly base: string;
}

/**
 * The links of the built pages that lead to a page, file or anchor which the build did not make; each once, at its first page.
 * One page is held at a time: an archive has thousands. Pages are read again only if something is broken.
 */
export function brokenLinks(folder: string, address: Address): Problem[] {
  const files = new Set(filesIn(folder));
  const pages = [...files].filter((file) => file.endsWith('.html'));
  const aimOf = aimFinder(files, address);
  const { suspects, lost } = survey(folder, pages, aimOf);
  const broken = suspects.flatMap((file) => {
    const page = readPage(folder, file);
    return page.links.flatMap(({ target, offset }) => {
      const reason = reasonBroken(aimOf(target, file), lost);
      const place = () => ({ file, ...placeAt(page.text, offset) });
      return reason === undefined ? [] : [{ place, message: `The link ${target} ${reason}` }];
    });
  });
  return [...Map.groupBy(broken, ({ message }) => message)].map(([message, [first, ...more]]) => ({
    ...(first?.place() ?? { file: '' }),
    message: more.length === 0 ? message : `${message} (and ${more.length} more like it)`,
    remedy: 'Correct the link where it is made (src/view/hrefs.ts), or the content it is made of',
  }));
}

/** Where a link leads to: what is wrong with its address, or the file of the site and the anchor that it names, if any. */
interface Aim {
  readonly reason?: string;
  readonly file?: string;
  readonly anchor?: string;
}

type AimFinder = (target: string, from: string) => Aim;

function reasonBroken({ reason, file, anchor }: Aim, lost: ReadonlySet<string>): string | undefined {
  if (reason !== undefined || anchor === undefined) return reason;
  return lost.has(`${file}#${anchor}`) ? 'leads to an anchor that does not exist' : undefined;
}

/** The pages that may have a broken link, in order, and the anchors (`page/index.html#here`) that links name in vain. */
function survey(folder: string, pages: readonly string[], aimOf: AimFinder) {
  const given = new Map<string, string>();
  const asked = new Map<string, Set<string>>();
  const suspects = new Set<string>();
  for (const file of pages) {
    const { anchors, links } = readPage(folder, file);
    // One text takes a fraction of the memory of a set; no anchor holds a zero, which HTML does not allow.
    given.set(file, [...anchors].join('\0'));
    for (const target of new Set(links.map((link) => link.target))) {
      const aim = aimOf(target, file);
      if (aim.reason !== undefined) suspects.add(file);
      if (aim.file === undefined || aim.anchor === undefined) continue;
      const names = asked.get(aim.file) ?? new Set();
      asked.set(aim.file, names.add(aim.anchor));
    }
  }
  const lost = new Set([...asked].flatMap(([file, names]) => lostIn(file, names, given.get(file))));
  return { suspects: lost.size > 0 ? pages : [...suspects], lost };
}

/** Files that are no pages have no anchors that we know of. */
function lostIn(file: string, names: ReadonlySet<string>, given: string | undefined): string[] {
  if (given === undefined) return [];
  const known = new Set(given.split('\0'));
  return [...names].filter((name) => !known.has(name)).map((name) => `${file}#${name}`);
}

function aimFinder(files: ReadonlySet<string>, { site, base }: Address): AimFinder {
  const { origin } = new URL(site ?? 'http://localhost');
  return (target, from) => {
    const here = new URL(from.replace(/(^|\/)index\.html$/, '$1'), `${origin}${base}`);
    if (!URL.canParse(target, here)) return { reason: 'is no address' };
    const { origin: to, protocol, pathname, hash } = new URL(target, here);
    if (to !== origin || !protocol.startsWith('http')) return {};
    // Written out in full, it is a page of whatever else stands on the host, such as the original of an article.
    if (!pathname.startsWith(base)) return URL.canParse(target) ? {} : { reason: `leaves the site’s folder ${base}` };
    const path = decoded(pathname.slice(base.length));
    const file = [path, join(path, 'index.html').split(sep).join('/')].find((name) => files.has(name));
    if (file === undefined) return { reason: 'leads to a page or file that does not exist' };
    const anchor = decoded(hash.slice(1)).split(':~:')[0] ?? '';
    return anchor === '' ? { file } : { file, anchor };
  };
}

/** What an address says; as it stands where its escapes mean nothing, as in `%zz`. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort(compareText);
}

const parser = unified().use(rehypeParse).freeze();

function readPage(folder: string, file: string): Page {
  const text = readFileSync(join(folder, file), 'utf8');
  const anchors = new Set<string>();
  const links: Link[] = [];
  visit(parser.parse(text) as Root, 'element', (node) => {
    const { id, name } = node.properties;
    for (const anchor of [id, node.tagName === 'a' ? name : undefined]) if (anchor) anchors.add(String(anchor));
    const offset = node.position?.start.offset ?? 0;
    links.push(...targetsOf(node).map((target) => ({ target, offset })));
  });
  return { file, text, anchors, links };
}

const LINKING = ['href', 'src', 'action', 'poster', 'cite'] as const;

function targetsOf({ tagName, properties }: Element): string[] {
  const targets = LINKING.map((name) => properties[name]).filter((value) => typeof value === 'string');
  return tagName === 'base' ? [] : targets;
}
