import type { Comparison, Statement } from '../../schema/comparison.ts';
import { copy } from '../copy.ts';
import { languageAttributes } from '../direction.ts';
import type { ArticleText, Edition, EventEntry, SourceEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import type { Line, Words } from '../line.ts';
import type { Cell, Matrix } from '../matrix.ts';
import { markOf, membersOf } from './marks.ts';
import { inOrder } from './order.ts';
import { keyOf, type Places, sentencePlaces } from './places.ts';
import { wordsOf } from './representative-words.ts';

/** More columns of marks than this are narrower than a mark with its neighbours. */
const MOST_COLUMNS = 8;

/** The panel of statements. */
export interface StatementsView {
  readonly table: Matrix;
  /** How far the panel reaches: what was examined, and how much of it stands above. */
  readonly reach: string;
}

/** The panel of statements on an event’s page; `undefined` where no two sources tell the same. */
export function statementsView(
  edition: Edition,
  event: EventEntry,
  texts: readonly ArticleText[],
  comparison: Comparison | undefined,
  to: Hrefs,
): StatementsView | undefined {
  const table = comparison && statementTable(edition, event, texts, comparison, to);
  if (!table) return undefined;
  const examined = comparison.articles.reduce((sum, { units }) => sum + units, 0);
  const told = new Set(comparison.statements.flatMap(({ members }) => members.map(keyOf))).size;
  const only = comparison.singles.filter(({ verdict }) => verdict === 'only').length;
  const open = comparison.singles.length - only;
  return { table, reach: copy.statements.reach(examined, told, comparison.statements.length, only, open) };
}

/**
 * One row for each statement: its words, and for each source a mark for every sentence that tells it, which opens the
 * sentence. What most sources tell comes first; of as many, what may be printed. `undefined` where no two sources tell the same.
 * A statement is shown in the words of a member that may be printed; without one it says that its text is not shown.
 */
function statementTable(
  edition: Edition,
  event: EventEntry,
  texts: readonly ArticleText[],
  comparison: Comparison,
  to: Hrefs,
): Matrix | undefined {
  if (comparison.statements.length === 0) return undefined;
  const sources = edition.sourcesOfEvent(event.slug);
  const places = sentencePlaces(edition, texts);
  const rows = inOrder(comparison.statements, places);
  const marks = (statement: Statement, { slug, facts }: SourceEntry): Words[] =>
    membersOf(statement, slug, places).map((member) => markOf(member, facts.name, places, to));
  const isWide = sources.length <= MOST_COLUMNS;
  return {
    caption: copy.statements.caption(event.facts.title),
    corner: copy.statements.corner,
    heads: isWide
      ? sources.map(({ facts }) => ({ lines: [[{ text: facts.name }]], short: facts.short ?? facts.name }))
      : [{ lines: [[{ text: copy.statements.foundIn }]] }],
    rows: rows.map((statement) => ({
      id: statement.id,
      head: { lines: headLines(statement, sources.length, places) },
      cells: isWide
        ? sources.map((source) => cellOf(marks(statement, source)))
        : [{ lines: sources.flatMap((source) => namedMarks(source, marks(statement, source))) }],
    })),
    rowHeads: 'sentences',
  };
}

function cellOf(marks: readonly Words[]): Cell {
  return { lines: [marks.length === 0 ? [{ text: copy.statements.notFound, soft: true }] : marks] };
}

function namedMarks({ facts }: SourceEntry, marks: readonly Words[]): Line[] {
  return marks.length === 0 ? [] : [[{ text: facts.short ?? facts.name, soft: true }, ...marks]];
}

function headLines(statement: Statement, sources: number, places: Places): Line[] {
  const count = { text: copy.statements.foundInCount(statement.sources.length, sources), soft: true };
  const place = wordsOf(statement, places);
  if (!place) return [[{ text: copy.notShown, soft: true }], [count]];
  return [[{ text: place.sentence.text, lang: languageAttributes(place.language) }], [count]];
}
