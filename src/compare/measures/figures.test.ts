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
