import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavesOf } from './leaves.ts';
import { printed } from './pieces.ts';
import { readText } from './read-text.ts';

function linesOf(capture: string): [text: string, blankBefore: boolean][] {
  return leavesOf(readText(capture)).map(({ data }) => [printed(data.pieces, capture), data.blankBefore]);
}

test('readText() gives one leaf a line and says which stand behind a blank line', () => {
  assert.deepEqual(linesOf('Title\n\nOne.\nTwo.\n'), [
    ['Title', true],
    ['One.', true],
    ['Two.', false],
  ]);
});

test('readText() ends lines at every line break of Unicode, and at CR LF once', () => {
  assert.deepEqual(
    linesOf('a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h').map(([text]) => text),
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
  );
  assert.deepEqual(linesOf('a\r\nb')[1], ['b', false]);
});

test('readText() takes a line of spaces for a blank line', () => {
  assert.deepEqual(linesOf('a\n \t\nb'), [
    ['a', true],
    ['b', true],
  ]);
});

test('readText() leaves out control characters, prints a tab as a space and half a pair as U+FFFD', () => {
  assert.deepEqual(linesOf('a\0b\tc\ud800d'), [['ab c\ufffdd', true]]);
});

test('readText() keeps no-break spaces and soft hyphens inside a line', () => {
  assert.deepEqual(linesOf('10\u00a0per\u00adcent'), [['10\u00a0per\u00adcent', true]]);
});

test('readText() of the empty text has no leaves', () => {
  assert.deepEqual(linesOf(''), []);
});

test('readText() takes an indent for a blank line where only some lines have one', () => {
  const text = '  The council of Westmere voted\non Monday.\nIt was late.\n  The mayor spoke\nfor an hour.';
  const blanks = (capture: string) => linesOf(capture).map(([, blankBefore]) => blankBefore);
  assert.deepEqual(blanks(text), [true, false, false, true, false]);
  assert.deepEqual(blanks('  The council\n  voted on Monday.'), [true, false]);
});
