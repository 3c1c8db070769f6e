import type { Problem } from '../schema/problem.ts';

/** One comparison and its articles as they lie on the disk. `file` names each in messages. */
export interface ComparisonOnDisk {
  readonly event: string;
  readonly comparison: { readonly file: string; readonly text: string };
  readonly articles: readonly { readonly id: string; readonly file: string; readonly text: string }[];
}

export function verifyComparison(_disk: ComparisonOnDisk): Problem[] {
  return [];
}
