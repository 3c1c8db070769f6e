import type { NounUse, NounUses } from './noun-uses.ts';
import type { Readings, ReadUnit } from './read-units.ts';

/** Sentences back that a noun may point. */
const BACK = 2;

/** How often a noun points to a person. */
export interface Pointing {
  /** Places that point to one that is named, by the id of the name. */
  readonly counts: ReadonlyMap<string, number>;
  /** All places that point to somebody. */
  readonly all: number;
}

interface Among {
  /** Ids of the names that can be meant. */
  readonly names: ReadonlySet<string>;
  /** Leaves out what was brought in before: behind “a young man” the man is that one, not somebody who is named. */
  readonly isNew: boolean;
}

/** Whom “the lawmaker” points to: the one that is named last before, by how often. */
export function saidOf(noun: string, uses: NounUses, { units }: Readings, among: Among): Pointing {
  const own = uses.get(noun) ?? [];
  const pointing = own.filter((use) => isPointing(use) && !(among.isNew && isIntroduced(use, own)));
  const counts = new Map<string, number>();
  for (const use of pointing) {
    const name = lastNamed(use, among.names, units);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return { counts, all: pointing.length };
}

/** Whether the article brought such a one in before. */
function isIntroduced({ read, at }: NounUse, uses: readonly NounUse[]): boolean {
  return uses.some(
    (one) =>
      one.opening === 'indefinite' &&
      !one.isPlural &&
      one.read.unit.article === read.unit.article &&
      (one.read === read ? one.at < at : one.read.unit.index < read.unit.index),
  );
}

/** Said of one, and which one; what stands before a name or “of” says itself who it is. */
function isPointing({ read, at, isPlural, opening }: NounUse): boolean {
  const { tokens, nameAt } = read;
  const isNamed = nameAt.has(at + 1);
  return !isPlural && opening === 'definite' && !isNamed && tokens[at + 1]?.key !== 'of';
}

function lastNamed({ read, at }: NounUse, names: ReadonlySet<string>, units: readonly ReadUnit[]): string | undefined {
  for (let back = 0; back <= BACK; back += 1) {
    const one = units[read.unit.index - back];
    if (!one || one.unit.article !== read.unit.article || (back > 0 && one.unit.part === 'headline')) return undefined;
    const named = [...one.nameAt].filter(([first, { id }]) => names.has(id) && (back > 0 || first < at));
    const last = back === 0 ? named.toSorted(([a], [b]) => a - b).at(-1) : named.toSorted(([a], [b]) => a - b)[0];
    if (last) return last[1].id;
  }
  return undefined;
}
