import { z } from 'zod';
import { slice } from './evidence.ts';
import { rule, score } from './record-fields.ts';

const wording = z.strictObject({
  a: z.string().describe('The quotation with the most words.'),
  b: z.string().describe('Another of the utterance.'),
  shared: z
    .array(z.strictObject({ a: slice, b: slice }))
    .min(1)
    .optional()
    .describe('Runs of words that both print, in order; everything between is a variant. Absent where too unlike.'),
});

export const utterance = z
  .strictObject({
    id: z.string().regex(/^u-[0-9a-f]{8}$/),
    quotations: z.array(z.string()).min(2),
    score: score.describe('The least likeness by which a member joined.'),
    rule,
    wordings: z.array(wording).min(1).describe('Every other member beside the one with the most words.'),
  })
  .describe('One utterance, as several sources quote it.');
export type Utterance = z.infer<typeof utterance>;
