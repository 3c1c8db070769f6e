import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeAgreement } from './judge-agreement.ts';
import { kappa } from './kappa.ts';
import type { Labels, SecondLabels } from './labels.ts';
import type { Texts } from './places.ts';

const TEXTS: Texts = {
  texts: new Map([
    ['a#1', 'The Tarn Bridge Trust closed the bridge.'],
    ['b#1', 'one'],
    ['b#2', 'two'],
    ['b#3', 'three'],
    ['b#4', 'four'],
    ['a#2', 'The same source.'],
  ]),
  sources: new Map([
    ['a', 'echo'],
    ['b', 'post'],
  ]),
};
const place = (ref: string, start: number, end: number) => ({ ref, start, end });
const home = (ref: string) => ({ ref, also: false });

const FIRST: Labels = {
  articles: ['a', 'b'],
  statements: [
    [home('a#1'), home('b#1')],
    [home('a#1'), home('b#2')],
  ],
  neutral: [['a#1', 'b#3']],
  only: ['a#2'],
  quotations: [],
  utterances: [],
  names: [
    { kind: 'organisation', forms: [place('a#1', 4, 21)] },
    { kind: 'place', forms: [place('a#1', 4, 8)] },
  ],
  copy: [],
};
const SECOND: SecondLabels = {
  units: [{ at: 'a#1', same: [home('b#1'), home('b#4')], neutral: [], only: false }],
  quotations: [],
  names: [],
  copy: [],
};

const section = (measure: string, second: SecondLabels) =>
  judgeAgreement(FIRST, second, TEXTS).find((one) => one.measure === measure);

test('judgeAgreement() asks for every pair of a sampled unit with another source, and leaves neutral ones out', () => {
  const statements = section('statements', SECOND);
  // b1 same/same, b2 same/other, b3 neutral/other, b4 other/same.
  assert.deepEqual(
    statements?.figures.slice(0, 2).map(({ of }) => of),
    [
      [1, 2],
      [1, 2],
    ],
  );
  assert.deepEqual(
    statements?.wrong.map(({ key }) => key),
    ['a#1 ~ b#4'],
  );
  assert.deepEqual(
    statements?.missed.map(({ key }) => key),
    ['a#1 ~ b#2'],
  );
  assert.match(statements?.notes[0] ?? '', /^4 pairs asked, 1 neutral/);
});

test('judgeAgreement() looks for the first’s names in the sampled units, longest first', () => {
  const names = [{ kind: 'organisation' as const, forms: [place('a#1', 4, 21)] }];
  // “Tarn” stands only within the name of the trust.
  assert.deepEqual(section('names', { ...SECOND, names })?.figures[1]?.of, [1, 1]);
  assert.deepEqual(section('names', SECOND)?.figures[1]?.of, [0, 1]);
});

test('judgeAgreement() lists a unit that one calls told and the other only', () => {
  const units = [{ at: 'a#1', same: [], neutral: [], only: true }];
  assert.deepEqual(
    section('only here', { ...SECOND, units })?.wrong.map(({ note }) => note),
    ['first told, second only'],
  );
});

test('kappa() is agreement beyond chance', () => {
  const times = (count: number, pair: readonly [string, string]) => Array.from({ length: count }, () => pair);
  // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: agreed .7, by chance .5 × .6 + .5 × .4 = .5.
  const answers = [
    ...times(20, ['yes', 'yes']),
    ...times(5, ['yes', 'no']),
    ...times(10, ['no', 'yes']),
    ...times(15, ['no', 'no']),
  ];
  assert.ok(Math.abs((kappa('kappa', answers).value ?? 0) - 0.4) < 1e-12);
});

test('kappa() cannot be told where both gave one answer throughout', () => {
  assert.equal(kappa('kappa', [['yes', 'yes']]).value, undefined);
  assert.equal(kappa('kappa', []).value, undefined);
});
