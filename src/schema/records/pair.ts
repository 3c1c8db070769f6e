import { z } from 'zod';
import { line } from '../fields.ts';
import { sentenceRef, span } from './evidence.ts';
import { decided, rule, score, tier } from './record-fields.ts';

const sharedTerm = z
  .strictObject({
    a: span,
    b: span,
    via: z.enum(['word', 'stem', 'concept', 'name', 'figure', 'date']).describe('Why the two match.'),
    term: line.describe('The stem, concept, name, number or date they have in common.'),
  })
  .describe('Words of both sentences that made the match.');

export const pair = z
  .strictObject({
    a: sentenceRef,
    b: sentenceRef,
    score: score.describe('Likeness of the pair.'),
    sentences: score.describe('Likeness of the two sentences whole.'),
    clauses: score.describe('Likeness of their best two clauses.'),
    clause: z
      .strictObject({ a: span, b: span })
      .optional()
      .describe('Those clauses, where only they match (tier weak).'),
    tier,
    rule,
    terms: z.array(sharedTerm),
    negation: z
      .enum(['a', 'b'])
      .optional()
      .describe('The only side that says not, never, deny or the like of something that both tell.'),
    denial: z
      .strictObject({
        not: span.describe('The word of negation.'),
        of: span.describe('What it negates, in the same sentence.'),
        beside: span.describe('The same in the other sentence, where nothing negates it.'),
      })
      .optional()
      .describe('The words by which the negation is known.'),
    words: z
      .strictObject({
        onlyA: z.array(span),
        onlyB: z.array(span),
        other: z.array(z.strictObject({ a: span, b: span, via: line })).describe('The same idea in other words.'),
      })
      .optional()
      .describe('Word-level difference; everything not listed is shared. Absent where the two are too unlike.'),
    decided,
  })
  .describe('Two sentences of different sources that tell the same thing.');
export type Pair = z.infer<typeof pair>;
