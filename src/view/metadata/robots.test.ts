import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nowhere, one, to } from '../fixtures/small-metadata.ts';
import { robotsOf } from './robots.ts';

test('robotsOf() allows everything and names the sitemap where it has an address', () => {
  const { site } = one().whole;
  assert.equal(robotsOf(site, to), 'User-agent: *\nDisallow:\n\nSitemap: https://example.org/news/sitemap.xml\n');
  assert.equal(robotsOf(site, nowhere), 'User-agent: *\nDisallow:\n');
});

test('robotsOf() says what programs may do with the texts only where site.yaml says it', () => {
  assert.equal(
    robotsOf({ ...one().whole.site, contentUsage: 'train-ai=n, search=y' }, nowhere),
    'User-agent: *\nDisallow:\nContent-Usage: train-ai=n, search=y\n',
  );
});
