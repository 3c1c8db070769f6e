import { z } from 'zod';
import { line, schemaVersion } from './fields.ts';

/**
 * Where a run of characters went: a field, `body/<n>` (block n, from 1), an entry of a list field (`byline/2`),
 * or part of a caption (`caption/1`, `caption/1/alt`, `caption/1/credit`).
 */
export const destination = z
  .string()
  .regex(
    /^(?:headline|dek|dateline|date|modified|rightsNotice|markup|removed|(?:byline|agency|credit|body)\/[1-9]\d*|caption\/[1-9]\d*(?:\/(?:alt|credit))?)$/,
    'expected a destination such as headline, body/3, caption/1/credit or removed',
  );

const tile = z.strictObject({
  start: z.int().min(0).describe('First UTF-16 unit of the run in the decoded capture.'),
  end: z.int().min(1).describe('The unit after its last.'),
  to: destination.describe('Where it went.'),
  text: z
    .string()
    .optional()
    .describe('What is printed, where that is not the run itself: a joined line, a decoded entity, a correction.'),
  reason: line.optional().describe('Why it was removed or printed differently.'),
  by: z.literal('editor').optional().describe('Set where an editor’s correction decided.'),
});
export type Tile = z.infer<typeof tile>;

/** `content/receipts/<event>/<name>.json`: where every character of a capture went, in order and without gaps. */
export const receipt = z
  .strictObject({
    schemaVersion,
    capture: z.strictObject({
      path: line.describe('The capture, from the content folder.'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      encoding: line,
      length: z.int().min(0).describe('UTF-16 units of the decoded capture, byte order mark included.'),
    }),
    tiles: z.array(tile),
  })
  .describe('Where every character of one capture went.');
export type Receipt = z.infer<typeof receipt>;
