import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';

/** What the flag of two sentences says: `not > closed`, with the side that says it. */
function flagOf(echo: string, post: string): string | undefined {
  const [pair] = compareEvent(eventOf({ echo, post }, { lexicon: ENGLISH })).pairs;
  assert.ok(pair !== undefined, 'The two are no pair');
  const { negation, denial } = pair;
  return negation && `${negation}: ${denial?.not.text} > ${denial?.of.text} ~ ${denial?.beside.text}`;
}

const CLOSED = 'The council closed the weaving mill at Brask in spring.';

const FLAGGED: readonly (readonly [why: string, echo: string, post: string, flag: string])[] = [
  ['a verb', CLOSED, 'The council has not closed the weaving mill at Brask in spring.', 'b: not > closed ~ closed'],
  [
    'an adverb between',
    CLOSED,
    'The council did not immediately close the weaving mill at Brask in spring.',
    'b: not > close ~ closed',
  ],
  [
    'the verb behind “to”',
    'The council refused to close the weaving mill at Brask.',
    'The council will close the weaving mill at Brask.',
    'a: refused > close ~ close',
  ],
  [
    'the noun at the end of a phrase',
    'The audit of the Brask mill found a serious safety violation.',
    'The audit of the Brask mill found no serious safety violation.',
    'b: no > violation ~ violation',
  ],
];

for (const [why, echo, post, flag] of FLAGGED)
  test(`a pair is flagged where one side alone negates what both tell: ${why}`, () =>
    assert.equal(flagOf(echo, post), flag));

const NOT_FLAGGED: readonly (readonly [why: string, echo: string, post: string])[] = [
  [
    'the other sentence does not have',
    CLOSED,
    'The council closed the weaving mill at Brask in spring and did not ask the workers.',
  ],
  [
    'both negate',
    'The council never closed the weaving mill at Brask in spring.',
    'The council did not close the weaving mill at Brask in spring.',
  ],
  [
    'one sets beside another thing',
    'The council closed the weaving mill at Brask, not the dye works.',
    'The council closed the weaving mill at Brask beside the dye works.',
  ],
  ['is true from some time on', CLOSED, 'The council had not closed the weaving mill at Brask until spring.'],
  ['a fixed phrase only seems to negate', CLOSED, 'The council no doubt closed the weaving mill at Brask in spring.'],
  [
    'the other says in another word',
    'The council did not close the weaving mill at Brask in spring.',
    'The council was kept by judges who prevented it to close the weaving mill at Brask in spring.',
  ],
  [
    'is told of something else',
    'The weaving mill at Brask lost its owner in spring, while the old ferry to the island of Tolme sank in the storm.',
    'The weaving mill at Brask lost its owner in spring, while the new bridge across the river near Norby did not sink.',
  ],
];

for (const [why, echo, post] of NOT_FLAGGED)
  test(`a pair is not flagged for what ${why}`, () => assert.equal(flagOf(echo, post), undefined));
