import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { articleList } from './article-list.ts';

const to = makeHrefs('/');

test('articleList() links each article once, by its headline or by what stands for it, in its language', () => {
  const source = outlet('argus', 'The Argus');
  const lineOf = (facts: Parameters<typeof article>[2]) => {
    const whole = edition([source], [article('argus', 'It opened today.', facts)]);
    return articleList(whole, to).events.find(({ href }) => href === '/events/bridge/')?.articles[0];
  };
  const derived = lineOf({ headline: 'It opened', headlineBasis: 'derived' });
  assert.deepEqual(
    derived?.map(({ text, href }) => [text, href]),
    [
      ['The Argus', undefined],
      ['Headline: none in the capture', '/articles/bridge/argus/'],
    ],
  );
  assert.equal(lineOf({ language: 'ar' })?.[1]?.lang?.dir, 'rtl');
});

test('articleList() lists whole events until there are enough articles, and says whether it lists all', () => {
  const names = ['argus', 'fax', 'post'];
  const whole = edition(
    names.map((name) => outlet(name, name)),
    names.map((name) => article(name, 'It opened.')),
  );
  const event = whole.event('bridge');
  const events = ['newest', 'older', 'oldest'].map((slug) => ({ ...event, slug }));
  const archive = { ...whole, events, articlesOfEvent: () => whole.articlesOfEvent(event.slug) };
  const listed = (most?: number) => {
    const list = articleList(archive, to, most);
    return [list.events.map(({ articles }) => articles.length), list.isWhole];
  };
  assert.deepEqual(listed(), [[3, 3, 3], true]);
  assert.deepEqual(listed(4), [[3, 3], false]);
  assert.deepEqual(listed(3), [[3], false]);
});
