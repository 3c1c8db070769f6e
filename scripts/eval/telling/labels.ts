import { z } from 'zod';
import type { Parsed } from '../../../src/schema/problem.ts';
import { readYamlFile } from '../../content/read-records.ts';
import { place, ref } from '../label-fields.ts';

const name = z.string().regex(/^[a-z0-9-]+$/, 'expected lower-case letters, digits and hyphens');

/** Set on a label about which a careful editor would hesitate: it counts neither way. */
const neutral = z.literal(true).optional();

const INTERVAL = /^([[(])(\d+(?:\.\d+)?), (\d+(?:\.\d+)?|inf)([\])])$/;

/** A number, or an interval as mathematics writes it: `[20000, 100000)`, `(115000, inf)`. */
const value = z
  .union([z.number(), z.string().regex(INTERVAL, 'expected a number or an interval such as [20000, 100000)')])
  .transform((given) => {
    if (typeof given === 'number') return { low: given, high: given, lowOpen: false, highOpen: false };
    const [, opens, low, high, closes] = INTERVAL.exec(given) ?? [];
    const top = high === 'inf' ? Number.POSITIVE_INFINITY : Number(high);
    return { low: Number(low), high: top, lowOpen: opens === '(', highOpen: closes === ')' };
  })
  .refine(({ low, high }) => low <= high, 'expected the lower end first');

const figure = z.strictObject({
  id: name.optional(),
  at: place,
  kind: z.enum(['cardinal', 'vague', 'percent', 'money', 'fraction', 'rank', 'ordinal', 'age']),
  value,
  /** A unit of measure, else the head of what is counted, in the singular; absent only where the label is neutral. */
  unit: z.string().optional(),
  also: z.strictObject({ value, unit: z.string() }).optional(),
  modifier: z.string().optional(),
  scope: z.array(place).min(1).optional(),
  asOf: z.iso.date().optional(),
  by: place.optional(),
  neutral,
});

/** A labelled figure. Without an upper end `high` is infinite. */
export type GoldFigure = z.infer<typeof figure>;

const group = z.strictObject({
  figures: z.array(name).min(2),
  verdict: z.enum(['same', 'overlap', 'less exact', 'later', 'different scope', 'different']),
  /** Members that give the same less exactly than the rest. */
  lessExact: z.array(name).optional(),
});

const POINT = String.raw`\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?)?)?`;

const date = z
  .strictObject({
    at: place,
    iso: z
      .string()
      .regex(new RegExp(`^${POINT}(?:/${POINT})?$`), 'expected a year, month, day or instant, or two with / between')
      .optional(),
    precision: z.enum(['instant', 'day', 'week', 'month', 'year', 'decade', 'interval', 'approx', 'vague', 'anchored']),
    role: z.enum(['event', 'background', 'publication']),
    neutral,
  })
  .refine(({ iso, precision }) => (iso === undefined) === (precision === 'vague' || precision === 'anchored'), {
    path: ['iso'],
    error: 'expected none where the time is vague or anchored, and one everywhere else',
  });

/** A labelled expression of time; without `iso` it is vague, or counts from a day that nobody names. */
export type GoldDate = z.infer<typeof date>;

const actor = z.strictObject({ id: name, name: z.string(), heads: z.array(z.string()).min(1) });
/** Somebody the reports describe, with the head words that an editor would accept. */

const wording = z.strictObject({
  at: place,
  actor: name,
  voice: z.enum(['own', 'attributed', 'quoted']),
  neutral,
});

/** A labelled mention of an actor: its words and whose they are. */
export type GoldWording = z.infer<typeof wording>;

const citation = z
  .strictObject({
    id: name.optional(),
    at: ref,
    /** The party’s words in this sentence; absent where a quotation runs on without them. */
    party: place.optional(),
    /** Its name or description elsewhere in the article, where this sentence has a pronoun, a role or nothing. */
    who: place.optional(),
    verbs: z.array(place).min(1).optional(),
    channels: z.array(place).min(1).optional(),
    kind: z.enum(['person', 'organisation', 'document', 'group']),
    named: z.boolean(),
    /** Id of the citation by which this one came. */
    via: name.optional(),
    neutral,
  })
  .refine(({ party, neutral }) => party !== undefined || neutral === true, {
    path: ['party'],
    error: 'expected the words of the party; without them the label is neutral',
  })
  .refine(
    ({ at, party, verbs = [], channels = [] }) =>
      [...(party ? [party] : []), ...verbs, ...channels].every(({ ref }) => ref === at),
    { path: ['at'], error: 'expected party, verbs and channels in this sentence' },
  );

/** A labelled citation. Without `party` it is neutral. */
export type GoldCitation = z.infer<typeof citation>;

const hedge = z.strictObject({ at: place, neutral });

const labels = z
  .strictObject({
    /** The set of captures that holds the texts; absent where they are an event of the content folder. */
    set: z.string().optional(),
    articles: z.array(z.string()).min(2),
    actors: z.array(actor),
    figures: z.array(figure),
    groups: z.array(group),
    neutralGroups: z.array(z.array(name).min(2)),
    dates: z.array(date),
    wording: z.array(wording),
    citations: z.array(citation),
    hedges: z.array(hedge),
  })
  .refine(
    ({ figures, groups, neutralGroups }) =>
      [...groups.flatMap((one) => [...one.figures, ...(one.lessExact ?? [])]), ...neutralGroups.flat()].every((id) =>
        figures.some((one) => one.id === id),
      ),
    { path: ['groups'], error: 'expected ids of figures of this file' },
  )
  .refine(({ actors, wording }) => wording.every((one) => actors.some(({ id }) => id === one.actor)), {
    path: ['wording'],
    error: 'expected ids of actors of this file',
  })
  .refine(
    ({ citations }) =>
      citations.every(({ via }) => via === undefined || citations.some(({ id }) => id !== undefined && id === via)),
    { path: ['citations'], error: 'expected `via` to be the id of a citation of this file' },
  );
/** Labels of how an event is told, by the guideline beside them (`content/gold/telling/README.md`). */
export type TellingLabels = z.infer<typeof labels>;

/** The labels in a file, or what is wrong with it. */
export function readTellingLabels(path: string): Parsed<TellingLabels> {
  return readYamlFile(labels, path);
}
