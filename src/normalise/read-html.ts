import type { Root as Page } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';
import { ALLOWED } from './html/allowed.ts';
import { READ_AS_MARKDOWN } from './html/handlers.ts';
import { readHead } from './html/head.ts';
import { leavesOfPage } from './html/leaves.ts';
import { findMain } from './html/main.ts';
import { findWrappers } from './html/outside.ts';
import { markPlaces } from './html/places.ts';
import { leavesOf } from './leaves.ts';
import { type ReadPage, readHtmlFlat } from './read-html-flat.ts';

const parser = unified().use(rehypeParse, { verbose: true }).freeze();
const toMarkdown = unified().use(rehypeSanitize, ALLOWED).use(rehypeRemark, READ_AS_MARKDOWN).freeze();

/**
 * A saved page as a tree of leaves that point into it, what it says about itself, and its links. Text outside the
 * report is labelled `removed` with the element that speaks against it; values of the head come first, labelled `markup`.
 * Recursive in the depth of the page: run it where a crash and a long wait can be caught, and use `readHtmlFlat` then.
 */
export function readHtml(capture: string): ReadPage {
  const tree = parsePage(capture);
  const wrappers = findWrappers(tree);
  const places = markPlaces(tree, findMain(tree, wrappers), wrappers);
  const head = readHead(tree, capture);
  // The run is typed as hast in, hast out, because the list of plugins is not known to `freeze`.
  const markdown = toMarkdown.runSync(tree) as unknown as Root;
  const body = leavesOfPage(markdown, capture, places, head.base);
  const page: ReadPage = {
    tree: { type: 'root', children: [...head.leaves, ...body.tree.children] },
    page: head.page,
    links: body.links,
    problems: [],
  };
  return isOrdered(page.tree) ? page : readHtmlFlat(capture, TANGLED);
}

const TANGLED = 'its tables are nested so wrongly that text stands in another order than in the file';

/** A byte order mark in front of the page would open its body before its head; a space in its place does not. */
function parsePage(capture: string): Page {
  return parser.parse(capture.replace(/^\uFEFF/, ' '));
}

/** Whether the leaves claim every unit once and each in its own order; browsers move stray text out of tables. */
function isOrdered(tree: Root): boolean {
  const runs = leavesOf(tree).map((leaf) => leaf.data.pieces);
  if (runs.some((pieces) => pieces.some(({ start }, index) => start < (pieces[index - 1]?.end ?? 0)))) return false;
  const all = runs.flat().sort((a, b) => a.start - b.start);
  return all.every(({ start }, index) => start >= (all[index - 1]?.end ?? 0));
}
