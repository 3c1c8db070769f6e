import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edition } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { frameOf } from './frame.ts';

const to = makeHrefs('/news/');

test('frameOf() names title, owner, licence, addresses and the newest day, all from the content', () => {
  const { site, day } = edition([], []);
  const addresses = { contact: 'desk@example.org', corrections: 'https://example.org/errors' };
  const {
    publishedBy,
    licence,
    edition: words,
    contacts,
  } = frameOf({ site: { ...site, ...addresses }, day }, to, undefined);
  assert.deepEqual(
    [publishedBy.text, licence, words],
    [
      'Millbrook Papers is published by The Millbrook Society.',
      'Free.',
      'The newest date in this edition is 3 May 2031.',
    ],
  );
  assert.deepEqual(
    contacts.map(({ text, href }) => [text, href]),
    [
      ['Write to us: desk@example.org', 'mailto:desk@example.org'],
      ['Report an error: https://example.org/errors', 'https://example.org/errors'],
      ['How this site is made', '/news/method/'],
    ],
  );
});

test('frameOf() leaves out what the content does not say', () => {
  const { site } = edition([], []);
  const frame = frameOf({ site, day: undefined }, to, 'method');
  assert.deepEqual([frame.edition, frame.contacts.length], [undefined, 1]);
  assert.deepEqual(
    frame.links.filter(({ current }) => current).map(({ href }) => href),
    ['/news/method/'],
  );
});
