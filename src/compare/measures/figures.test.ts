import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NewsEvent } from '../../schema/event.ts';
import { compareEvent } from '../compare-event.ts';
import { articleFiles, inputOf } from '../fixtures/event-on-disk.ts';

function compared(texts: Readonly<Record<string, string>>, event: Partial<NewsEvent> = {}) {
  const files = articleFiles(Object.fromEntries(Object.entries(texts).map(([name, body]) => [name, ['Storm', body]])));
  const { figures, figureGroups } = compareEvent(inputOf(files, event));
  const textOf = new Map(figures.map(({ id, at }) => [id, at.text]));
  return {
    figures,
    groups: figureGroups.map(({ figures: ids, verdict, lessExact }) => ({
      texts: ids.map((id) => textOf.get(id)),
      verdict,
      lessExact: lessExact.map((id) => textOf.get(id)),
    })),
  };
}

test('figures names a rounder word less exact and gives the verdict of the rest', () => {
  const { groups } = compared({
    echo: 'The council said 115,000 people had been displaced across Eastford by the storm.',
    post: 'Tens of thousands of people have been displaced by the storm across Eastford.',
    star: 'Over 115,000 people have been displaced in Eastford by the storm, the council said.',
  });
  assert.deepEqual(groups, [
    {
      texts: ['115,000 people', 'Tens of thousands of people', 'Over 115,000 people'],
      verdict: 'overlap',
      lessExact: ['Tens of thousands of people'],
    },
  ]);
});

test('figures keeps counts of the dead apart from counts of the injured', () => {
  const { groups } = compared({
    echo: 'The storm killed 12 people in Eastford.',
    post: 'The storm injured 12 people in Eastford.',
  });
  assert.deepEqual(groups, []);
});

test('figures calls two counts of one thing that part different', () => {
  const { groups } = compared({
    echo: 'The storm in Eastford killed 12 people, the mayor said.',
    post: 'The storm in Eastford killed 17 people, the mayor said.',
  });
  assert.deepEqual(
    groups.map(({ verdict }) => verdict),
    ['different'],
  );
});

test('figures says who gives a number', () => {
  const { figures } = compared({
    echo: 'Ann Vale said that 704 houses were lost. Some 40 boats sank, according to the harbour police. It rained 9 hours.',
  });
  assert.deepEqual(
    figures.map(({ number, by }) => [number.text, by?.at.text]),
    [
      ['704', 'Ann Vale'],
      ['40', 'harbour police'],
      ['9', undefined],
    ],
  );
});

test('figures takes nobody who only judges a thing for who gives its number', () => {
  const { figures } = compared({ echo: 'A plan of £12 million was criticised by the mayor, Ann Vale, on Monday.' });
  assert.deepEqual(
    figures.map(({ by }) => by?.at.text),
    [undefined],
  );
});

const VERDICTS: readonly (readonly [verdict: string, one: string, other: string])[] = [
  ['same', 'The storm in Eastford flooded 310 houses.', 'The storm in Eastford flooded 310 houses on its way.'],
  ['overlap', 'The storm in Eastford flooded 310 houses.', 'The storm in Eastford flooded over 300 houses.'],
  ['less exact', 'The storm in Eastford killed 310 people.', 'The storm in Eastford killed hundreds of people.'],
  [
    'later',
    'By Saturday the storm in Eastford had killed 12 people.',
    'By Monday the storm in Eastford had killed 17 people.',
  ],
  [
    'different scope',
    'The storm killed 12 people in Eastford, Ann Vale said.',
    'The storm killed 17 people across Millbrook, Ann Vale said.',
  ],
  [
    'different scope',
    'The storms in Eastford killed 12 people in 2029.',
    'The storms in Eastford killed 17 people in 2030.',
  ],
  ['different', 'The storm in Eastford killed 12 people.', 'The storm across Eastford killed 17 people.'],
];

for (const [verdict, echo, post] of VERDICTS) {
  test(`figures gives the verdict ${verdict}: “${echo}” beside “${post}”`, () => {
    const { groups } = compared({ echo, post });
    assert.deepEqual(
      groups.map((group) => group.verdict),
      [verdict],
    );
  });
}

const APART: Readonly<Record<string, readonly [string, string]>> = {
  'envoys of two countries': [
    'Eastford sent home 23 British envoys after the storm.',
    'Eastford sent home 23 Russian envoys after the storm.',
  ],
  'few of a thing by two agents': [
    'Rivermouth expelled four envoys over the poisoned well.',
    'Stonebury expelled four envoys over the poisoned well.',
  ],
  'shares of two people': [
    'Ann Vale paid a tax rate of 35.7 percent last year.',
    'Bo Marn paid a tax rate of roughly 36 percent last year.',
  ],
};

for (const [what, [echo, post]] of Object.entries(APART)) {
  test(`figures keeps apart ${what}`, () => assert.deepEqual(compared({ echo, post }).groups, []));
}

test('figures takes more than and nearly the same number for different', () => {
  const { groups } = compared({
    echo: 'The storm in Eastford killed more than 2,000 people, the mayor of Eastford said.',
    post: 'The storm in Eastford killed nearly 2,000 people, the mayor of Eastford said.',
  });
  assert.deepEqual(
    groups.map(({ verdict }) => verdict),
    ['different'],
  );
});

test('figures joins one number of two nouns where the sentences tell the same', () => {
  const { groups } = compared({
    echo: 'The council of Eastford expelled 64 foreign envoys after the poisoned well was found.',
    post: 'The council of Eastford expelled 64 foreign officials after the poisoned well was found.',
  });
  assert.equal(groups.length, 1);
});

test('figures says for which place, time and part a number holds, in its clause', () => {
  const { figures } = compared({
    echo: 'Some 704 people have died in Eastford since the rain began, and Ann Vale closed the market in Millbrook. Volunteers gave 40 loaves per household in 2030.',
  });
  assert.deepEqual(
    figures.map(({ scope }) => scope.map(({ text }) => text)),
    [
      ['in Eastford', 'since the rain began'],
      ['per household', '2030'],
    ],
  );
});

test('figures takes “a day” for a rate, and not in “a day after”', () => {
  const { figures } = compared({
    echo: 'The harbour moored 40 barges a day. It came a day after the storm closed three gates of the harbour.',
  });
  assert.deepEqual(
    figures.map(({ at, scope }) => [at.text, ...scope.map(({ text }) => text)]),
    [['40 barges', 'a day'], ['three gates']],
  );
});
