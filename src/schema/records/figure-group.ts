import { z } from 'zod';
import { line } from '../fields.ts';
import { decided, rule } from './record-fields.ts';

const VERDICTS = ['same', 'overlap', 'less exact', 'later', 'different scope', 'different'] as const;
const verdict = z.enum(VERDICTS);
export type FigureVerdict = z.infer<typeof verdict>;

export const figureGroup = z
  .strictObject({
    id: z.string().regex(/^g-[0-9a-f]{8}$/),
    label: line.describe('What is counted, in words of a member.'),
    figures: z.array(z.string()).min(2).describe('Figures of two sources or more that count the same.'),
    verdict: verdict.describe('How the values compare as printed; it does not say who is right.'),
    rule: rule.describe('The rule that gave the verdict.'),
    lessExact: z.array(z.string()).describe('Members that give the same in a rounder word than the rest.'),
    pairs: z
      .array(z.strictObject({ a: z.string(), b: z.string(), verdict, rule, decided }))
      .min(1)
      .describe('Two members of different sources at a time; of those that say quite the same the first.'),
    decided,
  })
  .describe('Figures that count the same thing.');
export type FigureGroup = z.infer<typeof figureGroup>;
