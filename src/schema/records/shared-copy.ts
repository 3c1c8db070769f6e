import { z } from 'zod';
import { slice } from './evidence.ts';
import { rule, score } from './record-fields.ts';

export const sharedCopy = z
  .strictObject({
    id: z.string().regex(/^c-[0-9a-f]{8}$/),
    kind: z.enum(['quotation', 'copy']).describe('quotation: the words stand in quotation marks in both.'),
    a: z.array(slice).min(1),
    b: z.array(slice).min(1),
    words: z.int().min(1).describe('Words in common, in order.'),
    longest: z.int().min(1).describe('Words of the longest unbroken run.'),
    coverage: score.describe('Share of the shorter sentence’s words.'),
    rule,
  })
  .describe('Words that two sources have in common.');
export type SharedCopy = z.infer<typeof sharedCopy>;
