import type { Comparison } from '../../../src/schema/comparison.ts';
import type { SharedCopy } from '../../../src/schema/records/shared-copy.ts';
import type { Labels } from './labels.ts';
import { pairKey, type Ref, refOf } from './places.ts';
import { heldSection, hold, type Item, type Section } from './section.ts';

/** Pairs of units with shared copy outside quotation marks. */
export function judgeCopy({ copy }: Labels, { sharedCopy }: Comparison): Section {
  const gold = pairs(copy.map(([a = '', b = '']) => [a, b]));
  const found = pairs(sharedCopy.filter(({ kind }) => kind === 'copy').flatMap(unitPairs));
  const item = (key: string): Item => ({ key, at: key.split(' ~ ') });
  return heldSection('shared copy', hold(found, gold), item);
}

function pairs(list: readonly (readonly [Ref, Ref])[]): Map<string, true> {
  return new Map(list.map(([a, b]) => [pairKey(a, b), true]));
}

/** A record over several units says which goes with which by their order where there are as many on both sides. */
function unitPairs({ a, b }: Pick<SharedCopy, 'a' | 'b'>): [Ref, Ref][] {
  const [these, those] = [a, b].map((slices) => [...new Set(slices.map(refOf))]) as [Ref[], Ref[]];
  if (these.length === those.length) return these.map((ref, at) => [ref, those[at] ?? ref]);
  return these.flatMap((one) => those.map((other): [Ref, Ref] => [one, other]));
}
