import { z } from 'zod';
import { isoTime, line } from '../fields.ts';
import { sentenceRef } from './evidence.ts';
import { reason, score, tier } from './record-fields.ts';

export const decision = z
  .discriminatedUnion('decide', [
    z.strictObject({
      decide: z.enum(['pin-pair', 'reject-pair']),
      a: sentenceRef,
      b: sentenceRef,
      score: score.describe('Likeness that the software found; 0 where too little to be kept.'),
      tier: tier.optional().describe('Absent where the software would not align the two at all.'),
      reason,
    }),
    z.strictObject({
      decide: z.enum(['pin-figures', 'reject-figures']),
      a: sentenceRef,
      b: sentenceRef,
      figures: z
        .array(z.strictObject({ text: line, figure: z.string().optional().describe('Its record among the figures.') }))
        .length(2),
      reason,
    }),
    z.strictObject({
      decide: z.enum(['pin-date', 'accept-date']),
      ...sentenceRef.shape,
      text: line.describe('The words of the time.'),
      date: z.string().optional().describe('Its record among the dates.'),
      iso: isoTime.optional().describe('The value that the editor gives; absent where the words are accepted.'),
      reason,
    }),
    z.strictObject({
      decide: z.enum([
        ...(['reject-figure', 'reject-group', 'reject-date'] as const),
        ...(['reject-wording', 'reject-citation', 'reject-hedge'] as const),
      ]),
      ...sentenceRef.shape,
      text: line.describe('The words that were taken for something else.'),
      reason,
    }),
    z.strictObject({ decide: z.literal('reject-contradiction'), a: sentenceRef, b: sentenceRef, reason }),
    z.strictObject({
      decide: z.literal('reject-merge'),
      forms: z
        .array(z.strictObject({ text: line, name: z.string().optional().describe('Its record among the names.') }))
        .length(2),
      reason,
    }),
    z.strictObject({
      decide: z.literal('pin-speaker'),
      ...sentenceRef.shape,
      quotation: z.string().optional().describe('The record whose speaker it is; absent where none begins so.'),
      speaker: line.describe('As the article names them.'),
      reason,
    }),
  ])
  .describe('What an editor decided, against what the software found or beside it.');
export type DecisionRecord = z.infer<typeof decision>;
