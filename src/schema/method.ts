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
  })
  .describe('How captures became articles, and articles comparisons.');
export type Method = z.infer<typeof method>;
