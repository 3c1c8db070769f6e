import { z } from 'zod';
import { slice } from './evidence.ts';
import { decided, rule } from './record-fields.ts';

/** What a cited party can be; a group is people without a body, such as residents. */
export const CITED_KINDS = ['person', 'organisation', 'document', 'group'] as const;

export const citation = z
  .strictObject({
    id: z.string().regex(/^ci-[0-9a-f]{8}$/),
    party: slice.describe('Who is cited, as the sentence writes it; without article, title and apposition.'),
    described: slice
      .optional()
      .describe('Of a party without a name, the fuller words: in the sentence around it, or in one before it.'),
    who: slice.optional().describe('For whom a pronoun, a role or a document there stands, elsewhere in the article.'),
    name: z.string().optional().describe('The party’s record among the names.'),
    kind: z.enum(CITED_KINDS).describe('group: several people or bodies without a name.'),
    named: z.boolean().describe('Whether the article tells who it is.'),
    verbs: z
      .array(slice)
      .describe('The words that introduce what is cited, “according to” among them; none behind a signature.'),
    channels: z.array(slice).describe('Where it was said: a statement, a post, to whom.'),
    content: z.array(slice).min(1).describe('What is cited.'),
    quotations: z.array(z.string()).describe('Quotations in it.'),
    via: z.string().optional().describe('The citation through which it came: a channel quoted a commander.'),
    rule,
    decided,
  })
  .describe('Somebody who says, writes or shows something that a sentence tells, with quotation marks or without.');
export type Citation = z.infer<typeof citation>;
