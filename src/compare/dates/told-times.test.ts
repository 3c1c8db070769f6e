import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import { articleFiles, inputOf } from '../fixtures/event-on-disk.ts';
import { toldValue } from './told-times.ts';

/** Words and values of the dates of one report, published on Tuesday, 4 March 2031. */
function valuesIn(text: string): [string, string][] {
  const { dates } = compareEvent(inputOf(articleFiles({ echo: ['Storm', text] })));
  return dates.map(({ at, iso, precision }) => [at.text, iso ?? precision]);
}

/** For each text the value of its last expression. */
const TOLD: Readonly<Record<string, string>> = {
  'The dike of 1953 was built in May and inspected that month.': '2030-05',
  'The dike was built in 2011 and failed the following year.': '2012',
  'She left on 3 May 2029. Two weeks later, the mill closed.': '2029-05-17',
  'She left on 3 May 2029. That night it rained.': '2029-05-03',
  'She left on 3 May 2029. That same week the mill closed.': '2029-04-30/2029-05-06',
  'In 2011 the dike was new. About ten years later it leaked.': '2021',
  'She won in 2011. It rained in December of that year.': '2011-12',
  'Both fell on the same day, Jan. 20.': '2031-01-20',
  'The rate was 5 in 2011, as in the previous year.': '2010',
  'Vale spoke on Sunday, the same day Cole was told.': '2031-03-02',
  'Vale met them on Tuesday, and Cole the night before.': '2031-03-03',
};
for (const [text, iso] of Object.entries(TOLD))
  test(`dates counts from a time told right before: ${text}`, () => {
    assert.equal(valuesIn(text).at(-1)?.[1], iso);
  });

const UNSURE = [
  'She left in 2011 and came back in 2013. That year it rained.',
  'She left on 3 May 2029. The mill closed the same day Cole was told.',
  'She left on 3 May 2029. It rained. The next day, the mill closed.',
  'It opened in 2011. The rate was higher than a year earlier.',
  'It opens in July 2031, three months later than planned.',
  'It lasted from 2011 to 2013. The following year, it rained.',
];
for (const text of UNSURE)
  test(`dates leaves open what no time right before makes certain: ${text}`, () => {
    assert.equal(valuesIn(text).at(-1)?.[1], 'anchored');
  });

test('toldValue() counts in the unit of the words, and roughly where they say so', () => {
  const day = { precision: 'day', iso: '2029-05-31' } as const;
  assert.deepEqual(toldValue('a month later', day), { precision: 'month', iso: '2029-06' });
  assert.deepEqual(toldValue('less than a year later', day), { precision: 'approx', iso: '2030' });
  assert.equal(toldValue('hours later', day), undefined);
  assert.equal(toldValue('the next day', { precision: 'year', iso: '2029' }), undefined);
});

test('dates gives a bare weekday the day to come that the rest of its article gives it', () => {
  const text = 'The two will meet on Friday in Brask. Vale called the Friday talks a farce. It rained on Monday.';
  assert.deepEqual(
    valuesIn(text).map(([, iso]) => iso),
    ['2031-03-07', '2031-03-07', '2031-03-03'],
  );
  const both = 'The two will meet on Friday in Brask. It had rained on Friday. Vale called the Friday talks a farce.';
  assert.equal(valuesIn(both).at(-1)?.[1], '2031-02-28');
});
