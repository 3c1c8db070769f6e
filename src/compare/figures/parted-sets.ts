/** Five counts of burglary, five counts of assault: both say something, and nothing in common. */
export function arePartedSets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}
