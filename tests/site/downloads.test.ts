import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parse } from 'csv-parse/sync';

const ROOT = join(import.meta.dirname, '..', '..');
const { SYNOPTIC_SITE: FOLDER = join(ROOT, 'dist') } = process.env;
const TABLES = [
  ...(['statements.csv', 'quotations.csv', 'citations.csv', 'shared-wording.csv'] as const),
  ...(['wording.csv', 'figures.csv', 'dates.csv', 'places.csv', 'contradictions.csv'] as const),
];
/** Columns whose cells are words of a source, word for word. */
const VERBATIM = [
  'text',
  'text a',
  'text b',
  'quoted words',
  'speaker as printed',
  'verb',
  'channel',
  'words a',
  'words b',
  'words',
  'given by',
  'party as printed',
  'in fuller words',
  'stands for',
];

type Row = Readonly<Record<string, string>>;

interface Event {
  readonly slug: string;
  /** What all its captures hold, white space as one space. */
  readonly captures: string;
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

let events: readonly Event[];
before(() => {
  events = globSync('events/*/comparison.json', { cwd: FOLDER }).map((path) => {
    const slug = path.split(/[/\\]/)[1] ?? '';
    const read = (file: string) => readFileSync(join(FOLDER, 'events', slug, file), 'utf8');
    const captures = globSync(`content/captures/${slug}/*.{txt,html}`, { cwd: ROOT });
    return {
      slug,
      captures: captures.map((file) => oneSpace(readFileSync(join(ROOT, file), 'utf8'))).join('\n'),
      tables: new Map(TABLES.map((name) => [name, parse(read(name), { columns: true }) as Row[]])),
    };
  });
});

function oneSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

test('every event has its comparison as the content folder has it, and tables with rows', () => {
  assert.ok(events.length > 0);
  for (const { slug, tables } of events) {
    const file = readFileSync(join(FOLDER, 'events', slug, 'comparison.json'), 'utf8');
    assert.equal(file, readFileSync(join(ROOT, 'content', 'comparisons', `${slug}.json`), 'utf8'));
    for (const [name, rows] of tables) assert.ok(rows.length > 0 || name === 'contradictions.csv', name);
    assert.equal(tables.get('contradictions.csv')?.length, JSON.parse(file).contradictions.length);
  }
});

test('tables have one row a line, in UTF-8 without a byte order mark', () => {
  for (const { slug, tables } of events)
    for (const [name, rows] of tables) {
      const bytes = readFileSync(join(FOLDER, 'events', slug, name));
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      assert.notEqual(text[0], '\uFEFF');
      assert.equal(text.split('\r\n').length, rows.length + 2, name);
    }
});

test('every cell with words of a source has words of a capture of the event', () => {
  for (const { captures, tables } of events)
    for (const [name, rows] of tables) {
      const cells = rows.flatMap((row) =>
        VERBATIM.flatMap((column) => row[column] ?? []).filter((cell) => cell !== ''),
      );
      assert.ok(cells.length > 0 || rows.length === 0, name);
      assert.deepEqual(
        cells.filter((cell) => !captures.includes(oneSpace(cell))),
        [],
        name,
      );
    }
});

test('every link of a table leads to a sentence of a page that is there', () => {
  for (const { tables } of events) {
    const links = [...tables.values()]
      .flat()
      .flatMap((row) => ['link', 'link a', 'link b'].flatMap((key) => row[key] || []));
    assert.ok(links.length > 0);
    for (const link of new Set(links)) {
      const [, page = '', id = ''] = /\/(articles\/[^#]+)#(.+)$/.exec(link) ?? [];
      const file = join(FOLDER, page, 'index.html');
      assert.ok(existsSync(file) && readFileSync(file, 'utf8').includes(`id="${id}"`), link);
    }
  }
});
