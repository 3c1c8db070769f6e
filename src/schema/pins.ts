import { z } from 'zod';
import { line } from './fields.ts';
import { CITED_KINDS } from './records/citation.ts';
import { VOICES } from './records/wording-mention.ts';
import { reason, sentenceAddress } from './sentence-address.ts';

/** The record is found by its words; words of no record become one, with what the editor says of them. */
const pinned = {
  sentence: sentenceAddress.describe('The sentence it stands in.'),
  words: line.describe('All its words, as the page marks them or the tables have them; or words that were not found.'),
  reason,
};

const interval = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low < high, 'expected the lower end first, such as [300, 400]');

const value = z.union([z.number(), interval], 'expected a number, or two in square brackets: 300 or [300, 400]');

/** Of the keys that say something, one at least is needed. */
function says(...keys: readonly string[]) {
  return [
    (row: Readonly<Record<string, unknown>>) => keys.some((key) => row[key] !== undefined),
    { error: `expected at least one of ${keys.join(', ')}` },
  ] as const;
}

/** What a number is, and who gives it. */
export const pinFigure = z
  .strictObject({
    decide: z.literal('pin-figure').describe('What a number is, or who gives it.'),
    ...pinned,
    value: value
      .optional()
      .describe('The number, multiplied out, or the ends of an interval. Words that were not found need it.'),
    unit: line.optional().describe('The unit of measure, or the noun that is counted, in the singular: house.'),
    by: line.optional().describe('Who gives it, as the article writes them; none where the article gives it itself.'),
  })
  .refine(...says('value', 'unit', 'by'));
export type PinFigure = z.infer<typeof pinFigure>;

/** Which actor words mean, in whose voice. */
export const pinWording = z
  .strictObject({
    decide: z.literal('pin-wording').describe('Which actor words mean, in whose voice, or as which term they count.'),
    ...pinned,
    actor: line.optional().describe('The name of an actor of this file. Words that were not found need it.'),
    voice: z.enum(VOICES).optional().describe('own: the report’s. attributed: what somebody is reported to say.'),
    term: line
      .regex(/^\P{Lu}+$/u, 'expected small letters')
      .optional()
      .describe('What they count as: words of them in small letters, the last in the singular.'),
  })
  .refine(...says('actor', 'voice', 'term'));
export type PinWording = z.infer<typeof pinWording>;

/** Who is cited for what. */
export const pinCitation = z
  .strictObject({
    decide: z.literal('pin-citation').describe('Who is cited for what.'),
    ...pinned,
    party: line.optional().describe('Who is cited instead: other words of the sentence.'),
    who: line.optional().describe('For whom they stand, as the article writes it in any sentence.'),
    kind: z.enum(CITED_KINDS).optional().describe('group: several people or bodies without a name.'),
    verb: line.optional().describe('The words of the sentence that introduce what is cited.'),
    content: line.optional().describe('What is cited: words of the sentence. Words that were not found need it.'),
  })
  .refine(...says('party', 'who', 'kind', 'verb', 'content'));
export type PinCitation = z.infer<typeof pinCitation>;
