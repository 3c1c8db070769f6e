import type { Basis } from '../schema/fields.ts';

/** A fact with the place it comes from. */
export interface Fact<T> {
  readonly value: T;
  readonly basis: Basis;
  readonly reason?: string;
}

/** A sidecar’s fact in its long form. The short form is what the editor knows. */
export function factIn<T extends string | string[]>(
  fact: T | { value: T; basis: Basis; reason: string } | undefined,
): Fact<T> | undefined {
  if (fact === undefined) return undefined;
  return typeof fact === 'string' || Array.isArray(fact) ? { value: fact as T, basis: 'editor' } : (fact as Fact<T>);
}
