import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavesOf } from './leaves.ts';
import { printed } from './pieces.ts';
import { readHtmlFlat } from './read-html-flat.ts';

function linesOf(html: string): string[] {
  return leavesOf(readHtmlFlat(html, 'a test').tree).map(
    (leaf) => `${leaf.data.label.role}: ${printed(leaf.data.pieces, html)}`,
  );
}

test('readHtmlFlat() makes a paragraph of the text between the tags of blocks', () => {
  assert.deepEqual(linesOf('<h1>Bridge</h1><div>One <b>bold</b>\n word &amp; more<br>here<p>Two'), [
    'body: Bridge',
    'body: One bold word & more here',
    'body: Two',
  ]);
});

test('readHtmlFlat() leaves out scripts and styles and gives the title as a value of the head', () => {
  const html =
    '<title>A <b> title</title><style>p{}</style><p>Text.</p><script>if (a < b) "<p>leak</p>"</script><p>End.';
  assert.deepEqual(linesOf(html), ['markup: A <b> title', 'body: Text.', 'body: End.']);
});

test('readHtmlFlat() shows the source of <xmp> as text', () => {
  assert.deepEqual(linesOf('<xmp><p>not a tag</xmp>'), ['body: <p>not a tag']);
});

test('readHtmlFlat() says why the page was not read as a tree', () => {
  const [problem] = readHtmlFlat('<p>Text.', 'a test').problems;
  assert.equal(problem?.message, 'The page was read as plain text: a test');
});
