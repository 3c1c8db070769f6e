import type { Root } from 'mdast';
import { Tokenizer, TokenizerMode } from 'parse5';
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
  const leaves: Leaf[] = [];
  let pieces: Piece[] = [];
  let silent: string | undefined;

  const endLine = (around: readonly string[] = []) => {
    const line = collapseSpaces(pieces, capture);
    pieces = [];
    if (line.length === 0) return;
    const leaf = paragraph(line, { around });
    if (around.length > 0) label(leaf, 'markup');
    leaves.push(leaf);
  };
  const addText = (token: { chars: string; location: { startOffset: number; endOffset: number } | null }) => {
    if (token.location === null || (silent !== undefined && silent !== 'title')) return;
    const { startOffset: start, endOffset: end } = token.location;
    const kind = silent === 'title' ? 'literal' : 'running';
    for (const piece of alignText(capture, { start, end, kind }, token.chars)) pieces.push(piece);
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: addText,
      onWhitespaceCharacter: addText,
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onStartTag: ({ tagName, location }) => {
        if (tagName === 'br' && location)
          pieces.push({ start: location.startOffset, end: location.endOffset, text: ' ' });
        if (!INLINE.has(tagName)) endLine();
        const mode = CONTENT_MODES.get(tagName);
        if (mode === undefined) return;
        tokenizer.state = mode;
        if (!TEXT_ANYWAY.has(tagName)) silent = tagName;
      },
      onEndTag: ({ tagName }) => {
        if (tagName === silent) {
          endLine(silent === 'title' ? ['title', 'head'] : []);
          silent = undefined;
        } else if (!INLINE.has(tagName)) endLine();
      },
      onEof: () => endLine(),
    },
  );
  tokenizer.write(capture, true);
  return {
    tree: { type: 'root', children: leaves },
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
