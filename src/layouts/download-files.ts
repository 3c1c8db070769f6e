import type { APIContext } from 'astro';
import { getRecords, readComparison, readComparisonFile, readTexts } from '../content.ts';
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
import { type Told, toldOf } from '../view/statements/told.ts';

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

/** What makes one file for every event that was compared. Each has a route of its own, see `citation-files.ts`. */
export function downloadFiles(file: Download) {
  return {
    getStaticPaths: async () => {
      const { events } = editionOf(await getRecords());
      const texts = await Promise.all(events.map(({ slug }) => readComparisonFile(slug)));
      return events.flatMap(({ slug }, at) => (texts[at] === undefined ? [] : [{ params: { event: slug } }]));
    },
    GET: async ({ params: { event = '' } }: APIContext) => new Response(await textOf(file, event)),
  };
}

async function textOf(file: Download, event: string): Promise<string> {
  const comparison = await readComparison(event);
  const text = await readComparisonFile(event);
  if (!comparison || text === undefined) throw new Error(`${event} was not compared.`);
  const edition = editionOf(await getRecords());
  const articles = await readTexts(edition.articlesOfEvent(event));
  const to = makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE);
  const told = toldOf(edition, edition.event(event), articles, comparison, to);
  if (file === 'comparison.json') return publicComparison(text, told.places);
  return file === 'places.geojson' ? placesGeoJson(told) : writeCsv(TABLES[file](told));
}
