import { z } from 'zod';
import { day, line } from '../fields.ts';
import { slice, span } from './evidence.ts';
import { decided, rule } from './record-fields.ts';

const FIGURE_KINDS = ['cardinal', 'vague', 'percent', 'money', 'fraction', 'rank', 'ordinal', 'age'] as const;

export const figureValue = z
  .strictObject({
    low: z.number(),
    high: z.number().optional().describe('Absent where there is no upper end (over 100).'),
    lowOpen: z.literal(true).optional().describe('The lower end itself is left out (over 100).'),
    highOpen: z.literal(true).optional().describe('The upper end itself is left out (nearly 100).'),
  })
  .describe('The number, multiplied out; an interval where the words give one. An exact number is both ends.');
export type FigureValue = z.infer<typeof figureValue>;

export const figure = z
  .strictObject({
    id: z.string().regex(/^f-[0-9a-f]{8}$/),
    at: slice.describe('The number with its modifier and its unit or the noun it counts.'),
    kind: z.enum(FIGURE_KINDS).describe('vague: a number word in the plural, such as dozens.'),
    number: span.describe('The words that give the number, without modifier and unit.'),
    value: figureValue,
    unit: line.optional().describe('The unit of measure, else the noun that is counted, in the singular.'),
    counts: span.optional().describe('What it counts or measures, as far as the sentence says.'),
    modifier: span.optional().describe('Over, nearly, about and the like.'),
    also: z.strictObject({ at: span, value: figureValue, unit: line }).optional().describe('The same in another unit.'),
    scope: z.array(span).describe('Words of the sentence that say for which place, time or part it holds.'),
    asOf: day.optional().describe('The day for which it is given, where the sentence names one.'),
    by: z
      .strictObject({
        at: slice.describe('Who gives it.'),
        name: z.string().optional().describe('The record among the names.'),
        quotation: z.string().optional().describe('The quotation in which it stands.'),
      })
      .optional()
      .describe('Absent where the article gives the number itself.'),
    rule,
    decided,
  })
  .describe('A number that counts, measures or ranks something.');
export type Figure = z.infer<typeof figure>;
