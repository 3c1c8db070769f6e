import { createHash } from 'node:crypto';
import type { ArticleFacts, DraftFacts } from '../schema/article.ts';
import type { Receipt } from '../schema/receipt.ts';
import type { Sidecar } from '../schema/sidecar.ts';
import type { Source } from '../schema/source.ts';
import { factIn } from '../text/sidecar-fact.ts';
import { decode } from './decode.ts';
import type { Draft, DraftProblem, PageFacts, Step } from './draft.ts';
import { factsOf } from './facts.ts';
import { readHtml } from './read-html.ts';
import { type ReadPage, readHtmlFlat } from './read-html-flat.ts';
import { readText } from './read-text.ts';
import { placeLeaves, tilesOf } from './receipt-tiles.ts';
import { recogniseSource } from './recognise-source.ts';
import { corrections } from './steps/corrections.ts';
import { STEPS } from './steps.ts';
import { bodyMarkdown } from './write-article.ts';

/** A capture as received. */
export interface Capture {
  /** Its path from the content folder; `.html` and `.htm` are read as HTML, everything else as text. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** An article that is not written yet, with its receipt. */
export interface Normalised {
  readonly facts: ArticleFacts | DraftFacts;
  /** The body as Markdown. */
  readonly body: string;
  readonly receipt: Receipt;
  /** The decoded capture, which the receipt’s tiles point into. */
  readonly text: string;
  /** What a page says about itself outside its text; empty for text captures. */
  readonly page: PageFacts;
  readonly problems: readonly DraftProblem[];
}

/** What is known of a capture besides its bytes, and how it is to be read. */
export interface Options {
  readonly sidecar: Sidecar;
  /** Records of the outlets that the site knows, by slug. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Language of a text that says nothing about it, whose outlet is not known and that is too short to tell. */
  readonly language: string;
  /** The heuristics to run; all of them by default. */
  readonly steps?: readonly Step[];
  /** Why a page must be read without a tree, or a text line by line; set where reading it took too long or too much memory. */
  readonly flat?: string | undefined;
}

/**
 * The article that a capture holds, and the receipt that accounts for every character of the capture.
 * Pure: the same bytes, sidecar and source records give the same article. Nothing here throws for an odd text; what an
 * editor must look at is in `problems`. An article without a known outlet or date comes out as a draft.
 */
export function normalise(capture: Capture, options: Options): Normalised {
  const { text, encoding } = decode(capture.bytes, isHtml(capture.path));
  const draft = readCapture(capture.path, text, options);
  for (const step of stepsFor(capture.path, options)) step.apply(draft);
  const placed = placeLeaves(draft);
  const about = { path: capture.path, sha256: createHash('sha256').update(capture.bytes).digest('hex'), encoding };
  return {
    facts: factsOf(draft, placed, about, options.sources, options.language),
    body: bodyMarkdown(draft),
    receipt: { schemaVersion: 1, capture: { ...about, length: text.length }, tiles: tilesOf(draft, placed) },
    text,
    page: draft.page,
    problems: draft.problems,
  };
}

/** A text that took too long gets only what its editor says of it: every other line is a paragraph. */
function stepsFor(path: string, { steps = STEPS, flat }: Options): readonly Step[] {
  return flat !== undefined && !isHtml(path) ? [corrections] : steps;
}

/** Whether a capture is read as HTML: by its name alone, because text may well begin with a tag. */
export function isHtml(path: string): boolean {
  return /\.html?$/i.test(path);
}

function readCapture(path: string, capture: string, { sidecar, sources, flat }: Options): Draft {
  const read = readTree(path, capture, flat);
  const slug = factIn(sidecar.source)?.value ?? recogniseSource(read.page, [], sources);
  return {
    kind: isHtml(path) ? 'html' : 'text',
    capture,
    ...read,
    sidecar,
    source: slug === undefined ? undefined : sources.get(slug),
    problems: [...read.problems],
  };
}

function readTree(path: string, capture: string, flat: string | undefined): ReadPage {
  if (!isHtml(path)) {
    return { tree: readText(capture), page: {}, links: [], problems: flat === undefined ? [] : [readByLine(flat)] };
  }
  return flat === undefined ? readHtml(capture) : readHtmlFlat(capture, flat);
}

function readByLine(why: string): DraftProblem {
  return {
    message: `Every line of the text was taken for a paragraph: ${why}`,
    remedy: 'Save the report alone, without the rest of the page, or say with corrections what its lines are',
  };
}
