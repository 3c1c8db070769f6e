import { z } from 'zod';
import { basis, languageTag, line, moment, slug, webAddress } from './fields.ts';

/** A picture's words. At least one of the three is printed; `after` places it among the blocks of the body. */
const caption = z.strictObject({
  text: line.optional().describe('The caption.'),
  alt: line.optional().describe('Description of the picture, if the capture carries one besides the caption.'),
  credit: line.optional().describe('Who took or supplied the picture.'),
  after: z.int().min(0).describe('Number of the block it follows; 0 is before the first.'),
});
export type Caption = z.infer<typeof caption>;

const common = {
  headline: line.describe('The headline.'),
  headlineBasis: z
    .enum(['capture', 'editor', 'derived'])
    .describe('derived: the capture carries none, these are the first words of the article.'),
  agencies: z.array(line).default([]).describe('News agencies named in the sign-off.'),
  bylines: z.array(line).default([]).describe('Authors as printed, without “By”.'),
  dateline: line.optional().describe('Place the report was filed from, as printed.'),
  modified: moment.optional().describe('Last change, as printed or known.'),
  dek: line.optional().describe('Standfirst: the summary between headline and text.'),
  language: languageTag.describe('Language of the text.'),
  url: webAddress.optional().describe('Address of the original.'),
  links: z
    .array(z.strictObject({ text: line, url: webAddress }))
    .default([])
    .describe('Links of the original text, in order.'),
  captions: z.array(caption).default([]).describe('Captions of pictures, in order.'),
  credits: z.array(line).default([]).describe('Sign-off and credit lines, in order.'),
  rightsNotice: line.optional().describe('Copyright and copying notices printed with the text.'),
  capture: z
    .strictObject({
      path: line.describe('The capture, from the content folder.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')
        .describe('SHA-256 of its bytes.'),
      encoding: line.describe('Encoding it was read in, by its WHATWG name.'),
    })
    .describe('The bytes this article was made from.'),
};

/** Front matter of `content/articles/<event>/<name>.md`. Written by normalise, never by hand. */
export const article = z
  .strictObject({
    ...common,
    source: slug.describe('The outlet.'),
    published: moment.describe('When it was published, to the precision that is known.'),
    publishedBasis: basis.describe('Where the date comes from.'),
    publishedReason: line.optional().describe('How the date is known, if it is not printed.'),
  })
  .describe('One outlet’s normalised report.');
export type ArticleFacts = z.infer<typeof article>;

/** What an article can lack and still be written. A draft is not published. */
export const DRAFT_LACKS = ['source', 'published'] as const;

/** Front matter of an article whose source or publication date is not known yet. */
export const draft = z
  .strictObject({
    draft: z.array(z.enum(DRAFT_LACKS)).min(1).describe('What is missing; add it to the sidecar.'),
    ...common,
    source: slug.optional(),
    published: moment.optional(),
    publishedBasis: basis.optional(),
    publishedReason: line.optional(),
  })
  .describe('An article that cannot be published yet.');
export type DraftFacts = z.infer<typeof draft>;
