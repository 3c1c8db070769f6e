import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import { articleFiles, inputOf } from '../fixtures/event-on-disk.ts';

/** Published on Tuesday, 4 March 2031. */
const LOOKS: readonly (readonly [text: string, iso: string])[] = [
  ['The poll gave Ann Vale a lead in Eastford, which is voting Friday.', '2031-03-07'],
  ['Ann Vale gave a preview of her plans Friday.', '2031-02-28'],
  ['The mayor assessed her plans after Friday’s vote.', '2031-02-28'],
  ['The trial in Eastford begins Friday.', '2031-03-07'],
  ['Oakham must pack its bags when they meet on Friday.', '2031-03-07'],
  ['The mayor is now travelling to Brask on Friday.', '2031-03-07'],
  ['The mayor is grieving after Friday’s flood.', '2031-02-28'],
  ['On Friday, she is set to speak in Brask.', '2031-03-07'],
  ['Friday’s vote will be close.', '2031-03-07'],
  ['On Friday, the council, which will vote again, met in Brask.', '2031-02-28'],
  ['Monday’s fire will cost much.', '2031-03-03'],
  ['Heavy rain is likely on Friday.', '2031-03-07'],
  ['The hall will (as Sen. Vale hopes) open on Friday.', '2031-03-07'],
  ['The dike broke Wednesday in Millbrook.', '2031-03-05'],
  ['The dike broke last Wednesday in Millbrook.', '2031-02-26'],
  ['The rate met its mark in May, may have passed it.', '2030-05'],
  ['Vale must win the vote in May.', '2031-05'],
  ['Vale left out all of her planned walks Friday.', '2031-02-28'],
  ['The mayor could reach a million registered voters on Friday.', '2031-03-07'],
  ['The count of Friday’s vote will take a month.', '2031-03-07'],
  ['The count from Friday’s vote will take long.', '2031-02-28'],
  ['Cole lost in Friday’s debate.', '2031-02-28'],
  ['On Friday the mayor and her friends will dance.', '2031-03-07'],
  ['Vale was, at the dinner of the Oakham mill in the old town hall on Friday and is set to win.', '2031-02-28'],
  ['The rise is related to Friday’s rain.', '2031-02-28'],
  ['The two are prepared to hold one on Friday.', '2031-03-07'],
  ['Vale wrote of it on June 5 last year.', '2030-06-05'],
];

for (const [text, iso] of LOOKS)
  test(`dates gives ${iso}: ${text}`, () => {
    const { dates } = compareEvent(inputOf(articleFiles({ echo: ['Storm', text] })));
    assert.deepEqual(
      dates.map((date) => date.iso),
      [iso],
    );
  });

test('dates leaves a weekday of every week without a date', () => {
  for (const text of ['Shops shut on a Sunday.', 'It meets every Friday at the hall.', 'She sings on Sunday evenings.'])
    assert.deepEqual(
      compareEvent(inputOf(articleFiles({ echo: ['Storm', text] }))).dates.map(({ precision, iso }) => [
        precision,
        iso,
      ]),
      [['vague', undefined]],
    );
});
