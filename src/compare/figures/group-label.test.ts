import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../schema/records/figure.ts';
import { labelOf } from './group-label.ts';
import type { GroupFigure } from './likeness.ts';

/** A figure of a group, from its words, with what it counts and what became of them. */
function member(text: string, counts?: string, fate?: string): Pick<GroupFigure, 'figure' | 'fate'> {
  const span = { start: 0, end: text.length, text };
  const figure: Figure = {
    id: 'f-00000000',
    at: { article: 'bridge/argus', sentence: 's-1', ...span },
    kind: 'cardinal',
    number: span,
    value: { low: 1, high: 1 },
    scope: [],
    rule: 'x',
    ...(counts === undefined ? {} : { counts: { start: 0, end: counts.length, text: counts } }),
  };
  return { figure, fate };
}

const CASES: readonly [string, Parameters<typeof labelOf>[0], string][] = [
  [
    'takes the shortest words',
    [member('12 harbour pilots', 'harbour pilots'), member('12 pilots', 'pilots')],
    'pilots',
  ],
  ['prefers words to a bare number', [member('12'), member('12'), member('12 pilots', 'pilots')], 'pilots'],
  ['gives the number where nobody says more', [member('12'), member('12')], '12'],
  [
    'adds what happened to all of them',
    [member('3 men', 'men', 'killed'), member('3', undefined, 'killed')],
    'men, killed',
  ],
];

for (const [shown, members, expected] of CASES) {
  test(`labelOf() ${shown}`, () => assert.equal(labelOf(members), expected));
}
