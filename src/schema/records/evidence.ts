import { z } from 'zod';

/** A sentence, headline or dek of one article. */
export const sentenceRef = z.strictObject({
  article: z.string().describe('The article’s id, <event>/<name>.'),
  sentence: z.string().describe('The sentence’s id in that article.'),
});
export type SentenceRef = z.infer<typeof sentenceRef>;

/** A run of UTF-16 units in the text of a sentence that the record names. */
export const span = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  text: z.string().min(1).describe('What stands there, word for word.'),
});
export type Span = z.infer<typeof span>;

/** Evidence: a run of a sentence. What goes over several sentences is several slices. */
export const slice = sentenceRef.extend(span.shape);
export type Slice = z.infer<typeof slice>;
