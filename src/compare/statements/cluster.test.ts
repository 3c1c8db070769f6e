import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ClusterRules, clusters } from './cluster.ts';
import type { Edges } from './pair-table.ts';

const RULES: ClusterRules = { from: 0.3, sourceOf: String, together: [], apart: [] };
type Edge = { readonly a: number; readonly b: number; readonly score: number };
const edge = (a: number, b: number, score: number): Edge => ({ a, b, score });
const columns = (edges: readonly Edge[]): Edges => ({
  a: Int32Array.from(edges, ({ a }) => a),
  b: Int32Array.from(edges, ({ b }) => b),
  score: Float64Array.from(edges, ({ score }) => score),
});

/** Average linkage word for word: all pairs of groups are looked at again for every step. */
function slowly(edges: readonly Edge[], { from, sourceOf }: ClusterRules): number[][] {
  const items = [...new Set(edges.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
  const scoreOf = (x: number, y: number) =>
    edges.find(({ a, b }) => (a === x && b === y) || (a === y && b === x))?.score ?? 0;
  let groups = items.map((item) => [item]);
  for (;;) {
    let best: { value: number; one: number[]; other: number[] } | undefined;
    for (const one of groups) {
      for (const other of groups) {
        if ((one[0] ?? 0) >= (other[0] ?? 0)) continue;
        const pairs = one.flatMap((x) => other.filter((y) => sourceOf(x) !== sourceOf(y)).map((y) => scoreOf(x, y)));
        const value =
          Math.round((pairs.reduce((sum, score) => sum + score, 0) / Math.max(1, pairs.length)) * 1e9) / 1e9;
        if (value >= from && (best === undefined || value > best.value)) best = { value, one, other };
      }
    }
    if (best === undefined) break;
    const { one, other } = best;
    const joined = [...one, ...other].sort((x, y) => x - y);
    groups = [...groups.filter((group) => group !== one && group !== other), joined].sort(([x = 0], [y = 0]) => x - y);
  }
  return groups.filter(({ length }) => length > 1);
}

const edgesOf = fc.uniqueArray(
  fc.record({
    a: fc.nat(6),
    b: fc.integer({ min: 7, max: 13 }),
    score: fc.integer({ min: 1, max: 20 }).map((n) => n / 20),
  }),
  { selector: ({ a, b }) => `${a} ${b}`, maxLength: 20 },
);

test('clusters() finds what average linkage finds word for word, in whatever order the edges stand', () => {
  const rules = { ...RULES, sourceOf: (item: number) => `source ${item % 5}` };
  fc.assert(
    fc.property(edgesOf, (all) => {
      const edges = all.filter(({ a, b }) => a % 5 !== b % 5);
      assert.deepEqual(clusters(columns(edges), rules), slowly(edges, rules));
      assert.deepEqual(clusters(columns(edges.toReversed()), rules), clusters(columns(edges), rules));
    }),
  );
});

test('clusters() counts a missing edge as no likeness', () => {
  assert.deepEqual(clusters(columns([edge(0, 1, 0.9), edge(1, 2, 0.5)]), RULES), [[0, 1]]);
  assert.deepEqual(clusters(columns([edge(0, 1, 0.9), edge(1, 2, 0.6)]), RULES), [[0, 1, 2]]);
});

test('clusters() puts together what an editor put together, and keeps apart what they told apart', () => {
  const edges = [edge(0, 1, 0.9), edge(1, 2, 0.9), edge(0, 2, 0.9)];
  assert.deepEqual(clusters(columns(edges), { ...RULES, apart: [[0, 2]] }), [[0, 1]]);
  assert.deepEqual(clusters(columns([]), { ...RULES, together: [[3, 5]] }), [[3, 5]]);
});
