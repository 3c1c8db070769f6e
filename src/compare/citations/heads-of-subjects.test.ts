import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedIn } from '../fixtures/cited-in.ts';

/** By the rule that they are for. */
const TEXTS: Readonly<Record<string, readonly [body: string, cited: readonly string[]][]>> = {
  'the kin of a person, not that person': [
    [
      'Ann Bo came to the mill. The family of Ann Bo, 43, was shown the dam and demanded that the mayor close it.',
      ['family of Ann Bo | demanded'],
    ],
    [
      'Ann Bo came to the mill. The brother-in-law of Ann Bo said on Monday that the dam was old.',
      ['brother-in-law of Ann Bo | said'],
    ],
  ],
  'whom a person leads, not that person': [
    [
      'Farmers led by Mayor Ann Bo, a keeper from Aton who lost her mill in May, have called the dam a danger.',
      ['Farmers | called'],
    ],
  ],
  'a paper by its noun behind whose participle stands who sent it': [
    ['A proclamation later issued by the Aton Council says that the mill is closed.', ['proclamation | says']],
  ],
  'people with a place and a relative clause behind them': [
    [
      'Reporters from the Aton News who were at the dam after the flood told the council that it was open.',
      ['Reporters | told'],
    ],
    ['Americans on both sides of the river say they feel safe.', ['Americans | say']],
  ],
  'who has a paper made by another, in a sentence of its own': [
    [
      'The notice was later confirmed by Marn News, which said that the mill is closed.',
      ['Marn News | confirmed+said'],
    ],
  ],
  'those beside a verb that only people have, whatever the noun': [
    ['The dam has changed in the past years, many netmenders note.', ['netmenders | note']],
    ['The hayloft council was late, and the millfolk said that it was old.', ['millfolk | said']],
  ],
  'nobody by a noun with a participle behind it': [
    ['Bo has left the mill, a change announced just after the flood.', []],
    ['The mill does not list what the town owes, and it doesn’t acknowledge the debt.', []],
  ],
  'how many of those asked say so': [
    ['But a sizable percentage, 14%, say they do not know enough.', ['sizable percentage | say']],
    ['Farmers like it, and three-quarters say it is not likely to change.', ['three-quarters | say']],
    ['Just 44 percent believe that the dam will hold.', ['44 percent | believe']],
  ],
  'no number of things': [['The vote will be decided by a handful of towns near the dam.', []]],
};

for (const [what, texts] of Object.entries(TEXTS)) {
  test(`findCitations() cites ${what}`, () => {
    for (const [body, cited] of texts) assert.deepEqual(citedIn(body), cited, body);
  });
}
