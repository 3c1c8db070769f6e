import type { Options as Schema } from 'rehype-sanitize';

/**
 * Elements of a page that survive sanitising, because each of them ends a line or holds a place. All other elements are
 * unwrapped: their text stays and joins the text around it.
 */
const BLOCKS = [
  // Text.
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'address', 'center', 'hr'],
  // Lists.
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'menu', 'dir'],
  // Tables.
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  // Parts of a page.
  ...['html', 'body', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'hgroup', 'search'],
  ...['form', 'fieldset', 'legend', 'details', 'summary', 'dialog', 'option', 'optgroup', 'select', 'noscript'],
  // Pictures: only their words are read.
  ...['figure', 'figcaption', 'picture'],
];

/** Elements whose content is no text for readers. Their place in the capture is receipted as markup. */
export const NO_TEXT = ['script', 'style', 'template', 'svg', 'canvas', 'iframe', 'object', 'head', 'title'];

/**
 * The narrow allow-list through which every page goes: no attribute but the words for a picture. Addresses of links
 * are read before, and only web addresses are kept.
 */
export const ALLOWED: Schema = {
  tagNames: [...BLOCKS, 'br', 'img'],
  attributes: { img: ['alt'] },
  ancestors: {},
  strip: NO_TEXT,
};

/** Elements that never hold the text of an article, with the words the receipt gives as the reason. */
export const OUTSIDE_TEXT: ReadonlyMap<string, string> = mapOf({
  aside: 'an aside',
  button: 'a button',
  dialog: 'a dialogue',
  footer: 'the footer',
  form: 'a form',
  menu: 'a menu',
  nav: 'navigation',
  noscript: 'text for browsers without script',
  option: 'a choice of a form',
  search: 'a search form',
  select: 'a choice of a form',
  textarea: 'a form',
});

/** The same by ARIA role. */
export const OUTSIDE_TEXT_ROLES: ReadonlyMap<string, string> = mapOf({
  alert: 'an alert',
  banner: 'the banner',
  complementary: 'an aside',
  contentinfo: 'the footer',
  dialog: 'a dialogue',
  menu: 'a menu',
  navigation: 'navigation',
  search: 'a search form',
  tooltip: 'a tooltip',
});

/** A page may name an element or a role `constructor`, which an object would find in its prototype. */
function mapOf(entries: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(entries));
}

/**
 * Words of class names and ids that publishers of all kinds give to what surrounds an article. A name counts if one of
 * its words, cut at hyphens, underscores and capitals, is in the list.
 */
export const OUTSIDE_TEXT_NAMES: ReadonlySet<string> = new Set(
  (
    'ad ads advert advertisement breadcrumb breadcrumbs comment comments cookie disqus newsletter outbrain popular ' +
    'promo promoted recirc recommended recommendation recommendations related share sharing sidebar social ' +
    'sponsor sponsored subscribe subscription taboola teaser teasers toolbar trending'
  ).split(' '),
);
