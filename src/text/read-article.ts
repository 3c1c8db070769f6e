import type { BlockContent, DefinitionContent, Heading, List, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ArticleFacts } from '../schema/article.ts';
import type { Problem } from '../schema/problem.ts';
import { parseBody } from './body-markdown.ts';
import { sentenceIds } from './sentence-id.ts';
import { type Range, splitSentences } from './sentences.ts';

/** Which part of the article a sentence stands in. */
export type Part = 'headline' | 'dek' | 'body' | 'caption';

/** The unit that is aligned, linked and searched. */
export interface Sentence extends Range {
  /** Anchor, unique in the article: `s-1a2b3c4d`, or with `-2` for a repeat. */
  readonly id: string;
  readonly part: Part;
  /** Place in the body, from 1; `undefined` outside the body. */
  readonly number: number | undefined;
  /** The exact text: `text.slice(start, end)` of its block, headline, dek or caption. */
  readonly text: string;
}

/** One paragraph, paragraph of a quotation or list item, or sub-heading. */
export interface Block {
  readonly kind: 'paragraph' | 'quotation' | 'item' | 'heading';
  /** Which list an item belongs to, from 1 in the article, and whether it is numbered. */
  readonly list?: { readonly number: number; readonly ordered: boolean };
  readonly text: string;
  /** Line of the body’s Markdown, from 1. */
  readonly line: number;
  readonly sentences: readonly Sentence[];
}

export interface Article {
  /** Absent where the capture carries no headline and the editor gave none: a derived headline is no witness. */
  readonly headline: Sentence | undefined;
  readonly dek: readonly Sentence[];
  readonly blocks: readonly Block[];
  /** One list of sentences per entry of `captions`; empty where a picture has no caption text. */
  readonly captions: readonly (readonly Sentence[])[];
}

type Facts = Pick<ArticleFacts, 'headline' | 'headlineBasis' | 'dek' | 'captions' | 'language'>;

/**
 * The blocks and sentences of an article. Everything that shows, compares or searches articles reads them with this
 * function, so that they all mean the same sentence by the same id.
 * A body that holds anything but paragraphs, quotations, lists and sub-headings of plain text is refused; the problems
 * are placed in the body’s own lines.
 */
export function readArticle(
  facts: Facts,
  body: string,
): { ok: true; article: Article } | { ok: false; problems: Omit<Problem, 'file'>[] } {
  const { leaves, problems } = collectLeaves(parseBody(body).children, body);
  if (problems.length > 0) return { ok: false, problems };

  const idOf = sentenceIds();
  let number = 0;
  const sentencesOf = (text: string, part: Part): Sentence[] =>
    splitSentences(text, facts.language).map(({ start, end }) => {
      const sentence = text.slice(start, end);
      if (part === 'body') number += 1;
      return { id: idOf(sentence), part, number: part === 'body' ? number : undefined, start, end, text: sentence };
    });
  const whole = (text: string): Sentence => ({
    id: idOf(text),
    part: 'headline',
    number: undefined,
    start: 0,
    end: text.length,
    text,
  });

  // The order of these four decides which of two equal sentences gets the plain id: the one a reader meets first.
  const headline = facts.headlineBasis === 'derived' ? undefined : whole(facts.headline);
  const dek = facts.dek === undefined ? [] : sentencesOf(facts.dek, 'dek');
  const blocks = leaves.map(({ text, ...leaf }): Block => ({ ...leaf, text, sentences: sentencesOf(text, 'body') }));
  const captions = facts.captions.map(({ text }) => (text === undefined ? [] : sentencesOf(text, 'caption')));
  return { ok: true, article: { headline, dek, blocks, captions } };
}

type Leaf = Omit<Block, 'sentences'>;

function collectLeaves(nodes: readonly RootContent[], body: string) {
  const leaves: Leaf[] = [];
  const problems: Omit<Problem, 'file'>[] = [];
  let lists = 0;

  const refuse = (node: RootContent, name = NAMES[node.type] ?? node.type) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    problems.push({
      line,
      column,
      excerpt: body.split('\n')[line - 1] ?? '',
      message: `An article holds plain paragraphs, quotations, lists and sub-headings, not ${name}`,
      remedy: 'Do not edit the file by hand: add a correction to the sidecar and run npm run normalise',
    });
  };
  const leaf = (node: Paragraph | Heading, about: Pick<Leaf, 'kind' | 'list'>) => {
    for (const child of node.children) {
      if (child.type !== 'text') refuse(child);
      else if (child.value.includes('\n')) refuse(child, 'a wrapped line');
    }
    leaves.push({ ...about, text: textOf(node), line: node.position?.start.line ?? 1 });
  };
  const inQuotation = (node: BlockContent | DefinitionContent) =>
    node.type === 'paragraph' ? leaf(node, { kind: 'quotation' }) : refuse(node);
  const inList = (list: List) => {
    lists += 1;
    const about = { kind: 'item', list: { number: lists, ordered: list.ordered === true } } as const;
    for (const child of list.children.flatMap((item) => item.children)) {
      if (child.type === 'paragraph') leaf(child, about);
      else if (child.type === 'list') inList(child);
      else refuse(child);
    }
  };

  for (const node of nodes) {
    switch (node.type) {
      case 'paragraph':
        leaf(node, { kind: 'paragraph' });
        break;
      case 'heading':
        leaf(node, { kind: 'heading' });
        break;
      case 'blockquote':
        for (const child of node.children) inQuotation(child);
        break;
      case 'list':
        inList(node);
        break;
      default:
        refuse(node);
    }
  }
  return { leaves, problems };
}

const NAMES: Partial<Record<RootContent['type'], string>> = {
  html: 'HTML',
  code: 'a code block',
  inlineCode: 'code',
  link: 'a link',
  image: 'a picture',
  emphasis: 'emphasis',
  strong: 'bold text',
  thematicBreak: 'a rule',
  definition: 'a link definition',
  break: 'a line break',
  linkReference: 'a link',
  imageReference: 'a picture',
  heading: 'a heading inside one of them',
  blockquote: 'a quotation inside one of them',
  list: 'a list inside a quotation',
};
