import type { Element } from 'hast';
import { NO_TEXT, OUTSIDE_TEXT, OUTSIDE_TEXT_NAMES, OUTSIDE_TEXT_ROLES } from './html-allowed.ts';

/** A list is a list of links, not part of a report, if at least this share of its letters is linked. */
const LINKED_SHARE = 0.8;

/**
 * Why the text of an element is no part of the report, as the receipt says it; `undefined` if nothing speaks against it.
 * `inArticle`: an article’s own header and footer are told from those of the page.
 */
export function reasonOutside(element: Element, inArticle: boolean): string | undefined {
  const { tagName, properties } = element;
  if (properties.hidden !== undefined && properties.hidden !== false) return `hidden <${tagName}>`;
  if (String(properties.ariaHidden) === 'true') return `<${tagName}> hidden from screen readers`;
  if (/display\s*:\s*none/i.test(String(properties.style ?? ''))) return `hidden <${tagName}>`;
  const role = OUTSIDE_TEXT_ROLES[String(properties.role)];
  if (role !== undefined) return `<${tagName}>: ${role}`;
  if (tagName === 'header') return inArticle ? undefined : '<header>: the page’s header';
  const words = OUTSIDE_TEXT[tagName];
  if (words !== undefined) return `<${tagName}>: ${words}`;
  const name = tagName === 'body' || tagName === 'html' || tagName === 'article' ? undefined : outsideName(element);
  if (name !== undefined) return `<${tagName}> named “${name}”`;
  return isListOfLinks(element) ? `<${tagName}>: a list of links` : undefined;
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
export function textLengths(element: Element, isLinked: boolean): { all: number; linked: number } {
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
