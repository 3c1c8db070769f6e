import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { plain, shortLabel } from '../parts/matrix.ts';
import { articlesView } from './articles-table.ts';

const to = makeHrefs('/');

function tableOf(sources: readonly ReturnType<typeof outlet>[], texts: readonly ReturnType<typeof article>[]) {
  const whole = edition(sources, texts);
  return articlesView(whole, whole.event('bridge'), texts, to)?.table;
}

function papers(count: number) {
  const sources = Array.from({ length: count }, (_, index) => outlet(`paper-${index}`, `Paper ${index}`));
  return tableOf(
    sources,
    sources.map(({ slug }) => article(slug, `It opened, says ${slug}. The mayor came.`)),
  );
}

test('articlesView() gives each source a column with its article, its day, its first sentence and its length', () => {
  const table = papers(2);
  assert.deepEqual(table?.heads.map(plain), ['Paper 0', 'Paper 1']);
  assert.deepEqual(
    table?.rows.map(({ head, cells }) => [plain(head), plain(cells[1] ?? { lines: [] })]),
    [
      ['Article', 'Open the article'],
      ['Published', '4 March 2031 printed in the capture'],
      ['First sentence', '1 It opened, says paper-1.'],
      ['Length', '2 sentences'],
      ['Captions', 'none'],
      ['Agencies and credits', 'none'],
    ],
  );
});

test('articlesView() gives each source a row where they are too many for columns, and is absent without articles', () => {
  assert.equal(papers(8)?.heads.length, 8);
  const table = papers(9);
  assert.deepEqual(table?.rows.map(({ head }) => plain(head)).slice(0, 2), ['Paper 0', 'Paper 1']);
  assert.equal(table?.heads.map(plain)[0], 'Article');
  assert.equal(papers(0), undefined);
});

test('articlesView() puts two articles of one source into one column, each behind its letter', () => {
  const second = article('argus', 'Later it closed.', { published: '2031-03-05' });
  const texts = [
    article('argus', 'It opened.'),
    { ...second, entry: { ...second.entry, id: 'bridge/argus-2' } },
    article('fax', 'Open.'),
  ];
  const table = tableOf([outlet('argus', 'The Argus'), outlet('fax', 'Fax')], texts);
  assert.deepEqual(table?.rows[2]?.cells.map(plain), ['1 Open.', 'a 1 It opened. b 1 Later it closed.']);
});

test('articlesView() says where a first sentence is not shown', () => {
  const table = tableOf([outlet('argus', 'The Argus', 'link')], [article('argus', 'It opened today.')]);
  assert.equal(plain(table?.rows[2]?.cells[0] ?? { lines: [] }), 'text not shown here');
});

test('articlesView() labels the values of a narrow screen with the sources’ short names', () => {
  const long = outlet('argus', 'The Millbrook Evening Argus');
  const sources = [{ ...long, facts: { ...long.facts, short: 'Argus' } }, outlet('fax', 'Fax')];
  const table = tableOf(sources, [article('argus', 'It opened.'), article('fax', 'Open.')]);
  assert.deepEqual(table?.heads.map(shortLabel), ['Fax', 'Argus']);
});
