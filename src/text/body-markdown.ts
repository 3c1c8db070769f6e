import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const reader = unified().use(remarkParse).freeze();
const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    fences: true,
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
  })
  .freeze();

/** The Markdown of an article’s body as a tree with positions. CommonMark, nothing else: no tables, no autolinks. */
export function parseBody(markdown: string): Root {
  return reader.parse(markdown);
}

/** The tree as Markdown that `parseBody` reads back to the same texts. */
export function stringifyBody(root: Root): string {
  return writer.stringify(root);
}
