/** The acts of the event that a unit tells. */
export type ActsOf = (unit: number) => ReadonlySet<string>;

/**
 * Says of a unit whether it tells other acts than a statement, by the statement’s home members: it tells acts, and none of
 * those that more than half of the members tell. Then the two tell different things however many words they share.
 * False of every unit where no act is told by so many.
 */
export function tellsOtherActs(home: readonly number[], actsOf: ActsOf): (unit: number) => boolean {
  const told = Map.groupBy(
    home.flatMap((unit) => [...actsOf(unit)]),
    (act) => act,
  );
  const own = new Set([...told].filter(([, times]) => times.length * 2 > home.length).map(([act]) => act));
  return (unit) => own.size > 0 && actsOf(unit).size > 0 && own.isDisjointFrom(actsOf(unit));
}
