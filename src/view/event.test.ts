import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventView } from './event.ts';
import { article, edition, outlet } from './fixtures/small-edition.ts';
import { makeHrefs } from './hrefs.ts';
import { plain, shortLabel } from './matrix.ts';

const to = makeHrefs('/');

function viewOf(count: number) {
  const sources = Array.from({ length: count }, (_, index) => outlet(`paper-${index}`, `Paper ${index}`));
  const texts = sources.map(({ slug }) => article(slug, `It opened, says ${slug}. The mayor came.`));
  const whole = edition(sources, texts);
  return eventView(whole, whole.event('bridge'), texts, to);
}

test('eventView() gives each source a column, with its headline and its first sentence', () => {
  const { table, counts, kicker } = viewOf(2);
  assert.equal(counts, '2 sources.');
  assert.deepEqual(
    kicker.map(({ text }) => text),
    ['Event', '4 March 2031', 'Millbrook'],
  );
  assert.deepEqual(table?.heads.map(plain), ['Paper 0', 'Paper 1']);
  assert.deepEqual(table?.rows[0]?.cells.map(plain), ['H Bridge opens, says paper-0', 'H Bridge opens, says paper-1']);
  assert.match(plain(table?.rows[1]?.cells[1] ?? { lines: [] }), /^1 It opened, says paper-1\.$/);
});

test('eventView() gives each source a row where they are too many for columns', () => {
  assert.equal(viewOf(8).table?.heads.length, 8);
  const { table } = viewOf(9);
  assert.deepEqual(table?.rows.map(({ head }) => plain(head)).slice(0, 2), ['Paper 0', 'Paper 1']);
  assert.equal(table?.heads.map(plain)[0], 'Headline');
});

test('eventView() never shows a derived headline among headlines', () => {
  const sources = [outlet('argus', 'The Argus')];
  const texts = [article('argus', 'It opened today.', { headline: 'It opened', headlineBasis: 'derived' })];
  const whole = edition(sources, texts);
  const { table } = eventView(whole, whole.event('bridge'), texts, to);
  assert.equal(plain(table?.rows[0]?.cells[0] ?? { lines: [] }), 'none in the capture');
});

test('eventView() says that one source has nothing to compare, and shows no table without articles', () => {
  assert.equal(viewOf(1).counts, '1 source. Nothing to compare yet.');
  assert.equal(viewOf(0).table, undefined);
});

test('eventView() puts two articles of one source into one column and counts both', () => {
  const sources = [outlet('argus', 'The Argus'), outlet('fax', 'Fax')];
  const second = article('argus', 'Later it closed.', { published: '2031-03-05' });
  const texts = [
    article('argus', 'It opened.'),
    { ...second, entry: { ...second.entry, id: 'bridge/argus-2' } },
    article('fax', 'Open.'),
  ];
  const whole = edition(sources, texts);
  const { table, counts } = eventView(whole, whole.event('bridge'), texts, to);
  assert.equal(counts, '2 sources, 3 articles.');
  assert.equal(table?.heads.length, 2);
  assert.deepEqual(table?.rows[1]?.cells.map(plain), ['1 Open.', 'a 1 It opened. b 1 Later it closed.']);
});

test('eventView() gives a headline the mark that opens it in its article', () => {
  const [mark, headline] = viewOf(1).table?.rows[0]?.cells[0]?.lines[0] ?? [];
  assert.match(mark?.href ?? '', /^\/articles\/bridge\/paper-0\/#s-[0-9a-f]{8}$/);
  assert.deepEqual([mark?.name, mark?.isMark, headline?.isValue], ['Paper 0, headline', true, true]);
});

test('eventView() says where a first sentence is not shown', () => {
  const sources = [outlet('argus', 'The Argus', 'link')];
  const texts = [article('argus', 'It opened today.')];
  const whole = edition(sources, texts);
  const { table } = eventView(whole, whole.event('bridge'), texts, to);
  assert.equal(plain(table?.rows[1]?.cells[0] ?? { lines: [] }), 'text not shown here');
});

test('eventView() labels the values of a narrow screen with the sources’ short names', () => {
  const long = outlet('argus', 'The Millbrook Evening Argus');
  const sources = [{ ...long, facts: { ...long.facts, short: 'Argus' } }, outlet('fax', 'Fax')];
  const texts = [article('argus', 'It opened.'), article('fax', 'Open.')];
  const whole = edition(sources, texts);
  const { table } = eventView(whole, whole.event('bridge'), texts, to);
  assert.deepEqual(table?.heads.map(shortLabel), ['Fax', 'Argus']);
});
