import { z } from 'zod';
import { line } from '../fields.ts';

/** From the surest to the least sure; `src/compare/statements/thresholds.ts` says where each begins. */
export const TIERS = ['strong', 'likely', 'weak'] as const;

/** One of `TIERS`; it follows from the score and is written all the same, for readers of the file. */
export const tier = z.enum(TIERS).describe('How sure the match is, by its score alone.');

/** How sure a match is. */
export type Tier = z.infer<typeof tier>;

/** Likeness between 0 and 1, to four decimals. */
export const score = z.number().min(0).max(1);

/** What decided, as the table of rules in `src/compare/README.md` has it. */
export const rule = line.describe('Name of the rule that decided; src/compare/README.md explains each.');

/** Set on a record that a decision of the event’s file made what it is. */
export const decided = line
  .optional()
  .describe('The reason an editor gave, where a decision of the event file made the record.');

/** Of a record that is itself a decision. */
export const reason = line.describe('The reason that the editor gave.');
