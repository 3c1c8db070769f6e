import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Parsed } from '../../../src/schema/problem.ts';
import { readYamlFile } from '../../content/read-records.ts';
import { place, REF, ref } from '../label-fields.ts';

/** A unit, with ` also` behind it if only a clause of it tells the statement. */
const member = z
  .string()
  .regex(new RegExp(`^${REF}(?: also)?$`), 'expected <article>#<sentence>, with “ also” behind it or not')
  .transform((text) => ({ ref: text.replace(/ also$/, ''), also: text.endsWith(' also') }));

const quotation = z.strictObject({
  id: z.string(),
  at: z.array(place).min(1),
  kind: z.enum(['full', 'fragment', 'term']),
  basis: z.enum(['named', 'pronoun', 'continued', 'none']),
  speaker: place.optional(),
});

/** A quotation as labelled: the slices without their marks, and the speaker where there is one. */
export type GoldQuotation = z.infer<typeof quotation>;

const name = z.strictObject({ kind: z.enum(['person', 'organisation', 'place']), forms: z.array(place).min(1) });

/** A name as labelled, with every place where one of its forms stands. */
export type GoldName = z.infer<typeof name>;

const copy = z.array(ref).length(2);
/** The set of captures that holds the texts; absent where they are an event of the content folder. */
const set = z.string().optional();

const labels = z
  .strictObject({
    set,
    articles: z.array(z.string()).min(2),
    statements: z.array(z.array(member).min(2)),
    neutral: z.array(z.array(ref).min(2)),
    only: z.array(ref),
    quotations: z.array(quotation),
    utterances: z.array(z.array(z.string()).min(2)),
    names: z.array(name),
    copy: z.array(copy),
  })
  .refine(({ quotations, utterances }) => utterances.flat().every((id) => quotations.some((one) => one.id === id)), {
    path: ['utterances'],
    error: 'expected ids of quotations of this file',
  });
/** Labels of an event, by the guideline beside them. */
export type Labels = z.infer<typeof labels>;

/** The labels of nothing. */
export const NO_LABELS: Labels = {
  articles: [],
  statements: [],
  neutral: [],
  only: [],
  quotations: [],
  utterances: [],
  names: [],
  copy: [],
};

const secondLabels = z.strictObject({
  set,
  units: z.array(
    z.strictObject({
      at: ref,
      same: z.array(member),
      neutral: z.array(ref),
      only: z.boolean().nullable(),
    }),
  ),
  quotations: z.array(quotation),
  names: z.array(name),
  copy: z.array(copy),
});
/** What a second person said of every fifth unit, without sight of the first labels. */
export type SecondLabels = z.infer<typeof secondLabels>;

/** The labels in a file, or what is wrong with it. */
export function readLabels(path: string): Parsed<Labels> {
  return readYamlFile(labels, path);
}

/** The second labels in a file, or what is wrong with it. */
export function readSecondLabels(path: string): Parsed<SecondLabels> {
  return readYamlFile(secondLabels, path);
}

/** The numbers of the lines on which a label stands, from 1. */
export function linesOf(path: string, label: string): number[] {
  const whole = new RegExp(`${label.replace(/[^a-z0-9# -]/g, '')}(?![-\\w])`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => (whole.test(line) ? [at + 1] : []));
}
