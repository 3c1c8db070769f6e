import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { Contradiction } from '../../schema/records/contradiction.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Rights } from '../../schema/source.ts';
import { figure } from '../fixtures/small-figures.ts';
import { articlesOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { contradictionsView } from './panel.ts';

const TEXTS = articlesOf({
  argus: 'In Millbrook 300 boats sank.',
  beacon: 'In Millbrook 500 boats sank. The quay was not closed.',
  comet: 'The quay was closed.',
});
const at = (words: string) => sliceOf(TEXTS, words);
const SCOPE = [{ start: 0, end: 12, text: 'In Millbrook' }];
const FIGURES = [figure('1', at('300 boats'), { scope: SCOPE }), figure('2', at('500 boats'), { scope: SCOPE })];

function record(id: string, a: Slice, b: Slice, more: Partial<Contradiction>): Contradiction {
  return { id: `ct-${id}`, kind: 'number', a, b, shared: [], scope: [], statement: 'st-1', rule: 'x', ...more };
}

const NUMBERS = record('a', at('300 boats'), at('500 boats'), { records: ['f-1', 'f-2'], scope: ['in millbrook'] });
const DENIED = record('b', at('not closed'), sliceOf(TEXTS.slice(2), 'closed'), { kind: 'status' });

function viewOf(more: Partial<Comparison>, rights: Partial<Record<string, Rights>> = {}) {
  return contradictionsView(toldBy(TEXTS, { figures: FIGURES, ...more }, rights));
}

test('contradictionsView() shows both sentences, the words that exclude each other set off, with scope and day', () => {
  const view = viewOf({ contradictions: [NUMBERS, { ...DENIED, asOf: '2031-03-03' }] });
  assert.deepEqual(
    view?.rows.map(({ id, kind, scope, sides }) => [
      id,
      kind,
      scope.map(({ text }) => text).join(' | '),
      ...sides.map(
        ({ source, passage }) =>
          `${source}: ${passage.runs?.map((run) => (run.isMeant ? `*${run.text}*` : run.text)).join('')}`,
      ),
    ]),
    [
      [
        'ct-a',
        'Two numbers',
        'both | In Millbrook | both published on 4 March 2031',
        'argus: In Millbrook *300 boats* sank.',
        'beacon: In Millbrook *500 boats* sank.',
      ],
      [
        'ct-b',
        'Told and denied',
        'both as of 3 March 2031',
        'beacon: The quay was *not closed*.',
        'comet: The quay was *closed*.',
      ],
    ],
  );
  assert.match(view?.reach ?? '', /· 2 contradictions$/);
});

test('contradictionsView() has no rows where nothing contradicts, and says how much was compared', () => {
  const view = viewOf({});
  assert.deepEqual(view?.rows, []);
  assert.match(view?.reach ?? '', /^0 pairs of strongly aligned .* · none contradicts another$/);
});

test('contradictionsView() prints no word of a source that may not be printed', () => {
  const [row] = viewOf({ contradictions: [NUMBERS] }, { argus: 'link' })?.rows ?? [];
  assert.equal(row?.sides[0]?.passage.runs, undefined);
  assert.deepEqual(
    row?.scope.map(({ text }) => text),
    ['both published on 4 March 2031'],
  );
  assert.ok(!JSON.stringify(row).includes('300'));
});
