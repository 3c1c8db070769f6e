import { z } from 'zod';
import { slice } from './evidence.ts';
import { rule } from './record-fields.ts';

export const hedge = z
  .strictObject({
    id: z.string().regex(/^h-[0-9a-f]{8}$/),
    term: slice.describe('The word or words that keep a distance without naming anybody, such as reportedly.'),
    introduces: slice.optional().describe('What they stand before or after.'),
    rule,
  })
  .describe('A word that keeps a distance from what is told without naming who tells it.');
export type Hedge = z.infer<typeof hedge>;
