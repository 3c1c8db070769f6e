import { z } from 'zod';
import { line, slug } from '../fields.ts';

export const comparedArticle = z.strictObject({
  article: z.string(),
  source: slug,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the article file.'),
  units: z.int().min(0).describe('Sentences, headline and dek sentences that were compared.'),
  compared: z.boolean(),
  reason: line.optional().describe('Why it was not compared.'),
});
export type ComparedArticle = z.infer<typeof comparedArticle>;
