import type { Comparison } from '../../schema/comparison.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { ArticleText, Edition, EventEntry } from '../edition.ts';
import { heldBackLine } from '../event/held-back.ts';
import type { Hrefs } from '../hrefs.ts';
import { printDays } from '../parts/dates.ts';
import { letterAt, letterWords } from '../parts/letters.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { type SentencePlace, sentencePlaces } from '../told/sentence-places.ts';
import { type Column, cellOf, type Setting, type SideCell } from './cells.ts';
import { type Row, rowsOf } from './rows.ts';

/** More columns than this say “not found” by staying blank. */
const MOST_COLUMNS = 8;

/** For so many columns the stylesheet has a rule that hides them; an event with more offers no choice. */
export const MOST_CHOICES = 40;

/** The page that has all articles of an event in columns: a row for each statement and for what stands alone. */
export interface SideBySideView {
  readonly title: string;
  readonly heading: string;
  readonly kicker: Line;
  /** How to read it. */
  readonly legend: string;
  /** Why nothing stands beside anything, where that is so. */
  readonly limit: string | undefined;
  readonly caption: string;
  /** A checkbox for each column; empty where there are too many. Its `id` is the class of what it hides. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly heads: readonly SideHead[];
  readonly rows: readonly SideRow[];
  readonly isMany: boolean;
}

interface SideHead {
  readonly choice: string;
  readonly lines: readonly Line[];
}

interface SideRow {
  readonly kind: Row['kind'];
  /** The statement’s, so that pages can link to its row. */
  readonly id: string | undefined;
  readonly head: Words;
  /** The row vanishes with the last of these columns. */
  readonly choices: readonly string[];
  /** The columns that have nothing here, for one line on a narrow screen. */
  readonly notFound: readonly { readonly choice: string; readonly name: string }[];
  readonly cells: readonly (SideCell & { readonly choice: string })[];
}

/** Everything the page prints that has an event’s articles side by side; `texts` are its articles in the edition’s order. */
export function sideBySideView(
  edition: Edition,
  event: EventEntry,
  texts: readonly ArticleText[],
  comparison: Comparison | undefined,
  to: Hrefs,
): SideBySideView {
  const columns = columnsOf(edition, event, comparison);
  const places = sentencePlaces(edition, texts);
  const onlyKeys = new Set(comparison?.singles.filter(({ verdict }) => verdict === 'only').map(sentenceKey));
  const only = ({ article, sentence }: SentencePlace) => onlyKeys.has(sentenceKey({ article, sentence: sentence.id }));
  const isMany = columns.length > MOST_COLUMNS;
  const setting = { edition, to, isMany, only };
  const { title } = event.facts;
  return {
    title: copy.sideBySide.title(title),
    heading: copy.sideBySide.heading(texts.length),
    kicker: [{ text: title, href: to.event(event.slug) }, { text: printDays(event.facts.date, event.facts.until) }],
    legend: copy.sideBySide.legend(isMany),
    limit: comparison === undefined ? (heldBackLine(event, texts.length) ?? copy.sideBySide.noComparison) : undefined,
    caption: copy.sideBySide.caption(title),
    choices:
      columns.length > MOST_CHOICES
        ? []
        : columns.map(({ source }, index) => ({ id: choiceOf(index), name: source.facts.name })),
    heads: columns.map((column, index) => ({ choice: choiceOf(index), lines: headLines(column, texts) })),
    rows: rowsOf(places, comparison).map((row) => rowOf(row, columns, event, setting)),
    isMany,
  };
}

function choiceOf(column: number): string {
  return `c${column + 1}`;
}

function columnsOf(edition: Edition, { slug }: EventEntry, comparison: Comparison | undefined): Column[] {
  const compared = new Set(comparison?.articles.filter((article) => article.compared).map(({ article }) => article));
  const bySource = Map.groupBy(edition.articlesOfEvent(slug), ({ facts }) => facts.source);
  return edition.sourcesOfEvent(slug).map((source) => {
    const articles = bySource.get(source.slug) ?? [];
    return { source, articles, isCompared: articles.some(({ id }) => compared.has(id)) };
  });
}

/** The source’s name, the length of each of its articles, and why it stands by itself if it does. */
function headLines({ source, articles, isCompared }: Column, texts: readonly ArticleText[]): Line[] {
  const lengthOf = new Map(
    texts.map(({ entry, text }) => [entry.id, text.blocks.flatMap(({ sentences }) => sentences).length]),
  );
  return [
    [{ text: source.facts.name }],
    ...articles.map(({ id }, index): Line => {
      const letter = articles.length < 2 ? undefined : letterAt(index);
      return [...letterWords(letter), { text: copy.sentences(lengthOf.get(id) ?? 0), soft: true }];
    }),
    ...(isCompared ? [] : [[{ text: copy.sideBySide.notComparedWhy, soft: true }]]),
  ];
}

function rowOf(row: Row, columns: readonly Column[], event: EventEntry, setting: Setting): SideRow {
  const cells = columns.map((column, index) => ({ choice: choiceOf(index), ...cellOf(row, column, setting) }));
  return {
    kind: row.kind,
    id: row.statement?.id,
    head: headOf(row, columns.filter(({ isCompared }) => isCompared).length, event, setting),
    choices: cells.filter(({ told, pointers }) => told.length + pointers.length > 0).map(({ choice }) => choice),
    notFound: columns.flatMap(({ source }, index) =>
      cells[index]?.isNotFound ? [{ choice: choiceOf(index), name: shortName(source) }] : [],
    ),
    cells,
  };
}

/** What the row’s sentences have in common; of a statement, a link to its row on the page of the event. */
function headOf({ kind, statement, places }: Row, sources: number, event: EventEntry, setting: Setting): Words {
  const { headlines, foundIn, onlyInOne, foundInOne, notComparedWhy } = copy.sideBySide;
  if (statement) {
    return { text: foundIn(statement.sources.length, sources), href: setting.to.statement(event.slug, statement.id) };
  }
  if (kind === 'headlines') return { text: headlines };
  if (kind === 'apart') return { text: notComparedWhy };
  return { text: places.every(setting.only) ? onlyInOne : foundInOne };
}
