import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Tier } from '../../../src/schema/records/record-fields.ts';
import type { Labels } from './labels.ts';
import { crossSourcePairs, pairKey, type Ref, refOf, type Texts } from './places.ts';
import { type Figure, f1, hold, type Item, precisionRecall, type Section } from './section.ts';

/** Each line adds a tier to those before; `undefined` is a pair of a statement that has no record of its own. */
const DEPTHS: readonly (readonly [name: string, tiers: readonly (Tier | undefined)[]])[] = [
  ['strong', ['strong']],
  ['strong + likely', ['strong', 'likely']],
];

/**
 * Pairs of units of different sources that stand in one statement, home or also, against the pairs within labelled
 * clusters. Neutral pairs are neither right nor wrong.
 */
export function judgeStatements(labels: Labels, found: Comparison, texts: Texts): Section {
  const clusters = labels.statements.map((members) => crossSourcePairs(refsOf(members), texts));
  const gold = union(clusters);
  const neutral = union(labels.neutral.map((refs) => crossSourcePairs(refs, texts)));
  const tiers = new Map(found.pairs.map(({ a, b, tier }) => [pairKey(refOf(a), refOf(b)), tier]));
  const stated = union(found.statements.map(({ members }) => crossSourcePairs(members.map(refOf), texts)));
  const judged = [...stated].filter((key) => gold.has(key) || !neutral.has(key));
  const upTo = (depth: readonly (Tier | undefined)[]) => judged.filter((key) => depth.includes(tiers.get(key)));
  const all = hold(keyed(judged), keyed(gold));
  return {
    measure: 'statements',
    figures: [
      ...precisionRecall('', all),
      f1('F1', { right: all.right.length, wrong: all.wrong.length, missed: all.missed.length }),
      macroRecall(clusters, stated),
      ...DEPTHS.flatMap(([name, depth]) => precisionRecall(name, hold(keyed(upTo(depth)), keyed(gold)))),
      averagePrecision(found, gold, neutral),
    ],
    right: all.right.map((key) => pairItem(key, tiers)),
    wrong: all.wrong.map((key) => pairItem(key, tiers)),
    missed: all.missed.map((key) => pairItem(key, tiers)),
    notes: consistency(stated, tiers),
  };
}

function refsOf(members: Labels['statements'][number]): Ref[] {
  return members.map(({ ref }) => ref);
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function keyed(keys: Iterable<string>): Map<string, true> {
  return new Map([...keys].map((key) => [key, true]));
}

/** Every cluster counts the same, however many pairs it holds. */
function macroRecall(clusters: readonly ReadonlySet<string>[], stated: ReadonlySet<string>): Figure {
  const asked = clusters.filter(({ size }) => size > 0);
  const shares = asked.map((pairs) => [...pairs].filter((key) => stated.has(key)).length / pairs.size);
  const value = shares.length === 0 ? undefined : shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return { name: 'macro recall', value };
}

/** Of the pairs with a record, best score first; a labelled pair without one adds nothing. */
function averagePrecision(found: Comparison, gold: ReadonlySet<string>, neutral: ReadonlySet<string>): Figure {
  const ranked = found.pairs
    .map(({ a, b, score }) => ({ key: pairKey(refOf(a), refOf(b)), score }))
    .filter(({ key }) => gold.has(key) || !neutral.has(key))
    .toSorted((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1));
  let right = 0;
  let sum = 0;
  ranked.forEach(({ key }, at) => {
    if (!gold.has(key)) return;
    right += 1;
    sum += right / (at + 1);
  });
  return { name: 'average precision of scores', value: gold.size === 0 ? undefined : sum / gold.size };
}

function pairItem(key: string, tiers: ReadonlyMap<string, Tier>): Item {
  const tier = tiers.get(key);
  return { key, at: key.split(' ~ '), ...(tier === undefined ? {} : { note: tier }) };
}

/** Pairs and statements tell of the same thing twice; they should agree. */
function consistency(stated: ReadonlySet<string>, tiers: ReadonlyMap<string, Tier>): string[] {
  const recorded = [...stated].filter((key) => tiers.has(key)).length;
  const outside = [...tiers.keys()].filter((key) => !stated.has(key)).length;
  return [
    `${stated.size} pairs within statements, ${recorded} of them with a record among the ${tiers.size} of “pairs”; ` +
      `${outside} records in no statement`,
  ];
}
