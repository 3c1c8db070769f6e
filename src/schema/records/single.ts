import { z } from 'zod';
import { sentenceRef } from './evidence.ts';
import { score } from './record-fields.ts';

export const single = z
  .strictObject({
    ...sentenceRef.shape,
    verdict: z
      .enum(['only', 'unaligned'])
      .describe('only: nothing like it elsewhere. unaligned: no aligned statement found.'),
    nearest: sentenceRef.extend({ score }).optional().describe('The sentence elsewhere that is most like it.'),
    held: score.optional().describe('The most of what it says that stands together in one passage elsewhere.'),
  })
  .describe('A sentence that is in no statement.');
export type Single = z.infer<typeof single>;
