import { moment } from '../../schema/fields.ts';
import type { Draft, Leaf, Role, Step } from '../draft.ts';
import { HEAD_KINDS, type HeadKind } from '../html/head-names.ts';
import { label, leavesOf, split, textOf } from '../leaves.ts';
import { findDate } from '../read-date.ts';
import { contentWords, folded, shareIn, wordCount } from '../shapes.ts';

/**
 * Promotes what a saved page says about itself in its head: headline (its top heading where the two agree), date, last
 * change, authors, and the standfirst if it is printed above the text. Text captures have no head; nothing happens to them.
 */
export const pageHead: Step = {
  name: 'page-head',
  why: 'A web page names its headline, date and authors for machines; that is surer than what its layout suggests.',
  apply(draft) {
    if (draft.kind !== 'html') return;
    const head = headValues(draft);
    takeHeadline(head, draft);
    const published = takeDate(head, 'published', 'date', draft);
    takeDate(head, 'modified', 'modified', draft, published);
    takeBylines(head, draft);
    takeDek(head, draft);
  },
};

type Head = ReadonlyMap<HeadKind, readonly Leaf[]>;

/** The leaves of the head by what they can be, the surest first. */
function headValues(draft: Draft): Head {
  const order = Object.keys(HEAD_KINDS);
  const nameOf = (leaf: Leaf) => leaf.data.around[0] ?? '';
  const leaves = leavesOf(draft.tree)
    .filter(({ data }) => data.around[1] === 'head' && data.label.role === 'markup')
    .sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));
  return Map.groupBy(leaves, (leaf) => HEAD_KINDS[nameOf(leaf)] ?? 'dek');
}

/** The top heading that the head repeats; else the head’s own words; of `<title>`, the part that is not the site’s name. */
function takeHeadline(head: Head, draft: Draft): void {
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

/** ISO 8601 as pages write it: with or without separators in the zone, with fractions of a second. */
const ISO_DATE =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:(?<gap>[T ]) ?(?<time>\d{2}:\d{2}(?::\d{2})?)(?<fraction>[.,]\d+)? ?(?<zone>Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/;

/** The first value that is a date, printed as the schema wants it, with nothing added; returns what is printed. */
function takeDate(head: Head, kind: HeadKind, role: Role, draft: Draft, other?: string): string | undefined {
  for (const leaf of head.get(kind) ?? []) {
    const value = asMoment(textOf(leaf, draft)) ?? findDate(textOf(leaf, draft))?.value;
    if (value === undefined || value === other) continue;
    const start = leaf.data.pieces[0]?.start ?? 0;
    const end = leaf.data.pieces.at(-1)?.end ?? start;
    leaf.data.pieces = value === textOf(leaf, draft) ? leaf.data.pieces : [{ start, end, text: value }];
    label(leaf, role);
    return value;
  }
  return undefined;
}

function asMoment(text: string): string | undefined {
  const { day, time, zone } = ISO_DATE.exec(text)?.groups ?? {};
  if (day === undefined) return undefined;
  const offset = zone?.replace(/^([+-]\d{2}):?(\d{2})?$/, (_all, hours, minutes) => `${hours}:${minutes ?? '00'}`);
  const value = time === undefined ? day : `${day}T${time}${offset ?? ''}`;
  return moment.safeParse(value).success ? value : undefined;
}

/** Longest list of names that stands in one value, in words of each name. */
const LONGEST_NAME = 5;
const JOINT = /,? and |, | & |; /;

/** The names of the surest value that holds names; else those that the page itself marks as its author’s. */
function takeBylines(head: Head, draft: Draft): void {
  const isUsable = (leaf: Leaf) => namesIn(textOf(leaf, draft), draft).length > 0;
  const surest = (head.get('byline') ?? []).filter(isUsable);
  const [first] = surest;
  const marked = leavesOf(draft.tree).filter(
    (leaf) => leaf.data.around.some((name) => AUTHOR.test(name)) && isUsable(leaf),
  );
  const leaves = first ? surest.filter((leaf) => leaf.data.around[0] === first.data.around[0]) : marked;
  const seen = new Set<string>();
  for (const leaf of leaves) {
    const text = textOf(leaf, draft);
    const names = namesIn(text, draft).filter((name) => !seen.has(folded(name)));
    for (const name of names) seen.add(folded(name));
    if (names.length > 0) splitNames(leaf, names, draft);
  }
}

const AUTHOR = /\[(?:rel|itemprop)=(?:[^\]]* )?author/;

function splitNames(leaf: Leaf, names: readonly string[], draft: Draft): void {
  const text = textOf(leaf, draft);
  const parts = names.map(
    (name) => ({ from: text.indexOf(name), to: text.indexOf(name) + name.length, role: 'byline' }) as const,
  );
  const rest = split(leaf, parts, draft).filter(({ data }) => data.label.role !== 'byline');
  for (const part of rest) label(part, 'removed', { reason: 'label or separator of a byline' });
}

/** Names as pages give them: no addresses, no numbers, not the site itself. */
function namesIn(text: string, draft: Draft): string[] {
  if (/[/@\d<>{}]/.test(text)) return [];
  const names = text.replace(/^by:? /i, '').split(JOINT);
  const isName = (name: string) => /^[\p{Lu}\p{Lo}]/u.test(name) && wordCount(name) <= LONGEST_NAME;
  const site = folded(draft.page.siteName ?? '');
  return names.every(isName) && names.every((name) => folded(name) !== site) ? names : [];
}

/** The head’s description, if the page prints it between its headline and its text. */
function takeDek(head: Head, draft: Draft): void {
  const leaves = leavesOf(draft.tree);
  const headline = leaves.findIndex((leaf) => leaf.data.label.role === 'headline');
  const texts = new Set((head.get('dek') ?? []).map((leaf) => folded(textOf(leaf, draft))));
  const text = leaves.findIndex(
    (leaf, index) => index > headline && leaf.type === 'paragraph' && leaf.data.label.role === 'body',
  );
  const between = leaves.slice(headline + 1, text < 0 ? undefined : text);
  const found = between.find((leaf) => texts.has(folded(textOf(leaf, draft))) && leaf.data.around[1] !== 'head');
  if (headline >= 0 && found) label(found, 'dek');
}
