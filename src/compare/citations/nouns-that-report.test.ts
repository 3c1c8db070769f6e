import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedIn } from '../fixtures/cited-in.ts';

/** By the rule that they are for. */
const TEXTS: Readonly<Record<string, readonly [body: string, cited: readonly string[]][]>> = {
  'whose claim, threat or vow it is, with a time before “that”': [
    ['The gate stayed open despite Aton’s threat on Saturday that it will be shut.', ['Aton | threat']],
    ['The mayor doubted the keeper’s insistence she never saw the notice.', ['keeper | insistence']],
  ],
  'from whom criticism or a vow comes': [
    ['Bo was calm after days of criticism from farmers that the dam was old.', ['farmers | criticism']],
    ['A vow Tuesday from the Aton Council that it will open the mill has caused a stir.', ['Aton Council | vow']],
    ['The news spread of statements made by the keepers of the mill that it would hold.', ['keepers | statements']],
  ],
  'whose call for others to act it is': [
    ['The mayor’s call for farmers to leave was late.', ['mayor | call']],
    ['The mayor’s call for rest was late.', []],
  ],
  'nobody by remarks of whom others tell': [['Ed left over remarks by Ann Bo that he finds cruel.', []]],
  'who objects, hints or casts doubt': [
    ['The farmers objected to the new dam.', ['farmers | objected']],
    ['Mayor Ann Bo hinted at a delay of the dam.', ['Ann Bo | hinted']],
    ['Mayor Ann Bo cast doubt on the new dam.', ['Ann Bo | cast doubt']],
    ['The Aton Front has claimed responsibility for the flood.', ['Aton Front | claimed']],
  ],
  'who counts about so many': [['But Mayor Ann Bo said about 480 farmers were turned away.', ['Ann Bo | said']]],
  'nobody by blows': [
    ['Protesters attacked the keepers and broke windows of shops and mills.', []],
    ['The river attacks that shook the town in May are over.', []],
  ],
  'who attacks in words': [['Ed Dow attacked the council as useless.', ['Ed Dow | attacked']]],
  'nobody by an act of office': [['The governor declared a state of emergency after the flood that hit Aton.', []]],
  'nobody by a noun or participle': [
    ['The flood raised renewed fears that the dam is old.', []],
    ['March’s initially reported loss of 70 mills was worse.', []],
    ['The mills begin to fail unless the town begins repairing the dam in a “careful way”.', []],
  ],
};

for (const [what, texts] of Object.entries(TEXTS)) {
  test(`findCitations() cites ${what}`, () => {
    for (const [body, cited] of texts) assert.deepEqual(citedIn(body), cited, body);
  });
}
