import { z } from 'zod';
import { slug } from '../fields.ts';
import { sentenceRef, span } from './evidence.ts';
import { score, tier } from './record-fields.ts';

const member = sentenceRef.extend({
  role: z.enum(['home', 'also']).describe('also: only a clause of the sentence tells it.'),
  tier,
  best: sentenceRef.extend({ score }).describe('The member of another source that it is most like.'),
  clause: span
    .optional()
    .describe('The clause that tells it, where the role is also and it is not the whole sentence.'),
  leansBack: z.literal(true).optional().describe('Its first word stands for something of the sentence before.'),
});
export type Member = z.infer<typeof member>;

export const statement = z
  .strictObject({
    id: z.string().regex(/^st-[0-9a-f]{8}$/),
    words: sentenceRef.describe(
      'The shortest member with a strong tier, whose words stand for the statement; a headline if nothing else is as good.',
    ),
    sources: z.array(slug).min(2).describe('The sources that tell it.'),
    members: z.array(member).min(2),
    origins: z
      .strictObject({
        atMost: z.int().min(1).describe('Upper bound of the independent origins.'),
        because: z.array(z.string()).describe('Records of shared copy or of one utterance that tie members together.'),
      })
      .describe('How many texts can stand behind the members.'),
  })
  .describe('What sentences of two sources or more tell.');
export type Statement = z.infer<typeof statement>;
