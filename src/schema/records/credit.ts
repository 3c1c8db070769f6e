import { z } from 'zod';
import { line } from '../fields.ts';

export const credit = z
  .strictObject({
    id: z.string().regex(/^cr-[0-9a-f]{8}$/),
    article: z.string(),
    kind: z.enum(['agency', 'byline', 'credit', 'picture']),
    place: z.int().min(0).describe('Place in that list of the article’s front matter.'),
    text: line.describe('As printed.'),
  })
  .describe('Who the article itself says made it. Taken from its front matter, never from its sentences.');
export type Credit = z.infer<typeof credit>;
