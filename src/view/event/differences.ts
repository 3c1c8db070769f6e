import type { Statement } from '../../schema/records/statement.ts';
import { copy } from '../copy.ts';
import type { ArticleText, Edition, EventEntry, SourceEntry } from '../edition.ts';
import { figureRow } from '../figures/difference.ts';
import type { Hrefs } from '../hrefs.ts';
import { languageAttributes } from '../parts/direction.ts';
import { headlineOfArticle } from '../parts/headlines.ts';
import { lettersOf, letterWords } from '../parts/letters.ts';
import { type Line, oneLine } from '../parts/line.ts';
import { type Matrix, MOST_NAMED_COLUMNS, plain } from '../parts/matrix.ts';
import { shortName } from '../parts/short-name.ts';
import { sourceHeads } from '../parts/source-heads.ts';
import { foldedList, type ValueList } from '../parts/value-list.ts';
import { permit } from '../rights.ts';
import { placeHref } from '../statements/marks.ts';
import { versionOf } from '../statements/versions.ts';
import { sourceIn } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';
import { namingRow } from '../wording/naming-row.ts';

/** What the first table is made of. */
export interface DifferencesInput {
  readonly edition: Edition;
  readonly event: EventEntry;
  /** All articles of the event. */
  readonly texts: readonly ArticleText[];
  readonly told: Told | undefined;
  readonly to: Hrefs;
}

/** One row of the first table: what is compared, and for each source of the event what it has. */
export interface DifferenceRow {
  readonly label: readonly Line[];
  readonly cells: readonly (readonly Line[])[];
  /** What cells come down to where equal ones are put together; absent where that is all they say. */
  readonly values?: readonly (readonly Line[])[];
  /** Whether its values are so short that a narrow screen may put several beside each other. */
  readonly isCompact?: boolean;
  /** By which rule it is this of all. */
  readonly reason?: string;
}

/** Makes a row; `undefined` where there is nothing to put into it. */
type RowMaker = (input: DifferencesInput) => DifferenceRow | undefined;

/** The first table: a column for each source, or where they are too many a list of values for each row. */
export interface DifferencesView {
  readonly heading: string;
  readonly table: Matrix | undefined;
  readonly lists: readonly ValueList[];
  /** By which rules its first rows were chosen, and a word of ours that it uses; may be empty. */
  readonly notes: string;
}

/** As many rows show differences; then come the rows that every event has. */
const MOST_DIFFERENCES = 2;

/** Rows that show a difference, in the order in which they are tried. */
const DIFFERENCES: readonly RowMaker[] = [
  namingRow,
  figureRow,
  (input) => notInAll(input, 0),
  (input) => notInAll(input, 1),
];

/** Rows that every event has. */
const ALWAYS: readonly RowMaker[] = [headlines, sharedStatements];

/** Where the sources of an event differ; `undefined` for fewer than two. */
export function differencesView(input: DifferencesInput): DifferencesView | undefined {
  const sources = input.edition.sourcesOfEvent(input.event.slug);
  if (sources.length < 2) return undefined;
  const differences = made(DIFFERENCES, input).slice(0, MOST_DIFFERENCES);
  const rows = [...differences, ...made(ALWAYS, input)];
  const heading = differences.length === 0 ? copy.differences.noneHeading : copy.differences.heading;
  const notes = [...shownBy(differences), ...captureNote(input)].join(' ');
  if (sources.length > MOST_NAMED_COLUMNS) {
    return { heading, table: undefined, lists: rows.map((row) => valueList(row, sources, input)), notes };
  }
  return { heading, table: tableOf(rows, heading, sources, input), lists: [], notes };
}

/** The first row that shows a difference; `undefined` for fewer than two sources, and where nothing differs. */
export function firstRow(input: DifferencesInput): DifferenceRow | undefined {
  if (input.edition.sourcesOfEvent(input.event.slug).length < 2) return undefined;
  return made(DIFFERENCES, input)[0];
}

function made(makers: readonly RowMaker[], input: DifferencesInput): DifferenceRow[] {
  return makers.flatMap((maker) => maker(input) ?? []);
}

function shownBy(rows: readonly DifferenceRow[]): string[] {
  const { reasons, shown } = copy.differences;
  const given = rows.flatMap(({ reason }) => reason ?? []);
  if (given.length === 0) return [];
  const isTwice = given.length === 2 && new Set(given).size === 1;
  return [shown(isTwice ? [reasons.statements] : given)];
}

/** What a capture is, where the row of headlines says that one has none. */
function captureNote({ edition, texts }: DifferencesInput): string[] {
  const isWithout = (article: ArticleText) =>
    permit(article, edition.source(article.entry.facts.source).facts).headline === undefined;
  return texts.some(isWithout) ? [copy.differences.capture] : [];
}

