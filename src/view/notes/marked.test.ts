import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { comparisonOf } from '../fixtures/small-comparison.ts';
import { runsOf } from '../runs.ts';
import { marksOf } from './mark-kinds.ts';
import { markSwitches } from './mark-switches.ts';
import { type Marked, markedText } from './marked.ts';

/** As it would be written with brackets: `q(…)` around a quotation, `n(…)` around a name. */
function written(stretches: readonly Marked[]): string {
  return stretches.map((one) => (one.kind ? `${one.kind[0]}(${written(one.inner)})` : one.text)).join('');
}

function plainText(stretches: readonly Marked[]): string {
  return stretches.map((one) => (one.kind ? plainText(one.inner) : one.text)).join('');
}

const span = (start: number, end: number) => ({ start, end, text: '-' });

test('markedText() puts a name into the quotation that holds it', () => {
  const marks = { names: [span(8, 11), span(0, 3)], quotations: [span(5, 14)] };
  assert.equal(written(markedText('Ann: as Bob says!', marks)), 'n(Ann): q(as n(Bob) sa)ys!');
});

test('markedText() cuts a name at the end of a quotation, and joins marks of one kind that overlap', () => {
  assert.equal(written(markedText('abcdef', { names: [span(1, 4)], quotations: [span(2, 6)] })), 'an(b)q(n(cd)ef)');
  assert.equal(written(markedText('abcdef', { quotations: [span(1, 3), span(2, 5)] })), 'aq(bcde)f');
  assert.equal(written(markedText('abcdef', { names: [span(0, 2), span(2, 3)] })), 'n(ab)n(c)def');
});

test('markedText() keeps every unit of the text, whatever the marks', () => {
  const text = 'A ferry crossed the bay.';
  const spans = fc.array(
    fc.tuple(fc.nat(text.length), fc.nat(text.length + 3)).map(([start, end]) => span(start, end)),
  );
  fc.assert(
    fc.property(spans, spans, (names, quotations) =>
      assert.equal(plainText(markedText(text, { names, quotations })), text),
    ),
  );
});

test('marksOf() and markSwitches() offer what the comparison found in the article and the page prints', () => {
  const at = (article: string, sentence: string) => ({ article, sentence, ...span(0, 3) });
  const comparison = comparisonOf([], {
    names: [
      {
        id: 'n-00000000',
        kind: 'person',
        name: 'Ann',
        variants: [{ text: 'Ann', mentions: [at('bridge/argus', 's-1'), at('bridge/fax', 's-2')] }],
        alsoPossible: [],
      },
    ],
    quotations: [{ id: 'q-00000000', slices: [at('bridge/fax', 's-3')], kind: 'full', basis: 'none', rule: 'no tag' }],
  });
  const switches = (article: string, id: string) => {
    const sentence = { id, part: 'body' as const, number: 1, start: 0, end: 7, text: 'Ann ran' };
    const runs = runsOf('Ann ran', [sentence], { notes: new Map(), marks: marksOf(article, comparison) });
    return markSwitches(runs).map(({ label }) => label);
  };
  assert.deepEqual(switches('bridge/argus', 's-1'), ['names']);
  assert.deepEqual(switches('bridge/fax', 's-3'), ['quotations']);
  assert.deepEqual(switches('bridge/argus', 's-3'), []);
});
