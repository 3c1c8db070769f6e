import { z } from 'zod';
import { day, line } from '../fields.ts';
import { slice, span } from './evidence.ts';
import { rule } from './record-fields.ts';

/** In what two sentences can contradict each other; status: what one tells, the other denies. */
export const CONTRADICTION_KINDS = ['number', 'date', 'status'] as const;

export const contradiction = z
  .strictObject({
    id: z.string().regex(/^ct-[0-9a-f]{8}$/),
    kind: z
      .enum(CONTRADICTION_KINDS)
      .describe(
        'number: two values of one thing. date: two days, months or years of one act. status: told and denied.',
      ),
    a: slice.describe('Words of one sentence that exclude those of the other.'),
    b: slice.describe('Those of the other, of another source.'),
    records: z
      .array(z.string())
      .length(2)
      .optional()
      .describe('Of numbers and dates, their records among the figures or the dates.'),
    shared: z
      .array(z.strictObject({ a: span, b: span }))
      .min(2)
      .describe('Words around them that the two clauses have in common: why they tell the same.'),
    scope: z.array(line).describe('Words that say, in both, for which place or part a number holds; often none.'),
    asOf: day.optional().describe('The day for which both give a number, where both name one.'),
    statement: z.string().describe('The statement that both tell.'),
    rule,
  })
  .describe('Two sentences of different sources that cannot both be right: the same thing, scope and time.');
export type Contradiction = z.infer<typeof contradiction>;
