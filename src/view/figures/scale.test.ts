import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../schema/records/figure.ts';
import { figure, groupOf, spanIn } from '../fixtures/small-figures.ts';
import { articlesOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { countedGroups } from './groups.ts';
import { scaleOf } from './scale.ts';
import { ticksTo } from './ticks.ts';

const TEXTS = articlesOf({
  argus: 'In Millbrook 120 boats sank.',
  beacon: 'The storm sank over 120 boats.',
  comet: 'Dozens of boats sank.',
  dawn: 'As many as 120 boats sank.',
});
const at = (words: string, from: number) => sliceOf(TEXTS.slice(from), words);
const OVER = at('over 120 boats', 1);
const FIGURES = [
  figure('1', at('120 boats', 0)),
  figure('2', OVER, { value: { low: 120, lowOpen: true }, modifier: spanIn(OVER, 'over') }),
  figure('3', at('Dozens of boats', 2), { kind: 'vague', value: { low: 24, high: 100, highOpen: true } }),
  figure('4', at('120 boats', 3)),
];

function scale(figures: readonly Figure[] = FIGURES) {
  const told = toldBy(TEXTS, { figures: [...figures], figureGroups: [groupOf('a', 'boats', ['1', '2', '3', '4'])] });
  const [group] = countedGroups(told);
  assert.ok(group);
  return scaleOf(group, told);
}

test('scaleOf() draws each different value once: a point, a frame, or a line without an end', () => {
  assert.deepEqual(
    scale()?.rows.map(({ who, words, kind, isHollow, from, width, to }) => [
      who,
      words,
      kind,
      isHollow,
      from,
      width,
      to,
    ]),
    [
      ['comet', 'Dozens', 'range', false, '16%', '50.67%', '66.67%'],
      ['argus and dawn', '120', 'exact', false, '80%', '0%', '80%'],
      ['beacon', 'over 120', 'open', true, '80%', '20%', '100%'],
    ],
  );
});

test('scaleOf() says in words what the picture shows', () => {
  assert.equal(scale()?.name, 'Drawn to scale from 0 to 150: comet, Dozens; argus and dawn, 120; beacon, over 120');
});

test('scaleOf() has an axis from 0 over round numbers', () => {
  assert.deepEqual(
    scale()?.ticks.map(({ at, text, anchor }) => [at, text, anchor]),
    [
      ['0%', '0', 'start'],
      ['33.33%', '50', 'middle'],
      ['66.67%', '100', 'middle'],
      ['100%', '150', 'end'],
    ],
  );
});

test('scaleOf() draws nothing where there is one value, another unit, or a place in an order', () => {
  const withAll = (more: Partial<Figure>) => FIGURES.map((one) => ({ ...one, ...more }));
  assert.equal(scale(withAll({ value: { low: 4, high: 4 } })), undefined);
  assert.equal(scale(withAll({ kind: 'rank' })), undefined);
  assert.equal(scale(FIGURES.map((one, index) => ({ ...one, unit: index === 0 ? 'km' : 'mile' }))), undefined);
});

test('scaleOf() draws a figure in another unit by what it gives in this one', () => {
  const both = (one: Figure, index: number): Figure =>
    index === 0
      ? { ...one, unit: 'km' }
      : { ...one, unit: 'mile', also: { at: one.number, value: { low: 50, high: 50 }, unit: 'km' } };
  assert.deepEqual(
    scale(FIGURES.map(both))?.rows.map(({ from }) => from),
    ['33.33%', '80%'],
  );
});

test('ticksTo() gives three or four round numbers, the last not below what is drawn', () => {
  for (const most of [0.3, 1, 2, 3, 7, 12, 99, 100, 101, 4567, 132250, 13_000_000]) {
    const ticks = ticksTo(most);
    assert.ok(ticks.length === 3 || ticks.length === 4, `${most}: ${ticks.join(' ')}`);
    assert.equal(ticks[0], 0);
    assert.ok((ticks.at(-1) ?? 0) >= most);
    assert.ok((ticks.at(-2) ?? 0) < most);
  }
  assert.deepEqual(ticksTo(132_250), [0, 50_000, 100_000, 150_000]);
});
