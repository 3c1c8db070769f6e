import { z } from 'zod';
import { slice } from './evidence.ts';
import { decided, rule } from './record-fields.ts';

export const quotation = z
  .strictObject({
    id: z.string().regex(/^q-[0-9a-f]{8}$/),
    slices: z.array(slice).min(1).describe('The quoted words without their marks.'),
    kind: z.enum(['full', 'fragment', 'term']),
    basis: z.enum(['named', 'pronoun', 'continued', 'none']).describe('How the speaker is known.'),
    speaker: slice.optional().describe('Where the speaker is named.'),
    name: z.string().optional().describe('The speaker’s record among the names.'),
    verb: slice.optional().describe('The reporting verb.'),
    channel: slice.optional().describe('Where it was said: a statement, a post, an interview.'),
    rule,
    utterance: z.string().optional().describe('The group of quotations that give the same utterance.'),
    decided,
  })
  .describe('Direct speech, or words in quotation marks.');
export type Quotation = z.infer<typeof quotation>;
