import { publishedLine } from './article.ts';
import { copy } from './copy.ts';
import { printDay, printDays } from './dates.ts';
import { languageAttributes } from './direction.ts';
import type { ArticleText, Edition, EventEntry, SourceEntry } from './edition.ts';
import type { Hrefs } from './hrefs.ts';
import { type Line, oneLine } from './line.ts';
import { type Cell, type Matrix, transposed } from './matrix.ts';
import { type Permitted, permit } from './rights.ts';

export interface EventView {
  readonly title: string;
  readonly kicker: Line;
  readonly counts: string;
  readonly note: { readonly text: string; readonly by: string } | undefined;
  readonly table: Matrix | undefined;
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
    note: note && { text: note.text, by: copy.event.noteBy(note.by, printDay(note.date)) },
    table: sources.length === 0 ? undefined : tableOf(event, sources, texts, to),
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
function tableOf(event: EventEntry, sources: readonly SourceEntry[], texts: readonly ArticleText[], to: Hrefs): Matrix {
  const bySource = Map.groupBy(texts, ({ entry }) => entry.facts.source);
  const row = (label: string, lines: (article: ArticleText, text: Permitted) => readonly Line[]) => ({
    head: { lines: oneLine(label) },
    cells: sources.map(
      ({ slug, facts }): Cell => ({
        lines: (bySource.get(slug) ?? []).flatMap((article) => lines(article, permit(article, facts))),
      }),
    ),
  });
  const labels = copy.event.rows;
  const matrix: Matrix = {
    caption: copy.event.caption(event.facts.title),
    corner: copy.event.table,
    heads: sources.map(({ slug, facts }) => ({
      lines: oneLine(facts.name, { href: to.sourceOnEvent(event.slug, slug) }),
    })),
    rows: [
      row(labels.headline, ({ entry }, text) => [headlineLine(entry.facts.language, text, to.article(entry.id))]),
      row(labels.lede, ({ entry }, text) => ledeLines(entry.id, entry.facts.language, text, to)),
      row(labels.published, ({ entry }) => [publishedLine(entry.facts)]),
      row(labels.length, ({ text }) => oneLine(copy.sentences(text.blocks.flatMap((block) => block.sentences).length))),
      row(labels.captions, ({ text }) => oneLine(copy.captions(text.captions.length))),
      row(labels.credits, ({ entry }) => creditLines(entry.facts)),
    ],
    rowHeads: 'labels',
  };
  return sources.length > MOST_COLUMNS ? transposed(matrix) : matrix;
}

/** The headline as a link to the article, or that the capture has none. A derived one is no headline of a source. */
export function headlineLine(language: string, { headline }: Permitted, href: string): Line {
  if (headline) return [{ text: headline.text, href, lang: languageAttributes(language) }];
  return [{ text: copy.noneInCapture, soft: true }];
}

/** The first sentence of the body, as a link to it; nothing where it may not be printed. */
export function ledeLines(id: string, language: string, { blocks }: Permitted, to: Hrefs): Line[] {
  const lede = blocks.flatMap((block) => block.sentences)[0];
  return lede ? oneLine(lede.text, { href: to.article(id, lede.id), lang: languageAttributes(language) }) : [];
}

function creditLines({ agencies, credits }: { agencies: readonly string[]; credits: readonly string[] }): Line[] {
  const lines = [...new Set([...agencies, ...credits])].flatMap((text) => oneLine(text));
  return lines.length === 0 ? [[{ text: copy.none, soft: true }]] : lines;
}
