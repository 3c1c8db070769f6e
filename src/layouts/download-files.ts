import type { APIContext } from 'astro';
import { getRecords, hasComparison, readComparisonFile, readEvent } from '../content.ts';
import type { Comparison } from '../schema/comparison.ts';
import { citationsTable, hedgesTable } from '../view/downloads/cited-tables.ts';
import { contradictionsTable } from '../view/downloads/contradictions-table.ts';
import { type Table, writeCsv } from '../view/downloads/csv.ts';
import { placesGeoJson } from '../view/downloads/places-geojson.ts';
import { placesTable } from '../view/downloads/places-table.ts';
import { publicComparison } from '../view/downloads/public-comparison.ts';
import { quotationsTable, sharedWordingTable, statementsTable } from '../view/downloads/tables.ts';
import { datesTable, figuresTable, wordingTable } from '../view/downloads/telling-tables.ts';
import { editionOf } from '../view/edition.ts';
import { type Download, makeHrefs } from '../view/hrefs.ts';
import { type Told, toldOf } from '../view/told/told.ts';

const TABLES: Readonly<Record<Exclude<Download, 'comparison.json' | 'places.geojson'>, (told: Told) => Table>> = {
  'statements.csv': statementsTable,
  'wording.csv': wordingTable,
  'figures.csv': figuresTable,
  'citations.csv': citationsTable,
  'hedges.csv': hedgesTable,
  'contradictions.csv': contradictionsTable,
  'quotations.csv': quotationsTable,
  'shared-wording.csv': sharedWordingTable,
  'dates.csv': datesTable,
  'places.csv': placesTable,
};

/** What makes the tables of every event that was compared: those of one event after each other, which are made of one reading. */
export const tableFiles = {
  getStaticPaths: async () => {
    const names = Object.keys(TABLES).map((file) => file.replace(/\.csv$/u, ''));
    return (await comparedEvents()).flatMap((event) => names.map((table) => ({ params: { event, table } })));
  },
  GET: async ({ params: { event = '', table } }: APIContext) => {
    const tableOf = Object.entries(TABLES).find(([file]) => file === `${table}.csv`)?.[1];
    if (!tableOf) throw new Error(`There is no table ${table}.`);
    return new Response(writeCsv(tableOf(await readTold(event))));
  },
};

/** What makes the comparison of every event that was compared, as people may have it. */
export const comparisonFiles = {
  getStaticPaths,
  GET: async ({ params: { event = '' } }: APIContext) => {
    const { places } = await readTold(event);
    return new Response(publicComparison((await readComparisonFile(event)) ?? '', places));
  },
};

/** What makes the places of every event that was compared. */
export const placesFiles = {
  getStaticPaths,
  GET: async ({ params: { event = '' } }: APIContext) => new Response(placesGeoJson(await readTold(event))),
};

async function getStaticPaths() {
  return (await comparedEvents()).map((event) => ({ params: { event } }));
}

async function comparedEvents(): Promise<string[]> {
  const { events } = editionOf(await getRecords());
  const found = await Promise.all(events.map(({ slug }) => hasComparison(slug)));
  return events.filter((_, at) => found[at]).map(({ slug }) => slug);
}

const tolds = new WeakMap<Comparison, Told>();

/** The same for all files that are made of one reading of an event. */
async function readTold(event: string): Promise<Told> {
  const edition = editionOf(await getRecords());
  const { texts, comparison } = await readEvent(event, edition.articlesOfEvent(event));
  if (!comparison) throw new Error(`${event} was not compared.`);
  const to = makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE);
  const told = tolds.get(comparison) ?? toldOf(edition, edition.event(event), texts, comparison, to);
  tolds.set(comparison, told);
  return told;
}
