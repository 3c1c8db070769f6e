import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Marked, markedText, recordsIn } from './marked.ts';

/** As it would be written with brackets: `q(…)` around a quotation, `n(…)` around a name, then the records that end there. */
function written(stretches: readonly Marked[]): string {
  return stretches
    .map((one) =>
      one.kind ? `${one.kind[0]}(${written(one.inner)})${one.ends.map(({ id }) => id).join('')}` : one.text,
    )
    .join('');
}

function plainText(stretches: readonly Marked[]): string {
  return stretches.map((one) => (one.kind ? plainText(one.inner) : one.text)).join('');
}

const span = (start: number, end: number, id = '') => ({ start, end, id });

test('markedText() puts a name into the quotation that holds it', () => {
  const marks = { names: [span(8, 11), span(0, 3)], quotations: [span(5, 14)] };
  assert.equal(written(markedText('Ann: as Bob says!', marks)), 'n(Ann): q(as n(Bob) sa)ys!');
});

test('markedText() puts a figure into a quotation and a date into a figure', () => {
  const marks = { quotations: [span(0, 14)], figures: [span(1, 12)], dates: [span(4, 12)] };
  assert.equal(written(markedText('“in two days.”', marks)), 'q(“f(in d(two days)).”)');
});

test('markedText() cuts a name at the end of a quotation, and joins marks of one kind that overlap', () => {
  assert.equal(written(markedText('abcdef', { names: [span(1, 4)], quotations: [span(2, 6)] })), 'an(b)q(n(cd)ef)');
  assert.equal(written(markedText('abcdef', { quotations: [span(1, 3), span(2, 5)] })), 'aq(bcde)f');
  assert.equal(written(markedText('abcdef', { names: [span(0, 2), span(2, 3)] })), 'n(ab)n(c)def');
});

test('markedText() says once where a mark ends, though it is cut or joined with others', () => {
  const cut = { names: [span(1, 4, 'N')], quotations: [span(2, 6, 'Q')] };
  assert.equal(written(markedText('abcdef', cut)), 'an(b)q(n(cd)Nef)Q');
  const joined = { quotations: [span(1, 3, 'P'), span(2, 5, 'R')] };
  assert.equal(written(markedText('abcdef', joined)), 'aq(bcde)PRf');
});

test('recordsIn() finds the records of a kind within marks of another', () => {
  const marked = markedText('abcdef', {
    figures: [span(1, 3, 'F')],
    names: [span(0, 1, 'N')],
    quotations: [span(0, 6, 'Q')],
  });
  assert.deepEqual(
    (['quotations', 'figures', 'dates', 'names'] as const).map((kind) => recordsIn(marked, kind)),
    [['Q'], ['F'], [], ['N']],
  );
});

test('markedText() keeps every unit of the text, whatever the marks', () => {
  const text = 'A ferry crossed the bay.';
  const spans = fc.array(
    fc.tuple(fc.nat(text.length), fc.nat(text.length + 3)).map(([start, end]) => span(start, end)),
  );
  fc.assert(
    fc.property(spans, spans, spans, spans, (names, quotations, dates, figures) =>
      assert.equal(plainText(markedText(text, { names, quotations, dates, figures })), text),
    ),
  );
});
