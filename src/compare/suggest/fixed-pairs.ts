import type { NounUse } from './noun-uses.ts';

/** A noun stands behind one word in so many of its uses, and at least so often, where the two are one: attorney general. */
const PAIR = { share: 0.8, least: 3 };

/** The word with which a noun is one in these reports, before it; undefined where it stands alone as well. */
export function pairedWith(uses: readonly NounUse[]): string | undefined {
  const before = uses.flatMap(({ read: { tokens }, at }) => {
    const word = tokens[at - 1];
    return word && tokens[at]?.joined && !word.possessive ? [word.key] : [];
  });
  const [best] = [...Map.groupBy(before, (word) => word)].toSorted(([, a], [, b]) => b.length - a.length);
  if (!best || /^(?:an?|the|this|that|his|her|its|their|our|my)$/u.test(best[0])) return undefined;
  return best[1].length >= Math.max(PAIR.least, PAIR.share * uses.length) ? best[0] : undefined;
}