/** A statement that most sources tell, but not all. */
function notInAll({ edition, event, told }: DifferencesInput, nth: number): DifferenceRow | undefined {
  const some = told?.statements.filter(({ id, sources }) => sources.length < told.sources.length && told.words.has(id));
  const statement = some?.[nth];
  const standIn = statement && told?.words.get(statement.id);
  if (!told || !statement || !standIn) return undefined;
  const lang = languageAttributes(standIn.place.language);
  const href = told.to.statement(event.slug, statement.id);
  const inSome = copy.statements.foundInCount(statement.sources.length, told.sources.length);
  const cells = edition.sourcesOfEvent(event.slug).map((source) => foundCell(statement, source, told));
  const isFound = (lines: readonly Line[]) => lines.some((line) => line.some((words) => words.href !== undefined));
  return {
    label: [[{ text: standIn.place.sentence.text, lang }], [{ text: inSome, href }]],
    isCompact: true,
    reason: copy.differences.reasons.statement,
    cells,
    values: cells.map((lines) => (isFound(lines) ? oneLine(copy.differences.found, { isStrong: true }) : lines)),
  };
}

function foundCell(statement: Statement, source: SourceEntry, told: Told): Line[] {
  if (!told.sources.includes(source)) return oneLine(copy.differences.notCompared, { soft: true });
  const version = versionOf(statement, source, told);
  if (!version) return oneLine(copy.differences.notFound, { soft: true });
  return oneLine(version.where.text, { href: placeHref(version.member, told.places, told.to), isValue: true });
}

function headlines({ edition, event, texts, to }: DifferencesInput): DifferenceRow {
  const letters = lettersOf(texts.map(({ entry }) => entry));
  const bySource = Map.groupBy(texts, ({ entry }) => entry.facts.source);
  return {
    label: oneLine(copy.differences.headline, { isStrong: true }),
    cells: edition
      .sourcesOfEvent(event.slug)
      .map((source) =>
        (bySource.get(source.slug) ?? []).map((article) => [
          ...letterWords(letters.get(article.entry.id)),
          ...headlineOfArticle(article, source, to),
        ]),
      ),
  };
}

function sharedStatements({ edition, event, told }: DifferencesInput): DifferenceRow | undefined {
  if (!told || told.sources.length < 2) return undefined;
  const { comparison, places, sources } = told;
  const only = comparison.singles.filter(({ verdict }) => verdict === 'only');
  const onlyIn = (slug: string) => only.filter((ref) => sourceIn(ref, places) === slug).length;
  const cells = edition.sourcesOfEvent(event.slug).map((source) => {
    if (!sources.includes(source)) return oneLine(copy.differences.notCompared, { soft: true });
    const count = told.statements.filter((statement) => statement.sources.includes(source.slug)).length;
    return [
      [
        { text: copy.differences.told(count), isStrong: true },
        { text: copy.differences.only(onlyIn(source.slug)), soft: true },
      ],
    ];
  });
  return {
    label: oneLine(copy.differences.shared(told.statements.length), { isStrong: true }),
    cells,
    values: cells.map((lines) => lines.map((line) => line.slice(0, 1))),
  };
}

function tableOf(
  rows: readonly DifferenceRow[],
  corner: string,
  sources: readonly SourceEntry[],
  { event, to }: DifferencesInput,
): Matrix {
  return {
    caption: copy.differences.caption(event.facts.title),
    corner,
    heads: sourceHeads(sources, ({ slug }) => to.sourceOnEvent(event.slug, slug)),
    rows: rows.map(({ label, cells, isCompact = false }) => ({
      head: { lines: label },
      cells: cells.map((lines) => ({ lines })),
      isCompact,
    })),
    rowHeads: 'labels',
  };
}

/** The row turned round: its values, those of most sources first, each with the sources that have it. */
function valueList(
  { label, cells, values: short = cells }: DifferenceRow,
  sources: readonly SourceEntry[],
  { event, to }: DifferencesInput,
): ValueList {
  const entries = sources.map((source, at) => ({ source, lines: short[at] ?? [] }));
  const values = [...Map.groupBy(entries, ({ lines }) => plain({ lines }))]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([, all]) => ({
      value: all[0]?.lines ?? [],
      sources: [
        ...(all.length === 1 ? [] : [{ text: copy.differences.haveIt(all.length), soft: true }]),
        ...all.map(({ source }) => ({ text: shortName(source), href: to.sourceOnEvent(event.slug, source.slug) })),
      ],
    }));
  return foldedList(label, values);
}
