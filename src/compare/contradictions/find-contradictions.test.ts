import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import type { EventInput } from '../corpus.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';

/** What two sentences say that cannot both be right: `number: 300 houses | 500 houses`. */
function found(echo: string, post: string, more: Partial<EventInput> = {}): string[] {
  const input = eventOf({ echo, post }, { lexicon: ENGLISH, ...more });
  return compareEvent(input).contradictions.map(({ kind, a, b }) => `${kind}: ${a.text} | ${b.text}`);
}

const HOUSES = 'The burst dike at Millbrook flooded 300 houses near the old market.';
const OPENED = 'The council opened the weaving mill at Brask on May 4 after long repairs.';
const CLOSED = 'The council has closed the weaving mill at Brask after long repairs.';

const CONTRADICTING: readonly (readonly [what: string, echo: string, post: string, found: string])[] = [
  ['numbers', HOUSES, HOUSES.replace('300', '500'), 'number: 300 houses | 500 houses'],
  [
    'ranks',
    'Brask is the third-largest town of the whole river valley.',
    'Brask is the fifth-largest town of the whole river valley.',
    'number: third-largest town | fifth-largest town',
  ],
  ['days', OPENED, OPENED.replace('May 4', 'May 9'), 'date: May 4 | May 9'],
  [
    'days of this week that are two apart',
    OPENED.replace('May 4', 'March 1'),
    OPENED.replace('May 4', 'March 3'),
    'date: March 1 | March 3',
  ],
  [
    'neighbouring days of long ago',
    OPENED.replace('May 4', 'May 4, 1998'),
    OPENED.replace('May 4', 'May 5, 1998'),
    'date: May 4, 1998 | May 5, 1998',
  ],
  ['years', OPENED.replace('on May 4', 'in 1998'), OPENED.replace('on May 4', 'in 1989'), 'date: 1998 | 1989'],
  ['what is told and denied', CLOSED, CLOSED.replace('has closed', 'has not closed'), 'status: closed | not closed'],
];

for (const [what, echo, post, expected] of CONTRADICTING)
  test(`findContradictions() finds ${what} that exclude each other`, () =>
    assert.deepEqual(found(echo, post), [expected]));

const COMPATIBLE: readonly (readonly [why: string, echo: string, post: string])[] = [
  ['a number and the same in round', HOUSES.replace('300', '304'), HOUSES],
  ['two round numbers one step apart', HOUSES, HOUSES.replace('300', '400')],
  ['an open interval that holds the other', HOUSES, HOUSES.replace('300', 'over 200')],
  [
    'numbers of two places',
    HOUSES.replace('market', 'market in Millbrook'),
    HOUSES.replace('300', '500').replace('market', 'market in Eastford'),
  ],
  ['numbers of two years', `In 2029, ${HOUSES}`, `In 2030, ${HOUSES.replace('300', '500')}`],
  [
    'the dead, whose number may grow',
    HOUSES.replace('flooded 300 houses', 'killed 12 people'),
    HOUSES.replace('flooded 300 houses', 'killed 15 people'),
  ],
  [
    'a number that the other gives, too',
    HOUSES,
    `${HOUSES.slice(0, -1)} and 500 houses at the quay.`
      .replace('300', '500')
      .replace('500 houses at', '300 houses at'),
  ],
  ['a month and a day in it', OPENED, OPENED.replace('on May 4', 'in May')],
  [
    'neighbouring days of this week, which may be one in two time zones',
    OPENED.replace('May 4', 'March 1'),
    OPENED.replace('May 4', 'March 2'),
  ],
  [
    'neighbouring days of long ago where one names the hour',
    OPENED.replace('May 4', 'the night of May 4, 1998'),
    OPENED.replace('May 4', 'May 5, 1998'),
  ],
  ['since and until a day', OPENED.replace('on May 4', 'since May 4'), OPENED.replace('on May 4', 'until May 9')],
  ['two of several in a row', OPENED.replace('opened', 'first opened'), OPENED.replace('May 4', 'May 9')],
  [
    'days of two acts',
    OPENED.replace('.', ', and the mayor danced there on May 6.'),
    OPENED.replace('.', ', and the school roof leaked on May 9.'),
  ],
  [
    'days of saying something',
    'Mayor Vale said on Monday that the dike at Millbrook would hold the water.',
    'Mayor Vale said on Tuesday that the dike at Millbrook would hold the water.',
  ],
  [
    'what is without something and what ran out of it',
    'The strike had left petrol stations on the southern islands without fuel.',
    'On the southern islands most petrol stations ran out of fuel during the strike.',
  ],
  [
    'what “it” is said to have done',
    HOUSES.replace('The burst dike at Millbrook', 'It'),
    HOUSES.replace('The burst dike at Millbrook', 'It').replace('300', '500'),
  ],
  [
    'a plan and what is not so',
    CLOSED.replace('has closed', 'will close'),
    CLOSED.replace('has closed', 'has not closed'),
  ],
  ['a charge and its denial', CLOSED, CLOSED.replace('has closed', 'denied closing')],
];

for (const [why, echo, post] of COMPATIBLE)
  test(`findContradictions() does not list ${why}`, () => assert.deepEqual(found(echo, post), []));

test('findContradictions() lists one of many pairs that part in the same way', () => {
  const texts = {
    echo: OPENED,
    post: OPENED.replace('May 4', 'May 9'),
    star: OPENED,
    wire: OPENED.replace('May 4', 'May 9'),
  };
  assert.equal(compareEvent(eventOf(texts, { lexicon: ENGLISH })).contradictions.length, 1);
});

test('findContradictions() leaves out what an editor says can both be right, and the decision is on record', () => {
  const texts = { echo: OPENED, post: OPENED.replace('May 4', 'May 9') };
  const plain = eventOf(texts, { lexicon: ENGLISH });
  const [one] = compareEvent(plain).contradictions;
  assert.ok(one !== undefined);
  const pair = [one.a, one.b].map(({ article, sentence }) => `${article.slice('event/'.length)}#${sentence}`);
  const decision = { decide: 'reject-contradiction' as const, pair, reason: 'It was opened twice.' };
  const decided = compareEvent({ ...plain, event: { ...plain.event, decisions: [decision] } });
  assert.deepEqual(decided.contradictions, []);
  assert.deepEqual(
    decided.decisions.map(({ decide, reason }) => [decide, reason]),
    [['reject-contradiction', 'It was opened twice.']],
  );
});

test('a contradiction names the words in common, the scope and the day', () => {
  const text = 'The burst dike at Millbrook killed 12 people in Eastford on Monday in the night.';
  const [one] = compareEvent(
    eventOf({ echo: text, post: text.replace('12', '15') }, { lexicon: ENGLISH }),
  ).contradictions;
  assert.deepEqual(one?.scope, ['at millbrook', 'in eastford']);
  assert.equal(one?.asOf, '2031-03-03');
  const words = one?.shared.map(({ a }) => a.text) ?? [];
  assert.ok(words.includes('dike') && words.includes('killed'), words.join(' '));
});
