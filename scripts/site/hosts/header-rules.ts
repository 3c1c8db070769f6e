import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { compareText } from '../../../src/text/order.ts';

/** Headers of the files at one path, or of all files in a folder. No file of the site has two rules. */
export interface HeaderRule {
  /** Below the site’s base: `404.html`, `articles/`; `''` is the home page. */
  readonly path: string;
  /** Whether the rule is for everything below `path`, which is then a folder. */
  readonly isFolder: boolean;
  /** What these files have beside `EVERYWHERE`. */
  readonly headers: Headers;
}

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
/** Names of files in this folder change with their content. */
const HASHED_FOLDER = '_astro';
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** The rules of a built site, in order: the policy that its pages state themselves, and how long a file may be kept. */
export function headerRules(folder: string): HeaderRule[] {
  return rulesBelow(folder, '');
}

/** One rule for a folder whose pages state one policy; else one for its own page, and those of what is in it. */
function rulesBelow(folder: string, path: string): HeaderRule[] {
  const entries = readdirSync(join(folder, path), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('_headers'))
    .sort((a, b) => compareText(a.name, b.name));
  return entries.flatMap((entry): HeaderRule[] => {
    const inner = `${path}${entry.name}`;
    if (!entry.isDirectory()) return fileRules(folder, path, entry.name);
    if (inner === HASHED_FOLDER) return [rule(`${inner}/`, true, { 'Cache-Control': FOR_A_YEAR })];
    const policies = new Set(pagesIn(folder, inner).map((page) => statedPolicy(join(folder, page))));
    return policies.size > 1 ? rulesBelow(folder, `${inner}/`) : [rule(`${inner}/`, true, kept([...policies][0]))];
  });
}

/** A page that is the index of its folder has two addresses. */
function fileRules(folder: string, path: string, name: string): HeaderRule[] {
  const headers = kept(name.endsWith('.html') ? statedPolicy(join(folder, path, name)) : undefined);
  const paths = name === 'index.html' ? [path, `${path}${name}`] : [`${path}${name}`];
  return paths.map((each) => rule(each, false, headers));
}

function rule(path: string, isFolder: boolean, headers: Headers): HeaderRule {
  return { path, isFolder, headers };
}

function kept(policy: string | undefined): Headers {
  const fresh = { 'Cache-Control': FRESH };
  return policy === undefined ? fresh : { 'Content-Security-Policy': asHeader(policy), ...fresh };
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

/** The policy in a page’s head. A page without one must not be published. */
function statedPolicy(file: string): string {
  let policy: string | undefined;
  visit(parser.parse(readFileSync(file, 'utf8')) as Root, 'element', ({ tagName, properties }: Element) => {
    if (tagName !== 'meta' || String(properties['httpEquiv']).toLowerCase() !== 'content-security-policy') return;
    policy = String(properties['content']);
    return EXIT;
  });
  if (policy === undefined)
    throw new Error(`The page ${file} states no security policy. Print it with layouts/Page.astro.`);
  return policy;
}
