import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareNames, compareText } from './order.ts';

test('compareText() orders by code units', () => {
  assert.deepEqual(['b', 'a', 'Z', 'é', ''].sort(compareText), ['', 'Z', 'a', 'b', 'é']);
});

test('compareNames() counts accents and case only between names that are otherwise equal', () => {
  const names = ['Zenith', 'Évora', 'eve', 'Eve', 'Evora', 'apex'];
  assert.deepEqual(names.sort(compareNames), ['apex', 'Eve', 'eve', 'Evora', 'Évora', 'Zenith']);
});

for (const [name, compare] of Object.entries({ compareText, compareNames })) {
  test(`${name}() is a total order: zero only for equal texts, and the same from both sides`, () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'A', 'á', 'a\u0301', 'b', 'ß', '漢') });
    fc.assert(
      fc.property(text, text, (a, b) => {
        assert.equal(Math.sign(compare(a, b)), -Math.sign(compare(b, a)) + 0);
        assert.equal(compare(a, b) === 0, a === b);
      }),
    );
  });
}
