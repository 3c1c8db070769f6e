import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edition } from './fixtures/small-edition.ts';
import { makeHrefs } from './hrefs.ts';
import { reportHref } from './report-error.ts';

const { site } = edition([], []);
const to = makeHrefs('/', 'https://example.org');
const report = (corrections: string | undefined, title: string) =>
  reportHref({ ...site, corrections }, to, '/articles/bridge/argus/', title);

test('reportHref() writes a message that names the page, whatever is in its title', () => {
  assert.equal(
    report('desk@example.org', 'A & B?\r\nBcc: all@example.org \ud800'),
    'mailto:desk@example.org?subject=Error%3A%20A%20%26%20B%3F%0D%0ABcc%3A%20all%40example.org%20%EF%BF%BD&body=https%3A%2F%2Fexample.org%2Farticles%2Fbridge%2Fargus%2F',
  );
});

test('reportHref() leads to the form with the page', () => {
  assert.equal(
    report('https://example.org/form?lang=en#top', 'A'),
    'https://example.org/form?lang=en&about=https%3A%2F%2Fexample.org%2Farticles%2Fbridge%2Fargus%2F#top',
  );
});

test('reportHref() gives nothing where nobody takes corrections, and the path where the site has no address', () => {
  assert.equal(report(undefined, 'A'), undefined);
  assert.match(
    reportHref({ ...site, corrections: 'desk@example.org' }, makeHrefs('/'), '/sources/argus/', 'A') ?? '',
    /body=%2Fsources%2Fargus%2F$/,
  );
});
