import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeApart } from './picture-credit.ts';

const CREDITED: readonly (readonly [line: string, caption: string, credit: string])[] = [
  ['The hall on Monday. Photo: ANN EXAMPLE/AGX', 'The hall on Monday.', 'ANN EXAMPLE/AGX'],
  ['The hall on Monday (Ann Example/AGX)', 'The hall on Monday', 'Ann Example/AGX'],
  ['The hall on Monday. Picture: AGX', 'The hall on Monday.', 'AGX'],
  ['The hall on Monday. X/ @annexample', 'The hall on Monday.', 'X/ @annexample'],
  ['The hall on Monday. AGX/Ann Example', 'The hall on Monday.', 'AGX/Ann Example'],
  ['The hall on Monday. (AGX)', 'The hall on Monday.', 'AGX'],
  ['The hall on Monday. Example Images', 'The hall on Monday.', 'Example Images'],
  ['The hall on Monday (File photo)', 'The hall on Monday', 'File photo'],
  ['The hall on Monday. (Photo by Ann Example/Example Images)', 'The hall on Monday.', 'Ann Example/Example Images'],
  ['The hall on Monday.CreditAnn Example for The Bell', 'The hall on Monday.', 'Ann Example for The Bell'],
  ['The hall on Monday — Handout', 'The hall on Monday', 'Handout'],
  ['The hall on Monday [Ann Example/AGX]', 'The hall on Monday', 'Ann Example/AGX'],
  ['The hall on Monday.(AGX News: Ann Example)', 'The hall on Monday.', 'AGX News: Ann Example'],
  ['The hall on Monday © Ann Example, AGX', 'The hall on Monday', '© Ann Example, AGX'],
  ['Photo: Ann Example', '', 'Ann Example'],
  ['Ann Example | Agency | Example Images', '', 'Ann Example | Agency | Example Images'],
];

for (const [line, caption, credit] of CREDITED) {
  test(`takeApart() finds caption and credit of “${line}”`, () => {
    const parts = takeApart(line, 1)?.parts ?? [];
    const at = (role: string) =>
      parts
        .filter((part) => part.role === role)
        .map(({ from, to }) => line.slice(from, to).trim())
        .join('');
    assert.equal(at('pictureCredit'), credit);
    assert.equal(at('caption'), caption);
    assert.equal(
      parts
        .map(({ from, to }) => line.slice(from, to))
        .join('')
        .replace(/\s/g, ''),
      line.replace(/\s/g, ''),
    );
  });
}

const PLAIN = [
  'The council of Westmere voted on Monday to reopen the tram line.',
  'The Association of Tram Drivers (ATD) welcomed the vote.',
  'It was led by the Association of Tram Drivers (ATD)',
  'The photo: nobody knew who had taken it in the year of the flood.',
  'He said the picture was clear.',
  'By Ann Example/Bell',
  'The 3/4 majority was missed.',
];

for (const line of PLAIN) {
  test(`takeApart() finds no credit in “${line}”`, () => assert.equal(takeApart(line, 1), undefined));
}
