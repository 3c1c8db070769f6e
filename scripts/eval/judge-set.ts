import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type NeutralRecord, neutralRecord } from '../../src/normalise/neutral-record.ts';
import { EXIT, Stop } from '../exit.ts';
import { closeWorkers, normaliseCapture } from '../normalise-capture.ts';
import { shown } from '../project.ts';
import { likeness, mean, type Overlap, overlap, scores, tokens } from './shingles.ts';

/** One entry of a set’s `gold.json`; keys that are not used here are left alone. */
const entry = z.object({
  id: z.string(),
  file: z.string(),
  kind: z.string().default('html'),
  body_text: z.string(),
  title: z.string().nullish(),
  title_accept: z.array(z.string()).default([]),
  title_in_text: z.boolean().default(true),
  published: z.string().nullish(),
  published_accept: z.array(z.string()).nullish(),
  date_accept: z.array(z.string()).nullish(),
  date_in_text: z.boolean().default(false),
  authors: z.array(z.string()).nullish(),
  authors_in_text: z.array(z.string()).nullish(),
});
type Entry = z.infer<typeof entry>;

/** How the captures of a set hold against its gold: precision, recall and F1 of words, from 0 to 1. */
export interface SetScore {
  readonly articles: number;
  /** Captures that could not be normalised; each counts as an empty article. */
  readonly failed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Shares, with the number of captures for which the gold can tell. */
  readonly rates: readonly { readonly name: string; readonly rate: number; readonly of: number }[];
}

/** Normalises every capture of a set, `DIR/in/…` with `DIR/gold.json`, and compares it with the gold. */
export async function judgeSet(folder: string): Promise<SetScore> {
  const entries = readEntries(join(folder, 'gold.json'));
  const overlaps: Overlap[] = [];
  const rates: Rates = {
    'title exact': [],
    'title close': [],
    date: [],
    'date made up': [],
    'byline any': [],
    'byline all': [],
  };
  let failed = 0;
  for (const gold of entries) {
    const found = await tryRecord(join(folder, 'in', gold.file), gold);
    if (found === undefined) failed += 1;
    overlaps.push(overlap(gold.body_text, found?.body_paragraphs.join('\n\n') ?? ''));
    judgeFacts(gold, found, rates);
  }
  await closeWorkers();
  return {
    articles: entries.length,
    failed,
    ...scores(overlaps),
    rates: Object.entries(rates).map(([name, hits]) => ({ name, rate: mean(hits.map(Number)), of: hits.length })),
  };
}

function readEntries(path: string): Entry[] {
  try {
    return z.array(entry).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const message = `${shown(path)} is no gold that can be read: ${(error as Error).message.split('\n')[0] ?? ''}`;
    throw new Stop(EXIT.input, message, {
      remedy: 'Name a folder with in/ and gold.json, whose entries have id, file and body_text',
    });
  }
}

async function tryRecord(path: string, { id, file }: Entry): Promise<NeutralRecord | undefined> {
  try {
    const bytes = readFileSync(path);
    return neutralRecord(
      id,
      await normaliseCapture(
        { path: file, bytes },
        { sidecar: { corrections: [] }, sources: new Map(), language: 'en' },
      ),
    );
  } catch {
    return undefined;
  }
}

type Rates = Record<'title exact' | 'title close' | 'date' | 'date made up' | 'byline any' | 'byline all', boolean[]>;

/** A title or date that the text does not carry is not asked for; a date given where there is none is made up. */
function judgeFacts(gold: Entry, found: NeutralRecord | undefined, rates: Rates): void {
  if (gold.title && gold.title_in_text) {
    const title = words(found?.title ?? '');
    const accepted = gold.title_accept.map(words);
    rates['title exact'].push(accepted.some((text) => text.join(' ') === title.join(' ')));
    rates['title close'].push(accepted.some((text) => likeness(title, text) >= CLOSE));
  }
  const day = found?.published?.slice(0, 10);
  const isRight = day !== undefined && (gold.date_accept ?? gold.published_accept ?? []).includes(day);
  if (gold.published && (gold.kind === 'html' || gold.date_in_text)) rates.date.push(isRight);
  else rates['date made up'].push(day !== undefined && !found?.published_inferred && !isRight);
  const authors = (gold.kind === 'html' ? gold.authors : gold.authors_in_text) ?? [];
  if (authors.length > 0) {
    const byline = ` ${words(found?.byline.join(', ') ?? '').join(' ')} `;
    const hits = authors.filter((author) => byline.includes(` ${words(author).join(' ')} `)).length;
    rates['byline any'].push(hits > 0);
    rates['byline all'].push(hits === authors.length);
  }
}

/** Two titles with this likeness differ in little more than a suffix. */
const CLOSE = 0.8;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

function words(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .toLowerCase();
  return tokens(plain);
}
