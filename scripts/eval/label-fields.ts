import { z } from 'zod';

/** A regular expression’s source for a sentence: `<article>#<sentence>`. */
export const REF = String.raw`[a-z0-9-]+#s-[0-9a-f]{8}(?:-\d+)?`;

/** A sentence: `<article>#<sentence>`. */
export const ref = z.string().regex(new RegExp(`^${REF}$`), 'expected <article>#<sentence>');

/** Words of a sentence: `<article>#<sentence> start end`. */
export const place = z
  .string()
  .regex(new RegExp(String.raw`^${REF} \d+ \d+$`), 'expected <article>#<sentence>, start and end')
  .transform((text) => {
    const [ref = '', start, end] = text.split(' ');
    return { ref, start: Number(start), end: Number(end) };
  })
  .refine(({ start, end }) => start < end, 'expected a start before the end');
