import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { compareText } from '../../../src/text/order.ts';

/** Headers of the files at one path, or of all files in a folder. No file of the site is in two rules. */
export interface HeaderRule {
  /** Below the site’s base: `404.html`, `articles/`; `''` is the home page. */
  readonly path: string;
  /** Whether the rule is for everything below `path`, which is then a folder. */
  readonly isFolder: boolean;
  /** What these files have beside `EVERYWHERE`. */
  readonly headers: Headers;
  /** Files below a folder that have more than the others. */
  readonly further: readonly FurtherRule[];
}

/** Headers that files of one name have beside those of the folder’s rule. */
interface FurtherRule {
  /** Below the folder; `:a`, `:b` stand for the name of any folder: `:a/comparison.json`. */
  readonly path: string;
  readonly headers: Headers;
}

/** Values by name of the header. */
export type Headers = Readonly<Record<string, string>>;

/**
 * Headers of every response. HSTS speaks for this host alone: other hosts of the same domain are none of our business.
 * `X-Frame-Options` says again what `frame-ancestors` says, for answers that have no policy of a page.
 */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

const FRESH = 'no-cache';
const POLICY = 'Content-Security-Policy';
const ROBOTS = 'X-Robots-Tag';
/** Names of files in this folder change with their content. */
const HASHED_FOLDER = '_astro';
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** The rules of a built site, in order: the policy that its pages state themselves, and how long a file may be kept. */
export function headerRules(folder: string): HeaderRule[] {
  return rulesBelow(folder, '');
}

/**
 * One rule for a folder whose pages state one policy, styles apart; else one for its own page, and those of what is in it.
 * Hosts limit how many rules a site has, so they must not grow with its events.
 */
function rulesBelow(folder: string, path: string): HeaderRule[] {
  const entries = readdirSync(join(folder, path), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('_headers'))
    .sort((a, b) => compareText(a.name, b.name));
  return entries.flatMap((entry): HeaderRule[] => {
    const inner = `${path}${entry.name}`;
    if (!entry.isDirectory()) return fileRules(folder, path, entry.name);
    if (inner === HASHED_FOLDER) return [rule(`${inner}/`, true, { 'Cache-Control': FOR_A_YEAR })];
    const pages = pagesIn(folder, inner);
    const common = pages.length === 0 ? dataFolderHeaders(join(folder, inner)) : commonPageHeaders(folder, pages);
    if (!common) return rulesBelow(folder, `${inner}/`);
    return [rule(`${inner}/`, true, fresh(common), ROBOTS in common ? [] : furtherRules(join(folder, inner)))];
  });
}

const STYLE = /(?<=style-src )[^;]+/u;

/**
 * What pages with policies that are alike but for their styles may have in common: the styles of all, which each page narrows to its
 * own in its head, and a word to search engines if every page has it. `undefined` where the policies differ in more.
 */
function commonHeaders(stated: readonly Headers[]): Headers | undefined {
  const policies = stated.map((headers) => headers[POLICY] ?? '');
  const [first, ...others] = new Set(policies.map((policy) => policy.replace(STYLE, '')));
  if (first === undefined) return {};
  if (others.length > 0) return undefined;
  const styles = new Set(policies.flatMap((policy) => STYLE.exec(policy)?.[0].split(' ') ?? []));
  const robots = new Set(stated.map((headers) => headers[ROBOTS]));
  const [word] = robots;
  return {
    [POLICY]: (policies[0] ?? '').replace(STYLE, [...styles].toSorted(compareText).join(' ')),
    ...(robots.size === 1 && word !== undefined ? { [ROBOTS]: word } : {}),
  };
}

function commonPageHeaders(folder: string, pages: readonly string[]): Headers | undefined {
  return commonHeaders(pages.map((page) => statedHeaders(join(folder, page))));
}

/** An archive’s search index has thousands of files with names of their own, which must not be as many rules. */
function dataFolderHeaders(folder: string): Headers {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const [first = {}, ...others] = files.map(({ name }) => dataHeaders(name));
  return others.every((headers) => headers[ROBOTS] === first[ROBOTS]) ? first : {};
}

/** A page that is the index of its folder has two addresses. */
function fileRules(folder: string, path: string, name: string): HeaderRule[] {
  const headers = fresh(name.endsWith('.html') ? statedHeaders(join(folder, path, name)) : dataHeaders(name));
  const paths = name === 'index.html' ? [path, `${path}${name}`] : [`${path}${name}`];
  return paths.map((each) => rule(each, false, headers));
}

/** One for each name, however many folders have it. */
function furtherRules(folder: string): FurtherRule[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => {
    const parts = file.split(sep);
    return parts.map((part, at) => (at === parts.length - 1 ? part : `:${LETTERS[at]}`)).join('/');
  });
  return [...new Set(paths)].toSorted(compareText).flatMap((path) => {
    const headers = dataHeaders(path);
    return Object.keys(headers).length === 0 ? [] : [{ path, headers }];
  });
}

const LETTERS = 'abcdefgh';

function rule(path: string, isFolder: boolean, headers: Headers, further: readonly FurtherRule[] = []): HeaderRule {
  return { path, isFolder, headers, further };
}

function fresh(headers: Headers = {}): Headers {
  return { ...headers, 'Cache-Control': FRESH };
}

/** The search index and the data of events hold texts of copies, which are not to be listed in any form. */
function dataHeaders(name: string): Headers {
  return /\.(?:csv|geojson|json)$/u.test(name) ? { [ROBOTS]: 'noindex' } : {};
}

/** A header can also say who may frame a page. Where a page has no script, Trusted Types cost nothing. */
function asHeader(policy: string): string {
  const typed = policy.includes('trusted-types') ? '' : "; require-trusted-types-for 'script'; trusted-types 'none'";
  return `${policy}${typed}; frame-ancestors 'none'`;
}

function pagesIn(folder: string, path: string): string[] {
  return readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(path, name));
}

const parser = unified().use(rehypeParse).freeze();

/**
 * What a page’s head says that a header can say too: its policy, and what search engines may do with it, which then holds for
 * the files beside it. A page without a policy must not be published.
 */
function statedHeaders(file: string): Headers {
  const metas = new Map<string, string>();
  visit(parser.parse(headOf(readFileSync(file, 'utf8'))) as Root, 'element', ({ tagName, properties }: Element) => {
    if (tagName === 'body') return EXIT;
    if (tagName !== 'meta') return;
    const { httpEquiv, name, content } = properties;
    const key = String(httpEquiv ?? name).toLowerCase();
    if (!metas.has(key)) metas.set(key, String(content));
    return;
  });
  const policy = metas.get('content-security-policy');
  const robots = metas.get('robots');
  if (policy === undefined)
    throw new Error(`The page ${file} states no security policy. Print it with layouts/Page.astro.`);
  return { [POLICY]: asHeader(policy), ...(robots === undefined ? {} : { [ROBOTS]: robots }) };
}

/** All up to the end of the head, or a little more: a page has it once, but an attribute may hold the same letters. */
function headOf(page: string): string {
  const end = page.lastIndexOf('</head>');
  return end < 0 ? page : page.slice(0, end);
}
