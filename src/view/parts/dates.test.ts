import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareMoments, printDays, printMoment } from './dates.ts';

for (const [moment, printed] of [
  ['2024-02-29', '29 February 2024'],
  ['2024-02-29T13:34', '29 February 2024, 13:34 (time zone not stated)'],
  ['2024-02-29T13:34:59', '29 February 2024, 13:34 (time zone not stated)'],
  ['2024-02-29T23:34+02:00', '29 February 2024, 23:34 (UTC+02:00)'],
  ['2024-02-29T00:05Z', '29 February 2024, 00:05 (UTC)'],
] as const) {
  test(`printMoment() prints ${moment} with the precision it has`, () => assert.equal(printMoment(moment), printed));
}

test('printMoment() prints the same in every time zone', () => {
  const { TZ } = process.env;
  for (const zone of ['Pacific/Kiritimati', 'America/Adak', 'Asia/Kathmandu']) {
    process.env['TZ'] = zone;
    assert.equal(printMoment('2031-03-04'), '4 March 2031');
    assert.equal(printMoment('2031-03-04T00:10'), '4 March 2031, 00:10 (time zone not stated)');
  }
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
});

test('printDays() prints the last day only where it is another day', () => {
  assert.equal(printDays('2031-03-04'), '4 March 2031');
  assert.equal(printDays('2031-03-04', '2031-03-04'), '4 March 2031');
  assert.equal(printDays('2031-02-28', '2031-03-01'), '28 February 2031 to 1 March 2031');
});

test('compareMoments() orders by day, and by instant only if both zones are known', () => {
  assert.ok(compareMoments('2031-03-04', '2031-03-05T01:00') < 0);
  assert.equal(compareMoments('2031-03-04T23:00', '2031-03-04T01:00'), 0);
  assert.equal(compareMoments('2031-03-04T23:00', '2031-03-04T01:00Z'), 0);
  assert.equal(compareMoments('2031-03-04T23:00Z', '2031-03-04T01:00'), 0);
  assert.ok(compareMoments('2031-03-04T10:00+05:00', '2031-03-04T09:00Z') < 0);
});
