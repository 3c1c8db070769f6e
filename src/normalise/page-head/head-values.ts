import type { Draft, Leaf } from '../draft.ts';
import { HEAD_KINDS, type HeadKind } from '../html/head-names.ts';
import { leavesOf } from '../leaves.ts';

/** What a page’s head has of each kind, the surest first. */
export type Head = ReadonlyMap<HeadKind, readonly Leaf[]>;

/** The leaves of the head of a draft by what they can be. */
export function headValues(draft: Draft): Head {
  const order = Object.keys(HEAD_KINDS);
  const nameOf = (leaf: Leaf) => leaf.data.around[0] ?? '';
  const leaves = leavesOf(draft.tree)
    .filter(({ data }) => data.around[1] === 'head' && data.label.role === 'markup')
    .sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));
  return Map.groupBy(leaves, (leaf) => HEAD_KINDS[nameOf(leaf)] ?? 'dek');
}
