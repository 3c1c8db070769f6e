import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { sourceView } from './source.ts';

test('sourceView() lists the newest article first, and those of one day by their ids', () => {
  const argus = outlet('argus', 'Millbrook Argus');
  const at = (event: string, published: string) =>
    article('argus', 'The bridge opened.', { headline: `${event} ${published}`, published }, event);
  const texts = [
    at('bridge', '2031-03-04T23:00'),
    at('flood', '2031-04-01'),
    at('bridge', '2031-03-05T01:00+05:00'),
    at('flood', '2031-03-05T01:00Z'),
  ];
  const { articles } = sourceView(edition([argus], texts), argus, texts, makeHrefs('/'));
  assert.deepEqual(
    articles.map(({ headline }) => headline.map(({ text }) => text).join('')),
    ['flood 2031-04-01', 'flood 2031-03-05T01:00Z', 'bridge 2031-03-05T01:00+05:00', 'bridge 2031-03-04T23:00'],
  );
});
