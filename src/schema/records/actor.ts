import { z } from 'zod';
import { line } from '../fields.ts';
import { reason } from './record-fields.ts';

export const actorRecord = z
  .strictObject({
    id: z.string().regex(/^a-[0-9a-f]{8}$/),
    name: line.describe('The plain description that the event’s file gives.'),
    heads: z.array(line).min(1),
    compounds: z.array(line),
    reason,
  })
  .describe('Somebody whom the reports call by several words, as the event’s file lists them.');
export type ActorRecord = z.infer<typeof actorRecord>;
