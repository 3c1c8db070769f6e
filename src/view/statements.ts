import type { Comparison, Member, SentenceRef, Statement } from '../schema/comparison.ts';
import { compareText } from '../text/order.ts';
import type { Sentence } from '../text/read-article.ts';
import { copy } from './copy.ts';
import { languageAttributes } from './direction.ts';
import type { ArticleText, Edition, EventEntry, SourceEntry } from './edition.ts';
import type { Hrefs } from './hrefs.ts';
import type { Line, Words } from './line.ts';
import type { Cell, Matrix } from './matrix.ts';
import { permit } from './rights.ts';

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
  const order = readingOrder(comparison.statements, places);
  const rows = comparison.statements.toSorted(
    (a, b) =>
      b.sources.length - a.sources.length ||
      Number(wordsOf(a, places) === undefined) - Number(wordsOf(b, places) === undefined) ||
      (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0) ||
      compareText(a.id, b.id),
  );
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
      head: { lines: headLines(statement, sources.length, places) },
      cells: isWide
        ? sources.map((source) => cellOf(marks(statement, source)))
        : [{ lines: sources.flatMap((source) => namedMarks(source, marks(statement, source))) }],
    })),
    rowHeads: 'sentences',
  };
}

interface Place {
  readonly sentence: Sentence;
  readonly source: string;
  readonly language: string;
  /** How far down in its article the sentence stands, from 0 to 1. */
  readonly depth: number;
  readonly mayBePrinted: boolean;
}

type Places = ReadonlyMap<string, Place>;

const keyOf = ({ article, sentence }: SentenceRef) => `${article}#${sentence}`;

function sentencePlaces(edition: Edition, texts: readonly ArticleText[]): Places {
  const places = new Map<string, Place>();
  for (const article of texts) {
    const { entry, text } = article;
    const permitted = permit(article, edition.source(entry.facts.source).facts);
    const printed = new Set(
      [
        ...(permitted.headline ? [permitted.headline] : []),
        ...(permitted.dek?.sentences ?? []),
        ...permitted.blocks.flatMap(({ sentences }) => sentences),
      ].map(({ id }) => id),
    );
    const all = [
      ...(text.headline ? [text.headline] : []),
      ...text.dek,
      ...text.blocks.flatMap(({ sentences }) => sentences),
    ];
    for (const [at, sentence] of all.entries()) {
      places.set(keyOf({ article: entry.id, sentence: sentence.id }), {
        sentence,
        source: entry.facts.source,
        language: entry.facts.language,
        depth: at / all.length,
        mayBePrinted: printed.has(sentence.id),
      });
    }
  }
  return places;
}

/** Statements stand in the order in which the articles tell them, on the mean. */
function readingOrder(statements: readonly Statement[], places: Places): ReadonlyMap<string, number> {
  return new Map(
    statements.map(({ id, members }) => {
      const depths = members.map((member) => places.get(keyOf(member))?.depth ?? 1);
      return [id, depths.reduce((sum, depth) => sum + depth, 0) / depths.length];
    }),
  );
}

function membersOf({ members }: Statement, source: string, places: Places): Member[] {
  return members.filter((member) => places.get(keyOf(member))?.source === source);
}

/** A sentence that may not be printed has no anchor: its mark leads to the page that says so. */
function markOf(member: Member, source: string, places: Places, to: Hrefs): Words {
  const place = places.get(keyOf(member));
  const { part = 'body', number = 0 } = place?.sentence ?? {};
  return {
    text: copy.statements.markText(part, number),
    href: to.article(member.article, place?.mayBePrinted ? member.sentence : undefined),
    name: copy.statements.mark(source, part, number, member),
    isMark: true,
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

/** The statement’s own words, or those of the shortest home member that may be printed. */
function wordsOf({ words, members }: Statement, places: Places): Place | undefined {
  const others = members
    .filter(({ role }) => role === 'home')
    .flatMap((member) => places.get(keyOf(member)) ?? [])
    .toSorted((a, b) => a.sentence.text.length - b.sentence.text.length || compareText(a.sentence.id, b.sentence.id));
  const own = places.get(keyOf(words));
  return [...(own ? [own] : []), ...others].find(({ mayBePrinted }) => mayBePrinted);
}
