import { getCollection } from 'astro:content';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ArticleFacts } from './schema/article.ts';
import { type Comparison, comparison } from './schema/comparison.ts';
import { heldBack } from './schema/held-back.ts';
import type { Lexicon } from './schema/lexicon.ts';
import type { Method } from './schema/method.ts';
import { type Receipt, receipt } from './schema/receipt.ts';
import { splitFrontMatter } from './text/front-matter.ts';
import { type Article, readArticle } from './text/read-article.ts';

/** An article without its text. */
interface Entry {
  readonly id: string;
  readonly path: string;
  readonly facts: ArticleFacts;
}

let built: ReturnType<typeof readRecords> | undefined;

/** Everything the site shows but the texts of its articles. In a build it is read once, and every page gets the same object. */
export function getRecords(): ReturnType<typeof readRecords> {
  if (import.meta.env.DEV) return readRecords();
  built ??= readRecords();
  return built;
}

async function readRecords() {
  const [[site], sources, events, articles] = await Promise.all([
    getCollection('site'),
    getCollection('sources'),
    getCollection('events'),
    getCollection('articles'),
  ]);
  if (!site) throw new Error('site.yaml is missing. Add it to the content folder.');
  const held = await readHeldBack();
  return {
    site: site.data,
    sources: sources.map(({ id, data }) => ({ slug: id, facts: data })),
    events: events.map(({ id, data }) => ({ slug: id, facts: data, heldBack: held[id] })),
    articles: articles.map(({ id, data }) => ({ id, ...data })),
  };
}

/** Events whose comparison is held back; none where the pages are made of a content folder as it lies there. */
async function readHeldBack() {
  const file = await readFile(join(folder(), 'held-back.json'), 'utf8').catch(() => '{}');
  return heldBack.parse(JSON.parse(file));
}

/** The steps that made the articles and the measures that made the comparisons, in order; none if the content folder does not say. */
export async function getMethod(): Promise<Omit<Method, 'schemaVersion'>> {
  const [record] = await getCollection('method');
  return record?.data ?? { steps: [], measures: [], thresholds: [] };
}

/** The general words of the language that is compared; `undefined` if the content folder has none of its own. */
export async function getLexicon(): Promise<Lexicon | undefined> {
  const records = await getCollection('lexicon');
  return records.find(({ id }) => id === 'en')?.data;
}

let lastRead: { readonly event: string; readonly reading: ReturnType<typeof readWholeEvent> } | undefined;

/**
 * All texts of an event, which are those of `entries`, and what was derived from them. In a build, pages of one event that are
 * made one after the other get the same objects.
 */
export function readEvent(event: string, entries: readonly Entry[]): ReturnType<typeof readWholeEvent> {
  if (import.meta.env.DEV) return readWholeEvent(event, entries);
  if (lastRead?.event !== event) lastRead = { event, reading: readWholeEvent(event, entries) };
  return lastRead.reading;
}

async function readWholeEvent(event: string, entries: readonly Entry[]) {
  const [texts, comparison] = await Promise.all([readTexts(entries), readComparison(event)]);
  return { texts, comparison };
}

/** Outlines for maps of a region and, rougher, for those of more than a continent. */
interface Coasts {
  readonly near: Land;
  readonly far: Land;
}

type Land = ReturnType<typeof landOf>;

let coasts: Promise<Coasts> | undefined;

/** Natural Earth’s coasts and borders, as the package `world-atlas` holds them: read once, and only where there is a map. */
export function readCoasts(): Promise<Coasts> {
  coasts ??= Promise.all([
    import('world-atlas/countries-50m.json?raw'),
    import('world-atlas/countries-110m.json?raw'),
  ]).then(([near, far]) => ({ near: landOf(near.default), far: landOf(far.default) }));
  return coasts;
}

/** The outlines in a file of TopoJSON; borders are the lines that two countries share. */
function landOf(text: string) {
  const atlas: Topology<{ countries: GeometryCollection; land: GeometryCollection }> = JSON.parse(text);
  const { countries, land } = atlas.objects;
  const shapes = feature(atlas, land).features.map(({ geometry }) => geometry);
  const borders = mesh(atlas, countries, (one, other) => one !== other);
  return { land: { type: 'GeometryCollection' as const, geometries: shapes }, borders };
}

/** The texts of articles, in the order given. */
export function readTexts<E extends Entry>(entries: readonly E[]): Promise<{ entry: E; text: Article }[]> {
  return Promise.all(entries.map(readText));
}

/** The text of an article, read from its file. Nothing may print it before `view/rights.ts` has let it through. */
export async function readText<E extends Entry>(entry: E): Promise<{ entry: E; text: Article }> {
  const file = await readFile(join(folder(), entry.path), 'utf8');
  const result = readArticle(entry.facts, splitFrontMatter(file)?.body ?? '');
  if (result.ok) return { entry, text: result.article };
  const [problem] = result.problems;
  throw new Error(`${entry.path}: ${problem?.message ?? 'unreadable'}. ${problem?.remedy ?? ''}.`);
}

/** The receipt of an article, with the capture decoded as it was when the receipt was written. */
export async function readCapture({ id }: Entry): Promise<{ receipt: Receipt; capture: string }> {
  const path = `receipts/${id}.json`;
  const parsed = receipt.safeParse(JSON.parse(await readFile(join(folder(), path), 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not a receipt. Run npm run normalise.`);
  const bytes = await readFile(join(folder(), parsed.data.capture.path));
  const capture = new TextDecoder(parsed.data.capture.encoding, { ignoreBOM: true }).decode(bytes);
  return { receipt: parsed.data, capture };
}

/** What was derived from the articles of an event; `undefined` before `npm run compare` has run. */
export async function readComparison(event: string): Promise<Comparison | undefined> {
  const file = await readComparisonFile(event);
  if (file === undefined) return undefined;
  const parsed = comparison.safeParse(JSON.parse(file));
  if (!parsed.success) throw new Error(`${comparisonPath(event)} is not a comparison. Run npm run compare.`);
  return parsed.data;
}

/** Whether an event was compared, which is known without reading what an archive of events says. */
export function hasComparison(event: string): Promise<boolean> {
  return access(join(folder(), comparisonPath(event))).then(
    () => true,
    () => false,
  );
}

/** The file of it, whose words nothing may print before `view/rights.ts` has let them through. */
export function readComparisonFile(event: string): Promise<string | undefined> {
  return readFile(join(folder(), comparisonPath(event)), 'utf8').catch(() => undefined);
}

function comparisonPath(event: string): string {
  return `comparisons/${event}.json`;
}

function folder(): string {
  const { SYNOPTIC_CONTENT = 'content' } = process.env;
  return SYNOPTIC_CONTENT;
}
