import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedIn } from '../fixtures/cited-in.ts';

/** By the way in which several are joined, with whom each text cites. */
const JOINED: Readonly<Record<string, readonly [body: string, cited: readonly string[]][]>> = {
  'two behind “said”, with what they are': [
    ['“It holds,” said Ann Bo, a keeper of Aton, and Cy Dow, a farmer.', ['Ann Bo | said', 'Cy Dow | said']],
    ['“It holds,” said Ann Bo and Cy Dow in a letter.', ['Ann Bo | said', 'Cy Dow | said']],
    ['“It holds,” said Ann Bo, and Cy Dow left.', ['Ann Bo | said']],
    ['“It holds,” said Ann Bo, Aton farmer and keeper of the mill.', ['Ann Bo | said']],
  ],
  'two sources': [
    ['The dam is old, according to the council and other bodies.', ['council | according to']],
    [
      'The dam is old, according to the mayor’s office and other authorities.',
      ['mayor’s office | according to', 'authorities | according to'],
    ],
    ['Trains brake alone, according to the Office of Rail and Road.', ['Office of Rail | according to']],
  ],
  'several by whom it was condemned': [
    [
      'The plan was condemned by Ann Bo, Cy Dow and Ed Marn.',
      ['Ann Bo | condemned', 'Cy Dow | condemned', 'Ed Marn | condemned'],
    ],
  ],
  'two with their parties in brackets': [
    ['“It holds,” Whip Ann Bo (D) and Leader Cy Dow (R) said.', ['Ann Bo | said', 'Cy Dow | said']],
  ],
  'a list in front of the verb': [
    [
      'Sen. Ann Bo (R-Kent), Sen. Cy Dow (D-Aton) and 18 members of the House Committee called for a new dam.',
      ['Ann Bo | called for', 'Cy Dow | called for', '18 members of the House Committee | called for'],
    ],
    ['Ann Bo, the mayor, and Cy Dow, the judge, said it holds.', ['Ann Bo | said', 'Cy Dow | said']],
    ['The governor and local leaders say they will mend it.', ['governor | say', 'local leaders | say']],
  ],
  'nobody who is in another clause': [
    ['The man was, however, a keeper, and an official said it was old.', ['official | said']],
    ['In Aton, Ann Bo and Cy Dow said it holds.', ['Ann Bo | said', 'Cy Dow | said']],
    ['After a talk with Ed Marn, Ann Bo said it holds.', ['Ann Bo | said']],
    ['Unlike Ed Marn, Ann Bo said it holds.', ['Ann Bo | said']],
  ],
  'one who is a friend and ally': [['“It holds,” said longtime Marn friend and ally Cy Dow.', ['Cy Dow | said']]],
};

for (const [what, texts] of Object.entries(JOINED)) {
  test(`findCitations() cites ${what}`, () => {
    for (const [body, cited] of texts) assert.deepEqual(citedIn(body), cited, body);
  });
}

test('findCitations() cites both of a headline without “and”', () => {
  assert.deepEqual(citedIn('It rained.', 'Ann Bo, Top Farmers Call On Mayor To Leave Town'), [
    'Ann Bo | Call',
    'Top Farmers | Call',
  ]);
});
