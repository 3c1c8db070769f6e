import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import { articleFiles, inputOf } from '../fixtures/event-on-disk.ts';

/** Published on Tuesday, 4 March 2031. */
const LOOKS: readonly (readonly [text: string, iso: string])[] = [
  ['The poll gave Ann Vale a lead in Eastford, which is voting Friday.', '2031-03-07'],
  ['Ann Vale gave a preview of her plans Friday.', '2031-02-28'],
  ['The mayor assessed her plans after Friday’s vote.', '2031-02-28'],
];

for (const [text, iso] of LOOKS)
  test(`dates gives ${iso}: ${text}`, () => {
    const { dates } = compareEvent(inputOf(articleFiles({ echo: ['Storm', text] })));
    assert.deepEqual(
      dates.map((date) => date.iso),
      [iso],
    );
  });
