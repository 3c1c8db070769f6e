import { z } from 'zod';
import { line } from './fields.ts';

/** Words that say the same thing often enough to align two sentences. */
const concept = z.strictObject({
  name: line.describe('What the words have in common, as shown beside a match.'),
  words: z
    .array(line)
    .min(2, 'expected two words or more')
    .describe(
      'Words and phrases, each in its plain form: regular and listed irregular forms count too. A phrase counts before its words.',
    ),
  reason: line.describe('Why they say the same in reports of any field.'),
  example: line.describe('Two short sentences of another field that this row aligns, with a slash between them.'),
  field: z
    .enum(['politics', 'disaster', 'court', 'economy', 'sport', 'science', 'health', 'conflict'])
    .describe('The field of the example.'),
});

/** A plain list of words with the sentence that says what the list is for. */
const wordList = z.strictObject({
  reason: line.describe('What the list is for and where it comes from.'),
  words: z.array(line).min(1).describe('The words, lower case unless they are names.'),
});

/** `content/lexicon/<language>.yaml`: what the comparison knows about the words of a language, whatever the event. */
export const lexicon = z
  .strictObject({
    concepts: z.array(concept).describe('Rows of words that mean nearly the same.'),
    lists: z
      .record(z.string().regex(/^[a-z][a-zA-Z]+$/), wordList)
      .describe('Word lists by name: speech verbs, organisation words, titles and so on.'),
  })
  .describe('General words of one language.');
export type Lexicon = z.infer<typeof lexicon>;
