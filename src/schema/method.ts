import { z } from 'zod';
import { line, schemaVersion } from './fields.ts';

/**
 * `content/method.json`: how the articles were made. Written by normalise beside what it made, so that the method page
 * tells of the run that made these articles.
 */
export const method = z
  .strictObject({
    schemaVersion,
    steps: z
      .array(
        z.strictObject({
          name: line.describe('The step’s name.'),
          why: line.describe('What it is for, in one sentence.'),
        }),
      )
      .describe('The heuristics, in the order in which they ran.'),
    measures: z
      .array(
        z.strictObject({
          name: line.describe('The measure’s name.'),
          why: line.describe('What it does, in one sentence.'),
        }),
      )
      .default([])
      .describe('What is derived from the articles of an event, in this order.'),
    thresholds: z
      .array(
        z.strictObject({
          name: line.describe('What it decides.'),
          value: z.number().describe('The number, as the code has it.'),
          unit: z.enum(['score', 'share', 'words']).describe('A score or share is between 0 and 1.'),
          why: line.describe('What happens from it on, in one sentence.'),
        }),
      )
      .default([])
      .describe('The numbers that decide what is shown as aligned, as found only here and as shared.'),
  })
  .describe('How captures became articles, and articles comparisons.');
export type Method = z.infer<typeof method>;
