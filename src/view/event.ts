import { publishedLines } from './article.ts';
import { citationOf } from './citations/citation.ts';
import { contextObject } from './citations/coins.ts';
import { eventCitations } from './citations/files.ts';
import { copy } from './copy.ts';
import { printDay, printDays } from './dates.ts';
import { languageAttributes } from './direction.ts';
import type { ArticleEntry, ArticleText, Edition, EventEntry } from './edition.ts';
import type { Hrefs } from './hrefs.ts';
import { type Line, oneLine } from './line.ts';
import { type Cell, type Matrix, transposed } from './matrix.ts';
import type { Named } from './names.ts';
import { type Permitted, permit } from './rights.ts';
import { sideBySideLine } from './side-by-side/link.ts';

export interface EventView {
  readonly title: string;
  readonly kicker: Line;
  readonly counts: string;
  /** The way to all articles in columns; empty where there is only one source. */
  readonly sideBySide: Line;
  readonly note: { readonly text: string; readonly by: Named } | undefined;
  readonly table: Matrix | undefined;
  /** The citations of all articles as files; empty without articles. */
  readonly citations: Line;
  /** The citation of every article for programs that read pages. */
  readonly contextObjects: readonly string[];
}

/** More columns than this are narrower than a word. */
const MOST_COLUMNS = 8;

/** Everything an event’s page prints; `texts` are its articles in the edition’s order. */
export function eventView(edition: Edition, event: EventEntry, texts: readonly ArticleText[], to: Hrefs): EventView {
  const sources = edition.sourcesOfEvent(event.slug);
  const { title, note } = event.facts;
  return {
    title,
    kicker: [{ text: copy.event.kicker }, ...whenAndWhere(event)],
    counts: countsOf(sources.length, texts.length),
    sideBySide: sideBySideLine(edition, event, to),
    note: note && { text: note.text, by: { text: copy.event.noteBy(note.by, printDay(note.date)), names: [note.by] } },
    table: sources.length === 0 ? undefined : tableOf(edition, event, texts, to),
    citations: texts.length === 0 ? [] : eventCitations(to, event.slug),
    contextObjects: texts.map((text) => contextObject(citationOf(edition, text, to))),
  };
}

/** Day and place of an event. */
export function whenAndWhere({ facts }: EventEntry): Line {
  const days = { text: printDays(facts.date, facts.until) };
  return facts.place === undefined ? [days] : [days, { text: facts.place }];
}

function countsOf(sources: number, articles: number): string {
  if (sources === 0) return copy.event.noArticles;
  return sources === 1 ? copy.event.onlyOne : copy.event.counts(sources, articles);
}

/** One column for each source; where they are too many, one row. */
function tableOf(edition: Edition, event: EventEntry, texts: readonly ArticleText[], to: Hrefs): Matrix {
  const sources = edition.sourcesOfEvent(event.slug);
  const nameOf = ({ facts }: ArticleEntry) => edition.source(facts.source).facts.name;
  const bySource = Map.groupBy(texts, ({ entry }) => entry.facts.source);
  const row = (label: string, lines: (article: ArticleText, text: Permitted) => readonly Line[]) => ({
    head: { lines: oneLine(label) },
    cells: sources.map(
      ({ slug, facts }): Cell => ({
        lines: apart((bySource.get(slug) ?? []).map((article) => lines(article, permit(article, facts)))),
      }),
    ),
  });
  const labels = copy.event.rows;
  const matrix: Matrix = {
    caption: copy.event.caption(event.facts.title),
    corner: copy.event.table,
    heads: sources.map(({ slug, facts }) => ({
      lines: oneLine(facts.name, { href: to.sourceOnEvent(event.slug, slug) }),
      short: facts.short ?? facts.name,
    })),
    rows: [
      row(labels.headline, ({ entry }, text) => [markedHeadline(entry, nameOf(entry), text, to)]),
      row(labels.lede, ({ entry }, text) =>
        text.blocks.length === 0 ? oneLine(copy.notShown, { soft: true }) : ledeLines(entry, edition, text, to),
      ),
      row(labels.article, ({ entry }) =>
        oneLine(copy.event.read, { href: to.article(entry.id), name: copy.event.readOf(nameOf(entry)) }),
      ),
      row(labels.published, ({ entry }) => publishedLines(entry.facts)),
      row(labels.length, ({ text }) => oneLine(copy.sentences(text.blocks.flatMap((block) => block.sentences).length))),
      row(labels.captions, ({ text }) =>
        oneLine(copy.captions(text.captions.length), { soft: text.captions.length === 0 }),
      ),
      row(labels.credits, ({ entry }) => creditLines(entry.facts)),
    ],
    rowHeads: 'labels',
  };
  return sources.length > MOST_COLUMNS ? transposed(matrix) : matrix;
}

/** The headline, or that the capture has none: a derived one is no headline of a source. With `href`, as a link to it. */
export function headlineLine(language: string, { headline }: Permitted, href?: string): Line {
  const link = href === undefined ? {} : { href };
  if (!headline) return [{ text: copy.noneInCapture, soft: true, ...link }];
  return [{ text: headline.text, lang: languageAttributes(language), ...link }];
}

/** The headline as a value among others, behind the mark that leads to it. */
function markedHeadline({ id, facts }: ArticleEntry, source: string, text: Permitted, to: Hrefs): Line {
  const words = headlineLine(facts.language, text);
  if (!text.headline) return words;
  const mark = { text: copy.headlineMark, href: to.article(id, text.headline.id), name: copy.headlineOf(source) };
  return [{ ...mark, isMark: true }, ...words.map((word) => ({ ...word, isValue: true }))];
}

/** The lines of one source’s articles; if it has several, each begins with a letter: a, b, … */
function apart(articles: readonly (readonly Line[])[]): readonly Line[] {
  if (articles.length < 2) return articles.flat();
  return articles.flatMap(([first = [], ...rest], index) => [
    [{ text: letterOf(index), isLetter: true }, ...first],
    ...rest,
  ]);
}

/** What tells the articles of one source apart: a, b, …, by their order. */
export function letterOf(index: number): string {
  return LETTERS[index] ?? String(index + 1);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The first sentence of the body behind the mark that leads to it; nothing where it may not be printed. */
export function ledeLines({ id, facts }: ArticleEntry, edition: Edition, { blocks }: Permitted, to: Hrefs): Line[] {
  const lede = blocks.flatMap((block) => block.sentences)[0];
  if (!lede) return [];
  const number = lede.number ?? 1;
  const name = copy.sentenceOf(edition.source(facts.source).facts.name, number);
  return [
    [
      { text: String(number), href: to.article(id, lede.id), name, isMark: true },
      { text: lede.text, lang: languageAttributes(facts.language) },
    ],
  ];
}

function creditLines({ agencies, credits }: { agencies: readonly string[]; credits: readonly string[] }): Line[] {
  const lines = [...new Set([...agencies, ...credits])].flatMap((text) => oneLine(text));
  return lines.length === 0 ? [[{ text: copy.none, soft: true }]] : lines;
}
