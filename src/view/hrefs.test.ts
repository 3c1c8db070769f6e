import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeHrefs } from './hrefs.ts';

for (const [base, root] of [
  ['/', '/'],
  ['/a', '/a/'],
  ['/a/b/', '/a/b/'],
  ['a/b', '/a/b/'],
] as const) {
  test(`makeHrefs() puts every address below ${base} and ends every page in a slash`, () => {
    const to = makeHrefs(base);
    assert.equal(to.home, root);
    assert.equal(to.event('bridge'), `${root}events/bridge/`);
    assert.equal(to.sourceOnEvent('bridge', 'argus'), `${root}events/bridge/argus/`);
    assert.equal(to.article('bridge/argus'), `${root}articles/bridge/argus/`);
    assert.equal(to.source('argus'), `${root}sources/argus/`);
    assert.equal(to.icon, `${root}icon.svg`);
    for (const page of [to.sources, to.method, to.search]) assert.match(page, /^\/.*[a-z]\/$/);
  });
}

test('makeHrefs() leads to a sentence by its anchor', () => {
  assert.equal(makeHrefs('/').article('bridge/argus', 's-12345678'), '/articles/bridge/argus/#s-12345678');
});

test('makeHrefs() names citation files and feeds beside the pages they belong to', () => {
  const to = makeHrefs('/a/');
  assert.equal(to.citation({ article: 'bridge/argus' }, 'bib'), '/a/articles/bridge/argus/cite.bib');
  assert.equal(to.citation({ event: 'bridge' }, 'csl.json'), '/a/events/bridge/cite.csl.json');
  assert.equal(to.feed('rss', 'site'), '/a/rss.xml');
  assert.equal(to.feed('atom', { source: 'argus' }), '/a/sources/argus/atom.xml');
  assert.equal(to.feed('json', { event: 'bridge' }), '/a/events/bridge/feed.json');
});

test('makeHrefs() gives whole addresses only where the site’s is known', () => {
  assert.equal(makeHrefs('/a/').absolute('/a/method/'), undefined);
  assert.equal(makeHrefs('/a/', 'https://example.org').absolute('/a/method/'), 'https://example.org/a/method/');
  assert.equal(makeHrefs('/a/', 'https://example.org/x/').absolute('/a/'), 'https://example.org/a/');
});
