import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, edition, outlet } from './fixtures/small-edition.ts';
import { articleList, eventList } from './home.ts';
import { makeHrefs } from './hrefs.ts';
import type { Line } from './line.ts';

const to = makeHrefs('/');

function papers(count: number) {
  const sources = Array.from({ length: count }, (_, index) => outlet(`paper-${index}`, `Paper ${index}`));
  return edition(
    sources,
    sources.map(({ slug }) => article(slug, 'It opened.')),
  );
}

const bridge = <E extends { readonly href: string }>(events: readonly E[]) =>
  events.find(({ href }) => href === '/events/bridge/');
const linked = (line: Line | undefined) => line?.map(({ text, href }) => [text, href]);

test('eventList() gives each article its source and its headline, each a link', () => {
  assert.deepEqual(linked(bridge(eventList(papers(2), to))?.headlines[1]), [
    ['Paper 1', '/events/bridge/paper-1/'],
    ['Bridge opens, says paper-1', '/articles/bridge/paper-1/'],
  ]);
});

test('eventList() gives names without headlines where the sources are many', () => {
  assert.equal(bridge(eventList(papers(8), to))?.headlines.length, 8);
  const event = bridge(eventList(papers(9), to));
  assert.deepEqual([event?.headlines.length, event?.sources.length], [0, 9]);
});

test('articleList() links each article once, by its headline or by what stands for it, in its language', () => {
  const source = outlet('argus', 'The Argus');
  const lineOf = (facts: Parameters<typeof article>[2]) => {
    const whole = edition([source], [article('argus', 'It opened today.', facts)]);
    return bridge(articleList(whole, to))?.articles[0];
  };
  const derived = lineOf({ headline: 'It opened', headlineBasis: 'derived' });
  assert.deepEqual(linked(derived), [
    ['The Argus', undefined],
    ['Headline: none in the capture', '/articles/bridge/argus/'],
  ]);
  assert.equal(lineOf({ language: 'ar' })?.[1]?.lang?.dir, 'rtl');
});
