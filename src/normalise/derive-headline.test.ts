import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deriveHeadline } from './derive-headline.ts';

const CASES: readonly (readonly [what: string, lede: string, headline: string])[] = [
  [
    'a short sentence whole, without its full stop',
    'The council of Westmere voted to reopen the tram line. It closed in 1962.',
    'The council of Westmere voted to reopen the tram line',
  ],
  [
    'a long sentence up to its last clause boundary that fits',
    'A storm cut power to nine thousand homes in the upper valleys, the operator said, and schools in three towns will stay closed until Thursday.',
    'A storm cut power to nine thousand homes in the upper valleys, the operator said',
  ],
  [
    'a sentence that opens with a quotation with the whole quotation',
    '“We have waited long enough, and we will wait no longer,” the mayor of Westmere said on Monday after the council voted to reopen the tram line.',
    '“We have waited long enough, and we will wait no longer,” the mayor of Westmere said on Monday',
  ],
  [
    'a sentence without a comma between words, closed with dots',
    'The district court in Nordhaven cleared the former harbour master of taking bribes from three shipping companies of the isles on Friday.',
    'The district court in Nordhaven cleared the former harbour master of taking bribes from three…',
  ],
  [
    'a quotation of two sentences unbroken',
    '“We expected a pond. We found an ocean,” the geologist said on Friday, looking at a tray of shells that changed the map of the valley.',
    '“We expected a pond. We found an ocean,” the geologist said on Friday',
  ],
  ['a very short lede as it stands', 'It rained.', 'It rained'],
  [
    'no dateline',
    'NORDHAVEN, Eastern Isles (BBY) - A court cleared the harbour master.',
    'A court cleared the harbour master',
  ],
  ['a question with its mark', 'Will the tram come back? Nobody knows.', 'Will the tram come back?'],
  [
    'an abbreviation at the end with its full stop',
    'The line is run by Westmere Tramways Co. Ltd.',
    'The line is run by Westmere Tramways Co. Ltd',
  ],
  ['“Untitled” for the empty text', '', 'Untitled'],
];

for (const [what, lede, headline] of CASES) {
  test(`deriveHeadline() gives ${what}`, () => assert.equal(deriveHeadline(lede), headline));
}

test('deriveHeadline() gives verbatim words of the lede', () => {
  for (const [, lede, headline] of CASES.slice(0, -1)) assert.ok(lede.includes(headline.replace(/…$/, '')), headline);
});
