import { z } from 'zod';
import { line } from './fields.ts';

/** A sentence of the event’s articles, as its address ends: `<article>#<sentence>`. */
export const sentenceAddress = z
  .string()
  .regex(
    /^[a-z0-9-]+#s-[0-9a-f]{8}(?:-\d+)?$/,
    'expected an article’s name and a sentence’s anchor, such as daily-news#s-1a2b3c4d; both end its address',
  );

export const reason = line.describe('Why; shown to readers beside what was decided.');
