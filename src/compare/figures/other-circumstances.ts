import { areForOtherSums, areOtherAspects } from './aspects.ts';
import type { Circumstances } from './circumstances.ts';
import type { GroupFigure } from './likeness.ts';
import { arePartedSets } from './parted-sets.ts';
import { areOtherShares } from './shares.ts';

export interface Beside {
  /** Over 100, about 100 and 100. */
  readonly isOneNumber: boolean;
  /** Numbers that are found of many things in one event. */
  readonly isCommon: boolean;
  readonly isAligned: () => boolean;
}

function haveNameInCommon({ named: a }: GroupFigure, { named: b }: GroupFigure): boolean {
  return !a.isDisjointFrom(b);
}

/** Whether their own sentences say that two figures are of two things, however alike the words around them. */
export function areOtherCircumstances(one: GroupFigure, other: GroupFigure, beside: Beside): boolean {
  const { isOneNumber, isAligned } = beside;
  const [{ circumstances: a }, { circumstances: b }] = [one, other];
  // Of a hundred shares many are equal.
  const isCommon = beside.isCommon || (one.share !== undefined && other.share !== undefined);
  return (
    (!isOneNumber && areOtherAspects(one.aspects, other.aspects)) ||
    areForOtherSums(one.aspects, other.aspects) ||
    areOtherShares(one.share, other.share, haveNameInCommon(one, other)) ||
    (!isOneNumber && a.isAverage !== b.isAverage) ||
    arePartedSets(a.ofWhat, b.ofWhat) ||
    arePartedSets(a.onWhat, b.onWhat) ||
    areOtherOccasions(a, b) ||
    (isCommon && areOtherTimes(a, b)) ||
    (beside.isCommon && areOtherYears(a, b) && !isAligned())
  );
}

/** The first attack, the later attack. */
function areOtherOccasions({ occasions: a }: Circumstances, { occasions: b }: Circumstances): boolean {
  return [...a].some(([noun, occasion]) => b.has(noun) && b.get(noun) !== occasion);
}

/** 20 injured in 2029, 20 injured: one is told of years that the other does not name. */
function areOtherYears({ years: a }: Circumstances, { years: b }: Circumstances): boolean {
  return a.size + b.size > 0 && ![...a].some((year) => b.has(year));
}

/** Nine killed on Wednesday, nine killed in February: a day, and a month that does not hold it. */
function areOtherTimes({ times: a }: Circumstances, { times: b }: Circumstances): boolean {
  const areDays = [...a, ...b].every((time) => time.length > 'YYYY-MM'.length);
  const meet = a.some((one) => b.some((other) => one.startsWith(other) || other.startsWith(one)));
  return a.length > 0 && b.length > 0 && !areDays && !meet;
}
