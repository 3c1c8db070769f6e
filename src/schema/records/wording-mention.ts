import { z } from 'zod';
import { line } from '../fields.ts';
import { slice } from './evidence.ts';
import { decided, rule } from './record-fields.ts';

/** Whose words a mention stands in: the report’s, those of somebody it tells about, or a quotation’s. */
export const VOICES = ['own', 'attributed', 'quoted'] as const;

export const wordingMention = z
  .strictObject({
    id: z.string().regex(/^w-[0-9a-f]{8}$/),
    actor: z.string().describe('Id of the actor.'),
    at: slice.describe('The term: a head noun with the words in front that belong to it.'),
    term: line.describe('The term in lower case, its head in the singular.'),
    voice: z
      .enum(VOICES)
      .describe('own: the report’s. attributed: in what somebody is reported to say. quoted: in quotation marks.'),
    quotation: z.string().optional().describe('The quotation that it stands in.'),
    citation: z
      .string()
      .optional()
      .describe('The citation in whose content it stands; what is attributed always has one, what is own never.'),
    rule,
    decided,
  })
  .describe('One mention of an actor by a description, with whose words it stands in.');
export type WordingMention = z.infer<typeof wordingMention>;
