import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedIn } from '../fixtures/cited-in.ts';

/** By the rule that they are for. */
const TEXTS: Readonly<Record<string, readonly [body: string, cited: readonly string[]][]>> = {
  'whom a poll finds more likely to say it': [
    ['Overall, the public is slightly more likely to say the council should leave than stay.', ['public | say']],
    ['Trust is low, though farmers are more likely than keepers to say it will hold.', ['farmers | say']],
  ],
  'a court by its ruling, and nobody who held a thing': [
    ['The court unanimously held that the dam was old.', ['court | held']],
    ['The council held a “very long” meeting on the dam.', []],
  ],
  'a title of a linked story by the person before its colon': [
    ['Ann Bo left the mill in May.\n\nAnn Bo: The dam has chosen its keepers', ['Ann Bo | ']],
  ],
  'who accuses, not whom he accuses': [
    ['The former mayor, also a former keeper, also accused Mr. Ed Dow of selling the dam.', ['former mayor | accused']],
  ],
  'whom somebody told when': [
    ['Governor Ann Bo told reporters on Friday she planned to close the dam, which is old.', ['Ann Bo | told']],
  ],
  'papers that show it': [['It has fallen, according to surveys taken by Aton College.', ['surveys | according to']]],
};

for (const [what, texts] of Object.entries(TEXTS)) {
  test(`findCitations() cites ${what}`, () => {
    for (const [body, cited] of texts) assert.deepEqual(citedIn(body), cited, body);
  });
}
