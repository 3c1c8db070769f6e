import { z } from 'zod';
import { line } from '../fields.ts';
import { slice } from './evidence.ts';
import { decided, rule } from './record-fields.ts';

const NAME_KINDS = ['person', 'organisation', 'place', 'name'] as const;

export const name = z
  .strictObject({
    id: z.string().regex(/^n-[0-9a-f]{8}$/),
    kind: z.enum(NAME_KINDS).describe('name: none of the three could be told.'),
    name: line.describe('The longest written form.'),
    variants: z
      .array(
        z.strictObject({
          text: line.describe('One written form.'),
          mentions: z.array(slice).min(1),
          merge: z
            .strictObject({
              rule,
              with: line.describe('The written form it was merged with.'),
              reason: line.describe('Why, in one sentence.'),
              decided,
            })
            .optional()
            .describe('Absent for the longest form.'),
        }),
      )
      .min(1),
    alsoPossible: z
      .array(z.strictObject({ text: line, name: z.string(), reason: line }))
      .default([])
      .describe('Written forms that could also stand for another name.'),
  })
  .describe('A person, organisation or place with all its written forms.');
export type Name = z.infer<typeof name>;
