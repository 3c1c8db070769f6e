import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edition } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
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

test('reportHref() names the anchor of one sentence, and nothing in its label can add a field, a line or markup', () => {
  const labels = [
    'A&cc=all@example.org',
    '?subject=B#c',
    'a\r\n\r\nb',
    '"><script>',
    '% %0d%0a',
    '\u202eB\u2028',
    'é桥😀',
  ];
  for (const label of labels) {
    const mail = reportHref(
      { ...site, corrections: 'desk@example.org' },
      to,
      to.article('bridge/argus', 's-0a1b2c3d-2'),
      label,
    );
    assert.match(mail ?? '', /^mailto:desk@example\.org\?subject=[\w%.~!*'()-]+&body=[\w%.~-]+$/);
    const fields = new URL(mail ?? '').searchParams;
    assert.deepEqual([...fields.keys()], ['subject', 'body']);
    assert.deepEqual(
      [fields.get('subject'), fields.get('body')],
      [`Error: ${label}`, 'https://example.org/articles/bridge/argus/#s-0a1b2c3d-2'],
    );
  }
  const form = reportHref(
    { ...site, corrections: 'https://example.org/form' },
    to,
    to.article('bridge/argus', 's-0a1b2c3d'),
    'A',
  );
  assert.equal(new URL(form ?? '').searchParams.get('about'), 'https://example.org/articles/bridge/argus/#s-0a1b2c3d');
  assert.equal(new URL(form ?? '').hash, '');
});
