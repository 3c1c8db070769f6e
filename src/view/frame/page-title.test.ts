import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LONGEST_TITLE, pageTitle } from './page-title.ts';

const LONG = 'Builders find a well of more than three hundred years below the covered market';

test('pageTitle() gives the site’s title after the page’s own where both fit', () => {
  assert.equal(pageTitle('Papers', 'Method'), 'Method · Papers');
  assert.equal(pageTitle('Papers'), 'Papers');
  assert.equal(pageTitle('Papers', 'a'.repeat(LONGEST_TITLE - 9)).length, LONGEST_TITLE);
});

test('pageTitle() leaves out the site’s title where only the page’s own fits', () => {
  assert.equal(pageTitle('Papers', 'a'.repeat(LONGEST_TITLE - 8)), 'a'.repeat(LONGEST_TITLE - 8));
});

test('pageTitle() cuts a long title behind a whole word, with nothing but the mark of the cut after it', () => {
  assert.equal(pageTitle('Papers', LONG), 'Builders find a well of more than three hundred years below the…');
  assert.equal(pageTitle('Papers', `${'a'.repeat(60)}, ${'b'.repeat(20)}`), `${'a'.repeat(60)}…`);
});

test('pageTitle() cuts a script without spaces between words', () => {
  const title = pageTitle('Papers', '市議会は橋を閉鎖することを決めた。'.repeat(8));
  assert.ok(title.length > LONGEST_TITLE / 2 && title.length <= LONGEST_TITLE);
});

test('pageTitle() names the site where the first word of a title is too long', () => {
  assert.equal(pageTitle('Papers', 'a'.repeat(5000)), 'Papers');
  assert.equal(pageTitle(LONG, 'a'.repeat(80)), 'Builders find a well of more than three hundred years below the…');
  assert.equal(pageTitle('b'.repeat(80), 'a'.repeat(80)), 'b'.repeat(80));
});

test('pageTitle() is never longer than its limit, and never empty', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), (title) => {
      const { length } = pageTitle('Papers', title);
      assert.ok(length > 0 && length <= LONGEST_TITLE);
    }),
  );
});
