import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedIn } from '../fixtures/cited-in.ts';

/** By the rule that they are for. */
const TEXTS: Readonly<Record<string, readonly [body: string, cited: readonly string[]][]>> = {
  'who stands behind the label of a video': [
    ['JUST WATCHED Ann Bo: The dam will never hold', ['Ann Bo | ']],
    ['WATCH: Mayor Ann Bo says the dam holds', ['Ann Bo | says']],
    ['MUST WATCH How old is the dam?', []],
    ['Story highlights “The dam is lost,” says father of keeper', ['father | says']],
    ['Watch out for the dam, which is old.', []],
  ],
  'who points to something': [
    ['The governor pointed to a rise in the price of mills.', ['governor | pointed']],
    ['“It holds,” he said at one point.', ['he | said']],
    ['Farmers point to the old dam as a danger.', ['Farmers | point']],
  ],
  'who writes to somebody': [
    ['Ann Bo tweeted to Cy Dow: “Leave the dam.”', ['Ann Bo | tweeted']],
    ['Ann Bo wrote to the mayor on Monday that the dam holds.', ['Ann Bo | wrote']],
  ],
  'nobody by a think tank or what nobody reported': [
    ['“It holds,” said Ann Bo of the Aton Water think tank, on Monday.', ['Ann Bo | said']],
    ['There are no other reported losses, Ann Bo said.', ['Ann Bo | said']],
  ],
  'who is named behind a quotation that ends an introduction': [
    [
      'Speaking on “The Morning Hour,” Sen. Ann Bo, R-Kent, would not go so far but said the mayor must leave.',
      ['Ann Bo | said'],
    ],
  ],
  'whom a phrase of time stands before': [
    ['A few days after the flood, Bo walked back his words, saying he regretted them.', ['Bo | saying']],
  ],
  'a body whose noun no list has behind a help': [
    ['The local clubward has also said that it holds.', ['local clubward | said']],
  ],
  'a source that is a page': [
    ['Most died in the attacks in Aton, according to the website.', ['website | according to']],
  ],
  'nobody by an adverb': [['Further underlining the danger, the mayor said that it was old.', ['mayor | said']]],
};

for (const [what, texts] of Object.entries(TEXTS)) {
  test(`findCitations() cites ${what}`, () => {
    for (const [body, cited] of texts) assert.deepEqual(citedIn(body), cited, body);
  });
}
