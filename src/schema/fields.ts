import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { z } from 'zod';

/** Version of the formats under `content/`: a program reads one, and says so of every other. */
export const schemaVersion = z.literal(1, {
  error: ({ input }) => `this program reads version 1 of the format, and this is version ${String(input)}`,
});

/** A name that is safe as a file name and in a URL on every host. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'expected lower-case letters, digits and single hyphens, such as city-council-vote',
  )
  .max(80, 'expected at most 80 characters');

/** Text that shows as one line: not empty, no line break or other control character, no white space at its ends. */
export const line = z
  .string()
  .min(1, 'expected some text')
  .refine((text) => text === text.trim(), 'expected no white space at the start or end')
  .refine((text) => !/[\p{Cc}\u2028\u2029]/u.test(text), 'expected one line without control characters');

/** An absolute web address. Everything else (`javascript:`, `data:`, `file:`, a relative path) is refused. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'expected a web address that starts with https:// or http://',
});

/** A language as BCP 47 tag. */
export const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {
    error: 'expected a language tag such as en, pt-BR or zh-Hant',
    abort: true,
  })
  .refine(isLanguage, 'expected a language tag whose parts `Intl` accepts, such as en, pt-BR or zh-Hant');

/** `en-x1` has the form of a tag, and everything that is told to work in that language throws. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** A calendar day, such as 2024-02-29. */
export const day = z
  .string()
  .regex(DAY, { error: 'expected a day as YYYY-MM-DD', abort: true })
  .refine((text) => isValid(parseISO(text)), 'expected a day that exists in the calendar');

/**
 * A day, a day with clock time, or a day with clock time and offset: exactly as much as is known.
 * `2024-02-29T13:34` means that no time zone is known.
 */
export const moment = z
  .string()
  .regex(MOMENT, { error: 'expected YYYY-MM-DD, YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM+HH:MM', abort: true })
  .refine((text) => isValid(parseISO(text)), 'expected a date and time that exist');

/** Where a fact comes from. */
export const basis = z.enum(['capture', 'editor', 'inferred']);
export type Basis = z.infer<typeof basis>;

/** A year, month, day or instant, or two ends of a span. */
export const isoTime = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?)?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/, {
    error: 'expected a year, month, day or instant, or two with / between',
    abort: true,
  });

/** The same, told by an editor: it must exist in the calendar. What the software writes is checked by `verifyComparison()`. */
export const existingTime = isoTime.refine(
  (text) => text.split('/').every((end) => isValid(parseISO(end))),
  'expected a time that exists in the calendar',
);
