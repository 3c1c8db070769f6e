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

/** The links of the built pages that lead to a page, file or anchor which the build did not make; each once, at its first page. */
export function brokenLinks(folder: string, { site, base }: Address): Problem[] {
  const files = new Set(filesIn(folder));
  const pages = [...files].filter((file) => file.endsWith('.html')).map((file) => readPage(folder, file));
  const anchors = new Map(pages.map((page) => [page.file, page.anchors]));
  const origin = new URL(site ?? 'http://localhost').origin;
  const broken = pages.flatMap((page) =>
    page.links.flatMap(({ target, offset }) => {
      const reason = reasonBroken(target, page.file);
      return reason === undefined ? [] : [{ page, offset, message: `The link ${target} ${reason}` }];
    }),
  );
  const byMessage = Map.groupBy(broken, ({ message }) => message);
  return [...byMessage].map(([message, [first, ...more]]) => ({
    file: first?.page.file ?? '',
    ...placeAt(first?.page.text ?? '', first?.offset ?? 0),
    message: more.length === 0 ? message : `${message} (and ${more.length} more like it)`,
    remedy: 'Correct the link where it is made (src/view/hrefs.ts), or the content it is made of',
  }));

  function reasonBroken(target: string, from: string): string | undefined {
    const here = new URL(from.replace(/(^|\/)index\.html$/, '$1'), `${origin}${base}`);
    if (!URL.canParse(target, here)) return 'is no address';
    const { origin: to, protocol, pathname, hash } = new URL(target, here);
    if (to !== origin || !protocol.startsWith('http')) return undefined;
    // Written out in full, it is a page of whatever else stands on the host, such as the original of an article.
    if (!pathname.startsWith(base)) return URL.canParse(target) ? undefined : `leaves the site’s folder ${base}`;
    const path = decoded(pathname.slice(base.length));
    const file = [path, join(path, 'index.html').split(sep).join('/')].find((name) => files.has(name));
    if (file === undefined) return 'leads to a page or file that does not exist';
    const known = anchors.get(file);
    const anchor = decoded(hash.slice(1)).split(':~:')[0] ?? '';
    return anchor === '' || known === undefined || known.has(anchor)
      ? undefined
      : 'leads to an anchor that does not exist';
  }
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
