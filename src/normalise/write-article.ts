import type { BlockContent, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { stringify as stringifyYaml } from 'yaml';
import type { ArticleFacts, Caption, DraftFacts } from '../schema/article.ts';
import type { Receipt } from '../schema/receipt.ts';
import { stringifyBody } from '../text/body-markdown.ts';
import { joinFrontMatter } from '../text/front-matter.ts';
import type { Draft, Leaf } from './draft.ts';
import { leavesOf, textOf } from './leaves.ts';
import { optional } from './optional.ts';
import { type Placed, printedAt } from './receipt-tiles.ts';

/** The values of a numbered field, such as `byline/1`, `byline/2`, in order. */
export function listAt(field: 'byline' | 'agency' | 'credit', draft: Draft, placed: Placed): string[] {
  const values: string[] = [];
  for (let number = 1; ; number += 1) {
    const value = printedAt(`${field}/${number}`, draft, placed);
    if (value === undefined) return values;
    values.push(value);
  }
}

/** The captions as front matter, in order. */
export function captionsOf(draft: Draft, placed: Placed): Caption[] {
  return placed.picturesAfter.map((after, index) => {
    const at = `caption/${index + 1}`;
    return {
      ...optional('text', printedAt(at, draft, placed)),
      ...optional('alt', printedAt(`${at}/alt`, draft, placed)),
      ...optional('credit', printedAt(`${at}/credit`, draft, placed)),
      after,
    };
  });
}

/** The body as Markdown: the leaves that are still `body`, inside the lists and quotations that held them. */
export function bodyMarkdown(draft: Draft): string {
  const root = structuredClone({ type: 'root', children: draft.tree.children } as Root);
  const texts = leavesOf(draft.tree).map((leaf) => ({ text: textOf(leaf, draft), role: leaf.data.label.role }));
  leavesOf(root).forEach((leaf, index) => {
    const { text = '', role } = texts[index] ?? {};
    leaf.children = role === 'body' ? [{ type: 'text', value: text }] : [];
  });
  dropEmpty(root);
  return stringifyBody(root);
}

/** Takes out leaves without text, then the lists and quotations they leave empty. */
function dropEmpty(root: Root): void {
  const keep = (node: Parents): boolean => {
    if (node.type === 'paragraph' || node.type === 'heading') return node.children.length > 0;
    node.children = (node.children as RootContent[]).filter(
      (child) => !('children' in child) || keep(child as Parents),
    ) as BlockContent[];
    return node.children.length > 0;
  };
  keep(root);
  visit(root, (node) => {
    delete (node as Partial<Leaf>).data;
  });
}

/** An article file: YAML in the order of the schema, then the body. Values that YAML could misread are quoted by `yaml`. */
export function articleFile(facts: ArticleFacts | DraftFacts, body: string): string {
  return joinFrontMatter(stringifyYaml(facts, { lineWidth: 0, version: '1.2', schema: 'core' }), body);
}

/** A receipt file: one tile a line, so that a change of one line of a capture is a change of one line here. */
export function receiptFile(receipt: Receipt): string {
  const { tiles, ...head } = receipt;
  const opening = JSON.stringify(head).slice(0, -1);
  const rows = tiles.map((tile) => JSON.stringify(tile)).join(',\n');
  return `${opening},"tiles":[\n${rows}\n]}\n`;
}
