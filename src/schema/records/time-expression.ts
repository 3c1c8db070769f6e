import { z } from 'zod';
import { day, isoTime } from '../fields.ts';
import { slice } from './evidence.ts';
import { decided, rule } from './record-fields.ts';

const DATE_PRECISIONS = [
  ...(['instant', 'day', 'week', 'month', 'year', 'decade', 'interval', 'approx'] as const),
  ...(['vague', 'anchored'] as const),
] as const;

export const timeExpression = z
  .strictObject({
    id: z.string().regex(/^d-[0-9a-f]{8}$/),
    at: slice,
    precision: z
      .enum(DATE_PRECISIONS)
      .describe(
        'How exact the words are. vague: no date can be known. anchored: counted from something told that has no date right before it.',
      ),
    iso: isoTime
      .optional()
      .describe('Absent where the words are vague or anchored. Two ends with / between are a span.'),
    against: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('publication'), day: day.describe('Day of publication.') }),
        z.strictObject({
          kind: z.literal('date'),
          date: z.string().describe('A time that the same sentence names, or the one before it.'),
        }),
      ])
      .optional()
      .describe('What the value was counted from; absent where the words alone give it.'),
    assumed: z
      .literal(true)
      .optional()
      .describe('No word says whether the day or month has been; it is taken as past.'),
    readings: z.array(isoTime).length(2).optional().describe('What numbers such as 12/05/2024 can mean.'),
    falls: z
      .string()
      .optional()
      .describe('The weekday on which the value falls, where the words name another: one of the two is wrong.'),
    role: z
      .enum(['event', 'background', 'none'])
      .describe('event: of what is reported. background: before it. none: without a date.'),
    rule,
    decided,
  })
  .describe('An expression of time.');
export type TimeExpression = z.infer<typeof timeExpression>;
