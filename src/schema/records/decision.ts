import { z } from 'zod';
import { isoTime, line } from '../fields.ts';
import { CITED_KINDS } from './citation.ts';
import { sentenceRef } from './evidence.ts';
import { figureValue } from './figure.ts';
import { reason, score, tier } from './record-fields.ts';
import { VOICES } from './wording-mention.ts';

/** What every pin of a record by its words has. */
const pinned = {
  ...sentenceRef.shape,
  text: line.describe('The words that the editor names.'),
  record: z.string().describe('The record that says so now.'),
  added: z.literal(true).optional().describe('The software had found no such record.'),
  reason,
};

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
    z.strictObject({
      decide: z.literal('pin-figure'),
      ...pinned,
      value: figureValue.optional(),
      unit: line.optional(),
      by: line.optional().describe('Who gives it, as the article writes them; none: the article itself.'),
    }),
    z.strictObject({
      decide: z.literal('pin-wording'),
      ...pinned,
      actor: line.optional().describe('The name of the actor.'),
      voice: z.enum(VOICES).optional(),
      term: line.optional(),
    }),
    z.strictObject({
      decide: z.literal('pin-citation'),
      ...pinned,
      party: line.optional().describe('Other words of the sentence that are the party.'),
      who: line.optional().describe('For whom the party stands.'),
      kind: z.enum(CITED_KINDS).optional(),
      verb: line.optional(),
      content: line.optional().describe('What is cited.'),
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
