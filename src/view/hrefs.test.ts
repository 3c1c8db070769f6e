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
