import { z } from 'zod';
import { basis, languageTag, line, moment, slug, webAddress } from './fields.ts';

/** A fact the capture does not carry: the value alone (the editor knows it), or the value with its basis and reason. */
const fact = <T extends z.ZodType>(value: T) =>
  z.union(
    [
      value,
      z.strictObject({
        value: value.describe('The fact.'),
        basis: basis.default('editor').describe('Where it comes from.'),
        reason: line.describe('How it is known.'),
      }),
    ],
    { error: (issue) => factError(issue.errors) },
  );

/** The inner message of the alternative that came closest, so that a wrong date is called a wrong date. */
function factError(
  alternatives: readonly (readonly { message: string; path: readonly PropertyKey[] }[])[] = [],
): string {
  const inner = alternatives[1]?.find((issue) => issue.path.length > 0) ?? alternatives[0]?.[0];
  return inner ? inner.message : 'expected a value, or value, basis and reason';
}

/** Roles that an editor may give to a whole line of a capture. */
const CORRECTION_ROLES = [
  'headline',
  'dek',
  'byline',
  'agency',
  'dateline',
  'caption',
  'credit',
  'body',
  'rightsNotice',
  'removed',
] as const;

const correction = z
  .strictObject({
    quote: line.describe('Text of the capture, word for word; it must occur exactly once.'),
    role: z.enum(CORRECTION_ROLES).optional().describe('What the quoted line is. The quote must be a whole line.'),
    replacement: line.optional().describe('What to print instead of the quoted text.'),
    reason: line.describe('Why; printed with the correction.'),
  })
  .refine((entry) => (entry.role === undefined) !== (entry.replacement === undefined), {
    error: 'expected either role or replacement',
  });
export type Correction = z.infer<typeof correction>;

/** `content/captures/<event>/<name>.yaml`: facts about a capture that it does not carry itself. Never ranges or line numbers. */
export const sidecar = z
  .strictObject({
    source: fact(slug).optional().describe('The outlet: the name of its file in content/sources/.'),
    published: fact(moment).optional().describe('When it was published, as precisely as is known.'),
    modified: fact(moment).optional().describe('When it was last changed, if that is known.'),
    headline: fact(line).optional().describe('Its headline, if the capture lost it.'),
    bylines: fact(z.array(line)).optional().describe('Who wrote it.'),
    language: fact(languageTag).optional().describe('Language of the text.'),
    url: fact(webAddress).optional().describe('Address of the original.'),
    corrections: z.array(correction).default([]).describe('What the normaliser got wrong, put right by the editor.'),
  })
  .describe('Facts about one capture that the capture does not carry.');
export type Sidecar = z.infer<typeof sidecar>;
