import type { Element, Root } from 'hast';
import { NO_TEXT, OUTSIDE_TEXT, OUTSIDE_TEXT_NAMES, OUTSIDE_TEXT_ROLES } from './allowed.ts';
import { isArticle, proseOf } from './prose.ts';

/** A list is a list of links, not part of a report, if at least this share of its letters is linked. */
const LINKED_SHARE = 0.8;

/**
 * Why the text of an element is no part of the report, as the receipt says it; `undefined` if nothing speaks against it.
 * `inArticle`: an article’s own header and footer are told from those of the page.
 */
export function reasonOutside(element: Element, inArticle: boolean, wrappers: Wrappers): string | undefined {
  const { tagName, properties } = element;
  if (tagName === 'html' || tagName === 'body') return undefined;
  if (properties.hidden !== undefined && properties.hidden !== false) return `hidden <${tagName}>`;
  if (String(properties.ariaHidden) === 'true') return `<${tagName}> hidden from screen readers`;
  if (/display\s*:\s*none/i.test(String(properties.style ?? ''))) return `hidden <${tagName}>`;
  const role = OUTSIDE_TEXT_ROLES.get(String(properties.role));
  if (role !== undefined) return `<${tagName}>: ${role}`;
  if (tagName === 'header') return inArticle ? undefined : '<header>: the page’s header';
  if (wrappers.has(element)) return undefined;
  const words = OUTSIDE_TEXT.get(tagName);
  if (words !== undefined) return `<${tagName}>: ${words}`;
  const name = tagName === 'article' ? undefined : outsideName(element);
  if (name !== undefined) return `<${tagName}> named “${name}”`;
  return isListOfLinks(element) ? `<${tagName}>: a list of links` : undefined;
}

/** A wrapper holds at least this share of the page’s prose: half, so that it is more than all that it does not hold. */
const WRAPPER_SHARE = 0.5;

/** The same without a top heading: more than a page’s readers write below a report that nobody else wrote about. */
const SURE_WRAPPER_SHARE = 0.8;

/** Elements around the whole report. What they are called says nothing of the text in them: `content-with-sidebar`. */
export type Wrappers = ReadonlySet<Element>;

/** The elements that hold most of the page’s prose, and a top heading, an article or a main element besides. */
export function findWrappers(tree: Root): Wrappers {
  const prose = proseOf(tree, () => false);
  const total = Math.max(0, ...tree.children.map((child) => (child.type === 'element' ? (prose.get(child) ?? 0) : 0)));
  const reports = new Set<Element>();
  for (const child of tree.children) if (child.type === 'element') noteReports(child, reports);
  const share = (element: Element) => (reports.has(element) ? WRAPPER_SHARE : SURE_WRAPPER_SHARE);
  return new Set(
    [...prose].filter(([element, letters]) => letters >= total * share(element)).map(([element]) => element),
  );
}

/** Notes the elements that are or hold a top heading, an article or a main element. */
function noteReports(element: Element, reports: Set<Element>): boolean {
  let holds = element.tagName === 'h1' || isArticle(element);
  for (const child of element.children) if (child.type === 'element' && noteReports(child, reports)) holds = true;
  if (holds) reports.add(element);
  return holds;
}

/** The classes of an element, in its order. */
export function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function outsideName(element: Element): string | undefined {
  const names = [...classesOf(element), ...(element.properties.id ? [String(element.properties.id)] : [])];
  return names.find((name) =>
    name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => OUTSIDE_TEXT_NAMES.has(word)),
  );
}

function isListOfLinks(element: Element): boolean {
  if (element.tagName !== 'ul' && element.tagName !== 'ol') return false;
  const { all, linked } = textLengths(element, false);
  return all > 0 && linked / all >= LINKED_SHARE;
}

/** Letters below an element, and how many of them are linked. */
function textLengths(element: Element, isLinked: boolean): { all: number; linked: number } {
  let all = 0;
  let linked = 0;
  for (const child of element.children) {
    if (child.type === 'text') {
      const { length } = child.value.trim();
      all += length;
      if (isLinked) linked += length;
    } else if (child.type === 'element' && !NO_TEXT.includes(child.tagName)) {
      const inner = textLengths(child, isLinked || child.tagName === 'a');
      all += inner.all;
      linked += inner.linked;
    }
  }
  return { all, linked };
}
