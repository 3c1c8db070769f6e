import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf, member, statement } from '../fixtures/small-comparison.ts';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { eventView } from './event.ts';

const to = makeHrefs('/');

function viewOf(count: number, isCompared = false) {
  const sources = Array.from({ length: count }, (_, index) => outlet(`paper-${index}`, `Paper ${index}`));
  const texts = sources.map(({ slug }) => article(slug, `It opened, says ${slug}. The mayor came.`));
  const whole = edition(sources, texts);
  const articles = texts.map(({ entry: { id, facts } }) => ({
    ...{ article: id, source: facts.source, sha256: 'ab'.repeat(32), units: 3, compared: true },
  }));
  const shared = isCompared
    ? [
        statement(
          '0',
          texts.map((text) => member(text, 'mayor')),
        ),
      ]
    : [];
  const comparison = isCompared ? comparisonOf(shared, { articles }) : undefined;
  return eventView(whole, whole.event('bridge'), texts, comparison, to);
}

test('eventView() says what the event is, and how many sources there are', () => {
  const { counts, kicker, title } = viewOf(2);
  assert.deepEqual([title, counts], ['Millbrook bridge opens', '2 sources.']);
  assert.deepEqual(
    kicker.map(({ text }) => text),
    ['Event', '4 March 2031', 'Millbrook'],
  );
  assert.equal(viewOf(1).counts, '1 source. Nothing to compare yet.');
  assert.equal(viewOf(0).articles, undefined);
});

test('eventView() counts the articles where a source has several', () => {
  const second = article('argus', 'Later it closed.');
  const texts = [article('argus', 'It opened.'), { ...second, entry: { ...second.entry, id: 'bridge/argus-2' } }];
  const all = [...texts, article('fax', 'Open.')];
  const whole = edition([outlet('argus', 'The Argus'), outlet('fax', 'Fax')], all);
  const { counts } = eventView(whole, whole.event('bridge'), all, undefined, to);
  assert.equal(counts, '2 sources, 3 articles.');
});

test('eventView() links to its panels with what they hold, and to nothing where there is nothing to compare', () => {
  assert.deepEqual(
    viewOf(2, true).jump.map(({ text, href }) => [text, href]),
    [
      ['1 statement', '#statements'],
      ['0 figures', '#figures'],
      ['0 parties cited, 0 quotations', '#cited'],
      ['0 shared runs of words', '#shared-wording'],
      ['0 dates', '#when'],
      ['2 articles', '#articles'],
      ['All articles side by side', '/events/bridge/side-by-side/'],
    ],
  );
  assert.equal(viewOf(2).jump.length, 2);
  assert.deepEqual(viewOf(1).jump, []);
});
