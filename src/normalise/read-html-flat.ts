import type { Root } from 'mdast';
import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Draft, DraftProblem, Leaf, PageFacts } from './draft.ts';
import { alignText, collapseSpaces } from './html/text.ts';
import { label, paragraph } from './leaves.ts';
import type { Piece } from './pieces.ts';

/** What a page’s reader hands to the steps. */
export interface ReadPage {
  readonly tree: Root;
  readonly page: PageFacts;
  readonly links: Draft['links'];
  readonly problems: readonly DraftProblem[];
}

/** Elements within a line; every other tag ends it. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark nobr q rb rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** How the tokenizer must read what follows the start tag, so that scripts do not come out as prose. */
const CONTENT_MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes'].map((name) => [name, TokenizerMode.RAWTEXT] as const),
  ...['title', 'textarea'].map((name) => [name, TokenizerMode.RCDATA] as const),
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

/** Elements read in a mode of their own that are text all the same. */
const TEXT_ANYWAY: ReadonlySet<string> = new Set(['xmp', 'plaintext']);

/**
 * A page read without a tree, tag by tag: every run of text between the tags of blocks is a paragraph, scripts and styles
 * are markup, the title comes with the head’s values. Takes the same time and memory for any nesting. `why` is told to
 * the editor.
 */
export function readHtmlFlat(capture: string, why: string): ReadPage {
  return {
    tree: { type: 'root', children: linesOf(capture) },
    page: {},
    links: [],
    problems: [
      {
        message: `The page was read as plain text: ${why}`,
        remedy: 'Check the article, and save the page again with less around the text if it is wrong',
      },
    ],
  };
}

/** How far a page is read. */
interface Reading {
  readonly capture: string;
  readonly leaves: Leaf[];
  /** The line that is not ended yet. */
  pieces: Piece[];
  /** Name of the open element whose text is no prose. */
  silent: string | undefined;
}

function linesOf(capture: string): Leaf[] {
  const reading: Reading = { capture, leaves: [], pieces: [], silent: undefined };
  const onText = (token: Token.CharacterToken) => readText(token, reading);
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onStartTag: (tag) => {
        readStartTag(tag, reading);
        tokenizer.state = CONTENT_MODES.get(tag.tagName) ?? tokenizer.state;
      },
      onEndTag: (tag) => readEndTag(tag, reading),
      onEof: () => endLine(reading),
    },
  );
  tokenizer.write(capture, true);
  return reading.leaves;
}

function readText({ chars, location }: Token.CharacterToken, { capture, pieces, silent }: Reading): void {
  if (location === null || (silent !== undefined && silent !== 'title')) return;
  const { startOffset: start, endOffset: end } = location;
  const kind = silent === 'title' ? 'literal' : 'running';
  for (const piece of alignText(capture, { start, end, kind }, chars)) pieces.push(piece);
}

function readStartTag({ tagName, location }: Token.TagToken, reading: Reading): void {
  if (tagName === 'br' && location)
    reading.pieces.push({ start: location.startOffset, end: location.endOffset, text: ' ' });
  if (!INLINE.has(tagName)) endLine(reading);
  if (CONTENT_MODES.has(tagName) && !TEXT_ANYWAY.has(tagName)) reading.silent = tagName;
}

function readEndTag({ tagName }: Token.TagToken, reading: Reading): void {
  if (tagName === reading.silent) {
    endLine(reading, tagName === 'title' ? ['title', 'head'] : []);
    reading.silent = undefined;
  } else if (!INLINE.has(tagName)) endLine(reading);
}

/** A line inside of the head’s elements `around` is one of the head’s values. */
function endLine(reading: Reading, around: readonly string[] = []): void {
  const line = collapseSpaces(reading.pieces, reading.capture);
  reading.pieces = [];
  if (line.length === 0) return;
  const leaf = paragraph(line, { around });
  if (around.length > 0) label(leaf, 'markup');
  reading.leaves.push(leaf);
}
