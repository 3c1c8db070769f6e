import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Labels } from './labels.ts';
import { type Ref, refOf } from './places.ts';
import { hold, type Item, precisionRecall, type Section, share } from './section.ts';

/**
 * Units of which the comparison says that no other source tells them. A unit that is in no list of the labels is not
 * judged: the labeller left it out on purpose. One of a neutral pair alone counts as wrong, since it may be told in part; how much that
 * costs is told beside it.
 */
export function judgeSingles(labels: Labels, { singles }: Comparison): Section {
  const only = new Set(labels.only);
  const told = new Set([...labels.statements.flat().map(({ ref }) => ref), ...labels.neutral.flat()]);
  const verdict = singles.filter(({ verdict }) => verdict === 'only').map(refOf);
  const judged = verdict.filter((ref) => only.has(ref) || told.has(ref));
  const { right, wrong, missed } = hold(keyed(judged), keyed(only));
  const surely = new Set(labels.statements.flat().map(({ ref }) => ref));
  const undoubted = wrong.filter((ref) => surely.has(ref));
  return {
    measure: 'only here',
    figures: [
      ...precisionRecall('', { right, wrong, missed }),
      share('precision but for neutral', right.length, right.length + undoubted.length),
    ],
    right: right.map(item),
    wrong: wrong.map(item),
    missed: missed.map(item),
    notes: [`${verdict.length - judged.length} found of which no label says anything`],
  };
}

function keyed(refs: Iterable<Ref>): Map<Ref, true> {
  return new Map([...refs].map((ref) => [ref, true]));
}

function item(key: Ref): Item {
  return { key, at: [key] };
}
