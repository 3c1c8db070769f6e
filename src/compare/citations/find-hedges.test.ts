import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../corpus.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { findHedges } from './find-hedges.ts';
import { hedgeWords } from './hedge-words.ts';

const WORDS = hedgeWords(ENGLISH);

const hedgesIn = (text: string) =>
  corpusOf(eventOf({ a: text }))
    .units.flatMap((unit) => findHedges(unit, WORDS))
    .map(({ term, introduces }) => `${term.text} | ${introduces?.text ?? ''}`);

const HEDGED: [string, string[]][] = [
  ['The dam reportedly broke at night, killing two cows.', ['reportedly | broke at night']],
  ['It rests on an unverified letter of the council.', ['unverified | letter']],
  ['The dam appears to hold.', ['appears to | hold']],
  ['The alleged thief fled.', ['alleged | thief fled']],
  ['Two cows are believed to have died.', ['are believed to | have died']],
  ['The cows were not supposed to be there.', []],
  ['The supposed thief fled.', ['supposed | thief fled']],
  ['It may rain in May, Ann May said.', []],
  ['The council alleged that he fled.', []],
  ['The Aton Post reported a flood.', []],
];

for (const [text, expected] of HEDGED) {
  test(`findHedges() reads “${text}”`, () => assert.deepEqual(hedgesIn(text), expected));
}
