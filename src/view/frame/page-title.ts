/**
 * What a browser’s tab and a list of search results have room for, in UTF-16 units; they cut longer titles themselves, in
 * the middle of a word. It is the limit of html-validate’s rule `long-title`.
 */
export const LONGEST_TITLE = 70;

const CUT = '…';

/**
 * The `<title>` of a page: “its title · the site’s title” if both fit; else its own, cut behind the last whole word that
 * fits. A page whose title begins with a word that does not fit has the title of the site, as the home page does.
 * Metadata, headings and citations keep every title whole.
 */
export function pageTitle(site: string, title?: string): string {
  const both = title === undefined ? site : `${title} · ${site}`;
  if (both.length <= LONGEST_TITLE) return both;
  return shortened(title ?? site) || shortened(site) || site;
}

/** Empty if not one word fits. */
function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  let end = 0;
  for (const { segment, index, isWordLike } of WORDS.segment(title)) {
    if (index + segment.length + CUT.length > LONGEST_TITLE) break;
    if (isWordLike) end = index + segment.length;
  }
  return end === 0 ? '' : `${title.slice(0, end)}${CUT}`;
}

/** Where words end is asked of the script, so the language does not matter. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
