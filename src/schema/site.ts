import { z } from 'zod';
import { languageTag, line, schemaVersion, webAddress } from './fields.ts';

/** `content/site.yaml`: everything that names this edition. */
export const site = z
  .strictObject({
    schemaVersion: schemaVersion
      .optional()
      .describe('Version of the formats of this content folder; 1 without this line.'),
    title: line.describe('Name of the site, shown at the top of every page.'),
    description: line.describe('What the site is, in one sentence; shown on the home page and to search engines.'),
    language: languageTag.describe('Language of the site’s own words. Articles carry their own language.'),
    owner: line.describe('Person or organisation that publishes the site.'),
    contact: z.email('expected an e-mail address').optional().describe('E-mail address for readers.'),
    corrections: z
      .union([z.email(), webAddress], { error: 'expected an e-mail address or a web address of a form' })
      .optional()
      .describe('Where readers report an error: an e-mail address or the web address of a form.'),
    address: webAddress
      .optional()
      .describe('Address at which the site is published, such as https://example.org; `--site` overrides it.'),
    contentUsage: z
      .string()
      .regex(
        /^[a-z][a-z0-9-]*=[yn](?:, ?[a-z][a-z0-9-]*=[yn])*$/,
        'expected preferences such as train-ai=n, with commas between them',
      )
      .optional()
      .describe(
        'What programs may do with the texts, in the words of the IETF’s AI preferences, such as train-ai=n; goes into robots.txt.',
      ),
    citationFiles: z
      .enum(['article', 'event'])
      .optional()
      .describe(
        'Whether every article has citation files of its own (`article`, which is what happens without this line) or only its event does, for hosts that limit the number of files.',
      ),
    licence: line.describe('What others may do with the texts on the site, one sentence in every footer.'),
  })
  .describe('Settings of the edition.');
export type Site = z.infer<typeof site>;
