import { join } from 'node:path';
import { z } from 'zod';
import type { Parsed } from '../../src/schema/problem.ts';
import { readYamlFile } from '../content/read-records.ts';

const number = z.int().min(1);

/** A line, several lines that are one paragraph, or a line from some words on (what stands before them is a dateline). */
const place = z.union([number, z.array(number).min(2), z.strictObject({ line: number, from: z.string() })]);
type Place = z.infer<typeof place>;

/** The right answer for one capture, made by a person who read it. */
const gold = z.strictObject({
  lines: z.record(z.string(), z.array(place)),
  fields: z.strictObject({
    published: z.string().optional(),
    dateline: z.string().optional(),
    rightsNotice: z.string().optional(),
    bylines: z.array(z.string()).default([]),
    agencies: z.array(z.string()).default([]),
    credits: z.array(z.string()).default([]),
    captions: z
      .array(
        z.strictObject({
          text: z.string().optional(),
          alt: z.string().optional(),
          credit: z.string().optional(),
          after: z.int(),
        }),
      )
      .default([]),
  }),
});

/** What somebody says an article must hold; what it does not name is not judged. */
export type Gold = z.infer<typeof gold>;

/** The gold of an article: `gold/<event>/<name>.yaml` in the content folder. */
export function readGold(content: string, id: string): Parsed<Gold> {
  return readYamlFile(gold, join(content, 'gold', `${id}.yaml`));
}

/** The lines that a place names. */
export function linesAt(place: Place): number[] {
  if (typeof place === 'number') return [place];
  return 'line' in place ? [place.line] : place;
}

/** The text that a place names. */
export function textAt(place: Place, lines: readonly string[]): string {
  const text = linesAt(place)
    .map((line) => (lines[line - 1] ?? '').trim())
    .join(' ');
  return typeof place === 'object' && 'from' in place ? text.slice(Math.max(0, text.indexOf(place.from))) : text;
}
