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

/** The sentences of an article by where they stand. */
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

  const read = sentenceReader(facts.language);
  // The order of these four decides which of two equal sentences gets the plain id: the one a reader meets first.
  const headline = facts.headlineBasis === 'derived' ? undefined : read.whole(facts.headline);
  const dek = facts.dek === undefined ? [] : read.split(facts.dek, 'dek');
  const blocks = leaves.map(({ text, ...leaf }): Block => ({ ...leaf, text, sentences: read.split(text, 'body') }));
  const captions = facts.captions.map(({ text }) => (text === undefined ? [] : read.split(text, 'caption')));
  return { ok: true, article: { headline, dek, blocks, captions } };
}

/** Makes the sentences of one article, which count on from text to text: ids of repeats, and places in the body. */
function sentenceReader(language: string) {
  const idOf = sentenceIds();
  let last = 0;
  const nextPlace = () => {
    last += 1;
    return last;
  };
  return {
    whole: (text: string): Sentence => {
      return { id: idOf(text), part: 'headline', number: undefined, start: 0, end: text.length, text };
    },
    split: (text: string, part: Part): Sentence[] =>
      splitSentences(text, language).map(({ start, end }) => {
        const sentence = text.slice(start, end);
        const number = part === 'body' ? nextPlace() : undefined;
        return { id: idOf(sentence), part, number, start, end, text: sentence };
      }),
  };
}

type Leaf = Omit<Block, 'sentences'>;

/** The body as far as it is read. */
interface Reading {
  readonly body: string;
  readonly leaves: Leaf[];
  readonly problems: Omit<Problem, 'file'>[];
  lists: number;
}

function collectLeaves(nodes: readonly RootContent[], body: string): Reading {
  const reading: Reading = { body, leaves: [], problems: [], lists: 0 };
  for (const node of nodes) readNode(node, reading);
  return reading;
}

function readNode(node: RootContent, reading: Reading): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      addLeaf(node, { kind: node.type }, reading);
      break;
    case 'blockquote':
      for (const child of node.children) readQuoted(child, reading);
      break;
    case 'list':
      readList(node, reading);
      break;
    default:
      refuse(node, reading);
  }
}

function readQuoted(node: BlockContent | DefinitionContent, reading: Reading): void {
  if (node.type === 'paragraph') addLeaf(node, { kind: 'quotation' }, reading);
  else refuse(node, reading);
}

function readList(list: List, reading: Reading): void {
  reading.lists += 1;
  const about = { kind: 'item', list: { number: reading.lists, ordered: list.ordered === true } } as const;
  for (const child of list.children.flatMap((item) => item.children)) {
    if (child.type === 'paragraph') addLeaf(child, about, reading);
    else if (child.type === 'list') readList(child, reading);
    else refuse(child, reading);
  }
}

function addLeaf(node: Paragraph | Heading, about: Pick<Leaf, 'kind' | 'list'>, reading: Reading): void {
  for (const child of node.children) {
    if (child.type !== 'text') refuse(child, reading);
    else if (child.value.includes('\n')) refuse(child, reading, 'a wrapped line');
  }
  reading.leaves.push({ ...about, text: textOf(node), line: node.position?.start.line ?? 1 });
}

function refuse(node: RootContent, { body, problems }: Reading, name = NAMES[node.type] ?? node.type): void {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  problems.push({
    line,
    column,
    excerpt: body.split('\n')[line - 1] ?? '',
    message: `An article holds plain paragraphs, quotations, lists and sub-headings, not ${name}`,
    remedy: 'Do not edit the file by hand: add a correction to the sidecar and run npm run normalise',
  });
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
