import { z } from 'zod';
import { day, line } from './fields.ts';

/** `content/events/<event>.yaml`: what happened, in plain words. */
export const event = z
  .strictObject({
    title: line.describe(
      'What happened, in neutral words: self-names or plain descriptions, never one side’s word for the other.',
    ),
    date: day.describe('Day of the event.'),
    until: day.optional().describe('Last day, if the event took more than one.'),
    place: line.optional().describe('Where it happened, such as Springfield, Illinois.'),
    note: z
      .strictObject({
        text: line.describe('The note, as shown on the event page.'),
        by: line.describe('Who signs it.'),
        date: day.describe('Day it was written.'),
      })
      .optional()
      .describe('A signed note by the editor.'),
  })
  .refine((record) => record.until === undefined || record.until >= record.date, {
    path: ['until'],
    error: 'expected a day on or after `date`',
  })
  .describe('One news event.');
export type NewsEvent = z.infer<typeof event>;
