import { z } from 'zod';
import { languageTag, line, webAddress } from './fields.ts';

/** A fact about an outlet, with the place where it was looked up. */
const referenced = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value: value.describe('The fact.'),
    reference: line.describe('Where it was looked up: a web address, or a title with a date.'),
  });

/** How much of a source's text the site may print. */
const rights = z.enum(['full', 'excerpt', 'link']);
export type Rights = z.infer<typeof rights>;

const SOURCE_KINDS = ['agency', 'broadcaster', 'magazine', 'newspaper', 'website'] as const;

/** What the normaliser can be told about a line that an outlet prints on every page. */
const houseLine = z.strictObject({
  text: line.describe('The line as printed, or its beginning followed by `…`.'),
  to: z.enum(['removed', 'rightsNotice']).default('removed').describe('Where the line goes.'),
  reason: line.describe('Why it is no part of the article; printed in the receipt.'),
});
export type HouseLine = z.infer<typeof houseLine>;

/** `content/sources/<source>.yaml`: one outlet. */
export const source = z
  .strictObject({
    name: line.describe('The outlet’s name as it writes itself.'),
    short: line.max(10, 'expected at most 10 characters').optional().describe('Short name for narrow columns.'),
    siglum: z
      .string()
      .regex(/^\p{L}{2,3}$/u, 'expected two or three letters')
      .optional()
      .describe('Two or three letters that stand for the source where space is least.'),
    aliases: z.array(line).default([]).describe('Other names under which its texts or bylines carry it.'),
    language: languageTag.default('en').describe('Language of its articles, unless an article says otherwise.'),
    country: referenced(line).optional().describe('Country it is published from.'),
    homePage: referenced(webAddress).optional().describe('Its home page.'),
    kind: referenced(z.enum(SOURCE_KINDS)).optional().describe('What sort of outlet it is.'),
    owner: referenced(line).optional().describe('Who owns or runs it.'),
    boilerplate: z
      .array(houseLine)
      .default([])
      .describe('Lines it prints on every page. Rarely needed: general rules find most.'),
    rights: rights.default('excerpt').describe('How much of its text the site may print.'),
    rightsBasis: line.optional().describe('Why that much may be printed: a licence, a permission, a legal ground.'),
  })
  .refine((record) => record.rights !== 'full' || record.rightsBasis !== undefined, {
    path: ['rights'],
    error: 'The right to print the full text has no ground yet',
    params: {
      remedy: 'Add a line rightsBasis: … with the licence, permission or legal ground, or say rights: excerpt',
    },
  })
  .describe('One outlet.');
export type Source = z.infer<typeof source>;
