import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDate } from './read-date.ts';

const READ: readonly (readonly [line: string, run: string, value: string])[] = [
  ['5 December 2024, 13:34', '5 December 2024, 13:34', '2024-12-05T13:34'],
  ['December 5, 2024 Hour: 9:28 am', 'December 5, 2024 Hour: 9:28 am', '2024-12-05T09:28'],
  ['Dec. 5, 2024', 'Dec. 5, 2024', '2024-12-05'],
  ['Sept. 3rd, 2021 12:00 a.m.', 'Sept. 3rd, 2021 12:00 a.m.', '2021-09-03T00:00'],
  ['Published: 2024-12-05T13:34:00Z', '2024-12-05T13:34:00Z', '2024-12-05T13:34:00Z'],
  ['2024-12-05 13:34:05 +0100', '2024-12-05 13:34:05 +0100', '2024-12-05T13:34:05+01:00'],
  ['Thursday, 5 December 2024 at 1.34pm GMT', 'Thursday, 5 December 2024 at 1.34pm GMT', '2024-12-05T13:34Z'],
  ['10:20 UTC+2 5 May 2020', '10:20 UTC+2 5 May 2020', '2020-05-05T10:20+02:00'],
  ['Nov 18, 2019, 3:05pm EST', 'Nov 18, 2019, 3:05pm EST', '2019-11-18T15:05'],
  ['13/06/2014 Ann Example', '13/06/2014', '2014-06-13'],
  ['11/19/19 06:56 AM', '11/19/19 06:56 AM', '2019-11-19T06:56'],
  ['9:22 am By Ann Example, 5 May 2020', '5 May 2020', '2020-05-05'],
  ['5. Dezember 2024 um 14:05 Uhr', '5. Dezember 2024 um 14:05', '2024-12-05T14:05'],
  ['5 décembre 2024 à 14h05', '5 décembre 2024 à 14h05', '2024-12-05T14:05'],
  ['sexta-feira, 22 de outubro de 2010 às 20:13', 'sexta-feira, 22 de outubro de 2010 às 20:13', '2010-10-22T20:13'],
  ['2019年11月20日', '2019年11月20日', '2019-11-20'],
  ['29 February 2024', '29 February 2024', '2024-02-29'],
  ['5 March 2021, 10 people', '5 March 2021', '2021-03-05'],
];

for (const [line, run, value] of READ) {
  test(`findDate() reads “${line}”`, () => {
    const found = findDate(line);
    assert.equal(found?.value, value);
    assert.equal(line.slice(found.from, found.to), run);
  });
}

test('findDate() gives a date without value where day and month cannot be told apart', () => {
  assert.deepEqual(findDate('03/04/2024'), { from: 0, to: 10 });
});

test('findDate() reads a date in figures whose day and month are the same number', () => {
  assert.equal(findDate('04/04/2024')?.value, '2024-04-04');
});

for (const line of [
  '31 February 2023',
  '29/02/2023',
  '25:99',
  'May Smith 2021',
  'Version 1.2.2021.4',
  'On 5 December',
  '',
]) {
  test(`findDate() finds no date in “${line}”`, () => assert.equal(findDate(line), undefined));
}
