import { z } from 'zod';
import { line, schemaVersion } from './fields.ts';

/** `content/lexicon/<language>.frequencies.json`: how common stems are in news, so that rare words count more. */
export const frequencies = z
  .strictObject({
    schemaVersion,
    reason: line.describe('Which texts were counted, and how to count again.'),
    sentences: z.int().min(1).describe('Sentences that were counted.'),
    counts: z.record(z.string(), z.int().min(1)).describe('Of these, how many hold the stem.'),
  })
  .describe('Background frequencies of stems.');
