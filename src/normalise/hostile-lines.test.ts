import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from './normalise.ts';

/** What makes patterns try every way to match before they fail: runs of what they repeat, with an end that they do not expect. */
const UNITS: readonly string[] = [
  ...[
    ' ',
    '\u00a0',
    'a,',
    'a, ',
    '"',
    '“a',
    '1',
    '1 ',
    '1, ',
    'A',
    'A ',
    'Aa ',
    'AA ',
    '(',
    '((A',
    '. ',
    'A. ',
    '- ',
    '—',
    '/',
  ],
  ...[
    'Aa/',
    '@a',
    'By ',
    'by A',
    'Photo: ',
    'photo by ',
    "a'",
    'A|',
    ' | ',
    '© A',
    'a: ',
    '…',
    'e\u0301',
    '中',
    '1 March 2020 ',
  ],
  ...[
    '12:30 pm ',
    'Monday, ',
    'in A',
    'A and ',
    'University ',
    'staff editor ',
    '[',
    'a@',
    'a.',
    'http://',
    'read more ',
  ],
  ...[
    'share ',
    'facebook ',
    'sources: A',
    'Aa is a ',
    'with ',
    'newsletter ',
    'privacy policy ',
    '\t',
    '\u0001',
    '0.0',
    '$1%',
  ],
];
const SIZE = 50_000;
/** Milliseconds of processor time. The slowest takes a fortieth; what tries every way to match takes minutes. */
const MOST_MS = 8000;

for (const unit of UNITS) {
  test(`normalise() gets through 50 kB of ${JSON.stringify(unit)} on one line, and on lines of 100`, () => {
    const line = unit.repeat(SIZE / unit.length);
    for (const text of [`A${line}!`, line.replace(/.{100}/gsu, '$&\n')]) {
      const before = process.cpuUsage();
      const bytes = new TextEncoder().encode(text);
      normalise(
        { path: 'captures/a/b.txt', bytes },
        { sidecar: { corrections: [] }, sources: new Map(), language: 'en' },
      );
      const { user, system } = process.cpuUsage(before);
      assert.ok((user + system) / 1000 < MOST_MS, `${(user + system) / 1000} ms`);
    }
  });
}
