import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedIn } from '../fixtures/cited-in.ts';

/** By the rule that they are for. */
const TEXTS: Readonly<Record<string, readonly [body: string, cited: readonly string[]][]>> = {
  'whose verb has a time in front of it': [
    ['Local regulators this month said they had approved the plan.', ['Local regulators | said']],
    ['The town is siding with Marn Mills, which last week announced a new deal.', ['Marn Mills | announced']],
  ],
  'who says something instead': [
    ['Mayor Ann Bo would not answer on Monday, saying instead, “He is mayor.”', ['Ann Bo | saying']],
  ],
  'who stands behind a time that opens the sentence': [
    ['Last week local farmers declared that the dam was old.', ['local farmers | declared']],
    ['This Monday the farmers declared that the dam was old.', ['farmers | declared']],
  ],
  'nobody by a word that is no noun': [
    ['The offer of the mill rests on the current disclosed terms of the sale.', []],
    ['Ann Bo, who before she took office in January last year promised a dam, has left.', []],
  ],
  'who made clear on a day that he would': [
    ['Bo made clear Monday he no longer feels bound by it.', ['Bo | made clear']],
  ],
  'who stands behind the town and agency of a dateline': [
    ['Aton (NBR) Secretary Ann Bo is in doubt after saying Monday that the dam is old.', ['Ann Bo | saying']],
  ],
  'who announced it before others act': [
    [
      'There was fear among some in the town even before Cy Dow announced Monday that he will leave.',
      ['Cy Dow | announced'],
    ],
  ],
  'nobody for a plea': [['Ann Bo pleaded guilty to a charge that she had sold the dam.', []]],
  'who answers when asked': [['When asked how old it is, he responded, “Very.”', ['he | responded']]],
  'nobody by a noun for states, remarks or a condition': [
    ['The club gave money to farmers in states that have no dams.', []],
    ['Bo left the mayor out of his public remarks since May, claiming he owes him much.', ['Bo | claiming']],
    ['Despite repeated warnings, the mill is open.', []],
  ],
  'officials of two bodies once': [
    ['Mill and Treasury officials have said they would leave.', ['Treasury officials | said']],
  ],
  'rules that were issued': [['The rules issued Thursday said the plan would hold.', ['rules | said']]],
  'two bodies of one owner': [
    [
      'The mill’s management team and board have argued that it is bad.',
      ['management team | argued', 'board | argued'],
    ],
  ],
  'one who is founder and chief': [
    ['The mill’s founder and its chief keeper said it is old.', ['founder | said', 'chief keeper | said']],
  ],
  'what critics call it': [['Ann Bo wants what critics call amnesty for farmers.', ['critics | call']]],
  'who argues in a clause with “with”': [
    ['The mill rejected the offer, with Ann Bo arguing that it was low.', ['Ann Bo | arguing']],
  ],
};

for (const [what, texts] of Object.entries(TEXTS)) {
  test(`findCitations() cites ${what}`, () => {
    for (const [body, cited] of texts) assert.deepEqual(citedIn(body), cited, body);
  });
}
