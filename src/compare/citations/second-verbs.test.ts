import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedIn } from '../fixtures/cited-in.ts';

/** By the rule that they are for. */
const TEXTS: Readonly<Record<string, readonly [body: string, cited: readonly string[]][]>> = {
  'who tries to say it, or goes on to': [
    ['The mayor sought to make the case that the dam holds.', ['mayor | make the case']],
    ['Ann Bo went on to say that the dam holds.', ['Ann Bo | say']],
    ['Ann Bo took to the radio to warn that the dam is old.', ['Ann Bo | warn']],
    ['Farmers came to believe that the dam is old.', []],
  ],
  'whom something prompts to say it': [
    ['The flood prompted Ann Bo, the mayor of Aton, to call for a new dam.', ['Ann Bo | call for']],
    ['The flood led farmers to believe that the dam is old.', []],
  ],
  'who is caught saying it': [
    ['The mayor of Aton was caught on camera saying that the dam is old.', ['mayor of Aton | saying']],
  ],
  'those who did as another did': [
    [
      'Ann Bo called on Friday for a new dam, as did Cy Dow of Kent, a judge, and Ed Marn, a keeper.',
      ['Ann Bo | called', 'Cy Dow | did', 'Ed Marn | did'],
    ],
  ],
  'whose claim it is': [
    ['Farmers doubt her first claim that the dam holds.', ['her | claim']],
    ['Cy Dow’s warning that the dam is old came late.', ['Cy Dow | warning']],
    ['His remarks that shook the town came late.', []],
    ['Ann Bo repeated her claim that the dam is old.', ['Ann Bo | repeated']],
  ],
  'whose words stand behind a document and a dash': [
    ['Cy Dow later issued an apology for his words – “I was wrong about the dam” – and left.', ['Cy Dow | issued']],
  ],
  'whom an aside between dashes tells of': [
    [
      'Four other farmers — Ann Bo of Aton; Cy Dow of Kent; and Ed Marn — also called for a new dam.',
      ['farmers | called for'],
    ],
    ['Ann Bo, a farmer and the head of the club — where all began — said it holds.', ['Ann Bo | said']],
  ],
  'who did not do one thing but said another': [
    ['He did not speak at length, but did say that the dam holds.', ['He | say']],
  ],
  'by whom it was announced on a day at a place': [
    ['The plan was announced here on Friday by Ann Bo, the mayor.', ['Ann Bo | announced']],
  ],
  'nobody by what only describes a noun': [
    ['The council, which met late, kept copies of classified papers.', []],
    ['Claims that mill posts are left open shook the town.', []],
    ['The questions come as the Aton Committee begins its talks for the year.', []],
    ['Nobody asked about the dam as she spoke to them on Friday.', []],
    ['The club placed signs on Facebook demanding a new dam.', []],
  ],
  'what is said behind a phrase without a comma': [
    ['Bo said after their meeting he believes the mayor must leave.', ['Bo | said']],
    ['Farmers wrote they expect the mayor to leave.', ['Farmers | wrote']],
  ],
  'who echoes another': [['Ann Bo, a keeper, echoed an earlier call to mend the dam.', ['Ann Bo | echoed']]],
  'who signed a letter to others': [
    ['Ann Bo signed a letter to Cy Dow and other leaders demanding that the dam be shut.', ['Ann Bo | demanding']],
  ],
  'who heads something of two names': [
    ['Department of Inland Waters Secretary Ann Bo urged farmers to leave.', ['Ann Bo | urged']],
  ],
};

for (const [what, texts] of Object.entries(TEXTS)) {
  test(`findCitations() cites ${what}`, () => {
    for (const [body, cited] of texts) assert.deepEqual(citedIn(body), cited, body);
  });
}
