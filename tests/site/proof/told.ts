import { globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { parse } from 'yaml';
import { type Comparison, comparison as comparisonSchema } from '../../../src/schema/comparison.ts';
import type { Tile } from '../../../src/schema/receipt.ts';
import type { Part, Sentence } from '../../../src/text/read-article.ts';
import { readArticleFile } from '../../../src/text/read-article-file.ts';
import { replay, spaced } from './replay.ts';

/** One report as its capture has it. */
export interface Report {
  /** `<event>/<name>`. */
  readonly id: string;
  readonly event: string;
  readonly source: string;
  /** What the capture holds once the receipt’s changes are made: the words of each field and block. */
  readonly printed: readonly string[];
  /** What it leaves out or prints differently, which its receipt shows. */
  readonly removed: readonly string[];
  readonly sentences: ReadonlyMap<
    string,
    { readonly part: Part; readonly number: number | undefined; readonly text: string }
  >;
}

export interface Outlet {
  readonly name: string;
  readonly short?: string;
  readonly siglum?: string;
  readonly rights: 'full' | 'excerpt' | 'link';
}

/** What the pages of a site may draw on: captures, records and comparisons; nothing that makes pages. */
export interface Told {
  readonly reports: ReadonlyMap<string, Report>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** Every string that an editor wrote or a stage recorded: names, titles, reasons, references. */
  readonly records: ReadonlySet<string>;
  /** What keeps the captures from proving anything. */
  readonly faults: readonly string[];
}

/** Reads a content folder. Articles come from their captures and receipts; their files only cut the text into sentences. */
export function readTold(content: string): Told {
  const read = (path: string) => readFileSync(join(content, path), 'utf8');
  const paths = (pattern: string) =>
    globSync(pattern, { cwd: content })
      .map((path) => path.split(sep).join('/'))
      .sort();
  const faults: string[] = [];
  const records = new Set<string>();
  for (const path of paths('{site.yaml,sources/*.yaml,events/*.yaml,captures/*/*.yaml}'))
    keepStrings(parse(read(path)), records);
  for (const path of paths('receipts/*/*.json'))
    keepStrings(
      JSON.parse(read(path)).tiles.map(({ reason }: Tile) => reason),
      records,
    );
  const reports = paths('articles/*/*.md').flatMap((path) => readReport(path, read, { faults, records }));
  const outlets = paths('sources/*.yaml').map(
    (path) => [basename(path, '.yaml'), { rights: 'excerpt', ...parse(read(path)) }] as const,
  );
  const comparisons = paths('comparisons/*.json').map((path) => comparisonSchema.parse(JSON.parse(read(path))));
  for (const { names, places } of comparisons)
    keepStrings([names, places.map(({ town, reason, decided }) => [town?.name, reason, decided])], records);
  return {
    reports: new Map(reports.map((report) => [report.id, report])),
    outlets: new Map(outlets),
    comparisons: new Map(comparisons.map((each) => [each.event, each])),
    records,
    faults,
  };
}

interface Noted {
  readonly faults: string[];
  readonly records: Set<string>;
}

function readReport(path: string, read: (path: string) => string, { faults, records }: Noted): Report[] {
  const file = readArticleFile(path, read(path));
  if (!file.ok || 'draft' in file.value.facts) return [];
  const { facts, article } = file.value;
  const id = path.replace(/^articles\/|\.md$/g, '');
  const { tiles } = JSON.parse(read(`receipts/${id}.json`));
  const { printed, removed, credited, unexplained } = replay(read(facts.capture.path), tiles);
  keepStrings(credited, records);
  faults.push(...unexplained.map((fault) => `${id}: ${fault}`));
  const all = [
    article.headline,
    ...article.dek,
    ...article.blocks.flatMap(({ sentences }) => sentences),
    ...article.captions.flat(),
  ].filter((each): each is Sentence => each !== undefined);
  for (const { text, part } of all)
    if (
      !printed.some((words) => words.includes(spaced(text))) &&
      !(part === 'headline' && facts.headlineBasis === 'editor')
    )
      faults.push(`${id}: the capture does not hold “${text}”`);
  const event = id.split('/')[0] ?? '';
  return [
    {
      id,
      event,
      source: facts.source,
      printed,
      removed,
      sentences: new Map(all.map((sentence) => [sentence.id, sentence])),
    },
  ];
}

function keepStrings(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  else if (value !== null && typeof value === 'object')
    for (const inner of Object.values(value)) keepStrings(inner, into);
}
