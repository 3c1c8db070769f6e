import type { Span } from '../../schema/records/evidence.ts';

/** A stretch of a sentence; bold is the clause that tells a statement, where the rest of the sentence tells something else. */
export interface ClauseRun {
  readonly text: string;
  readonly isBold: boolean;
}

/** The runs of a sentence, cut at the ends of a clause; nothing is bold without one. */
export function boldClause<Run extends { readonly text: string }>(
  runs: readonly Run[],
  clause: Pick<Span, 'start' | 'end'> | undefined,
): (Run & ClauseRun)[] {
  const { start, end } = clause ?? { start: 0, end: 0 };
  let from = 0;
  return runs.flatMap((run) => {
    const at = from;
    from += run.text.length;
    const ends = [0, start - at, end - at, run.text.length].map((cut) => Math.min(Math.max(cut, 0), run.text.length));
    return [false, true, false].flatMap((isBold, part) => {
      const text = run.text.slice(ends[part], ends[part + 1]);
      return text === '' ? [] : [{ ...run, text, isBold }];
    });
  });
}
