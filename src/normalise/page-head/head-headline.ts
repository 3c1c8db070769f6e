import type { Draft, Leaf } from '../draft.ts';
import { label, leavesOf, split, textOf } from '../leaves.ts';
import { contentWords, folded, shareIn, wordCount } from '../shapes.ts';
import type { Head } from './head-values.ts';

/** Labels the headline: the top heading that the head repeats; else the head’s own words; of `<title>`, the part that is not the site’s name. */
export function takeHeadline(head: Head, draft: Draft): void {
  const titles = head.get('headline') ?? [];
  const texts = titles.map((leaf) => folded(textOf(leaf, draft)));
  const headings = leavesOf(draft.tree).filter(isTopHeading);
  const agrees = ({ text }: { text: string }) =>
    text !== '' && texts.some((title) => title.includes(text) || (text.includes(title) && wordCount(title) > 2));
  const matching = headings.map((leaf) => ({ leaf, text: folded(textOf(leaf, draft)) })).filter(agrees);
  const site = folded(draft.page.siteName ?? '');
  const fitting = matching.filter(({ text }) => text !== site && wordCount(text) > 1);
  // The name of the site, which titles end in, is shorter than the headline.
  const [heading = soleHeadingLike(titles, headings, draft)] = fitting
    .sort((a, b) => b.text.length - a.text.length)
    .map(({ leaf }) => leaf);
  const title = titles.find((leaf) => folded(textOf(leaf, draft)) !== site);
  if (heading) label(heading, 'headline');
  else if (title) label(withoutSiteName(title, site, draft), 'headline');
}

/** Titles are cut and reworded for search engines: the only top heading is the headline if it shares half of its or their words. */
function soleHeadingLike(titles: readonly Leaf[], headings: readonly Leaf[], draft: Draft): Leaf | undefined {
  const [heading, ...others] = headings;
  if (heading === undefined || others.length > 0) return undefined;
  const text = textOf(heading, draft);
  const isAlike = (title: string) =>
    shareIn(text, contentWords(title)) >= ALIKE || shareIn(title, contentWords(text)) >= ALIKE;
  return wordCount(text) > 2 && titles.some((leaf) => isAlike(textOf(leaf, draft))) ? heading : undefined;
}

/** Share of the content words of a title or heading that the other must have. */
const ALIKE = 0.5;

function isTopHeading(leaf: Leaf): boolean {
  return leaf.data.around.some((name) => /^h1\b/.test(name));
}

/** What parts a headline from the name of the site, in the order in which the names of sites are cut off. */
const SITE_SEPARATOR = / (?:[|•·»]|::|[-–—]) (?!.* (?:[|•·»]|::|[-–—]) )/;
/** Longest name of a site, in words: longer ones are part of the headline. */
const LONGEST_SITE_NAME = 5;

function withoutSiteName(leaf: Leaf, site: string, draft: Draft): Leaf {
  const text = textOf(leaf, draft);
  const found = SITE_SEPARATOR.exec(text);
  if (!found || leaf.data.around[0] === 'script[headline]') return leaf;
  const rest = text.slice(found.index + found[0].length);
  const isSite = site === '' ? wordCount(rest) <= LONGEST_SITE_NAME : folded(rest).includes(site);
  if (!isSite || (leaf.data.around[0] !== 'title' && site === '')) return leaf;
  const reason = 'the name of the site, behind the headline';
  return split(leaf, [{ from: found.index, to: text.length, role: 'removed', reason }], draft)[0] ?? leaf;
}
