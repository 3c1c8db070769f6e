import { z } from 'zod';
import { line } from '../fields.ts';

/** From the surest to the least sure; `src/compare/statements/thresholds.ts` says where each begins. */
export const TIERS = ['strong', 'likely', 'weak'] as const;
export const tier = z.enum(TIERS).describe('How sure the match is, by its score alone.');
export type Tier = z.infer<typeof tier>;

/** Likeness between 0 and 1, to four decimals. */
export const score = z.number().min(0).max(1);
export const rule = line.describe('Name of the rule that decided; src/compare/README.md explains each.');
export const decided = line
  .optional()
  .describe('The reason an editor gave, where a decision of the event file made the record.');

export const reason = line.describe('The reason that the editor gave.');
