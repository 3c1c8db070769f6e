import { publishedLines } from '../article/article.ts';
import { copy } from '../copy.ts';
import type { ArticleEntry, ArticleText, Edition, EventEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { languageAttributes } from '../parts/direction.ts';
import { lettersOf, letterWords } from '../parts/letters.ts';
import { type Line, oneLine } from '../parts/line.ts';
import { type Matrix, MOST_NAMED_COLUMNS, transposed } from '../parts/matrix.ts';
import { sourceHeads } from '../parts/source-heads.ts';
import { type Permitted, permit } from '../rights.ts';
import type { PanelView } from './panels.ts';

/** The articles themselves: what each begins with, when it came out, how long it is, whose pictures and reports it uses. */
export interface ArticlesView extends PanelView {
  readonly table: Matrix;
}

/** One column for each source, or where they are too many one row; `undefined` without articles. */
export function articlesView(
  edition: Edition,
  event: EventEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
): ArticlesView | undefined {
  const sources = edition.sourcesOfEvent(event.slug);
  if (sources.length === 0) return undefined;
  const table: Matrix = {
    caption: copy.articlesTable.caption(event.facts.title),
    corner: copy.articlesTable.corner,
    heads: sourceHeads(sources),
    rows: rowsOf(edition, event, texts, to),
    rowHeads: 'labels',
  };
  return {
    id: 'articles',
    label: copy.panels.articles(texts.length),
    table: sources.length > MOST_NAMED_COLUMNS ? transposed(table) : table,
  };
}

function rowsOf(edition: Edition, event: EventEntry, texts: readonly ArticleText[], to: Hrefs): Matrix['rows'] {
  const sources = edition.sourcesOfEvent(event.slug);
  const nameOf = ({ facts }: ArticleEntry) => edition.source(facts.source).facts.name;
  const bySource = Map.groupBy(texts, ({ entry }) => entry.facts.source);
  const letters = lettersOf(texts.map(({ entry }) => entry));
  const row = (label: string, lines: (article: ArticleText, text: Permitted) => readonly Line[]) => ({
    head: { lines: oneLine(label) },
    cells: sources.map(({ slug, facts }) => ({
      lines: (bySource.get(slug) ?? []).flatMap((article) =>
        lettered(letters.get(article.entry.id), lines(article, permit(article, facts))),
      ),
    })),
  });
  const labels = copy.event.rows;
  return [
    row(labels.article, ({ entry }) =>
      oneLine(copy.event.read, { href: to.article(entry.id), name: copy.event.readOf(nameOf(entry)) }),
    ),
    row(labels.published, ({ entry }) => publishedLines(entry.facts)),
    row(labels.lede, ({ entry }, text) =>
      text.blocks.length === 0 ? oneLine(copy.notShown, { soft: true }) : ledeLines(entry, edition, text, to),
    ),
    row(labels.length, ({ text }) => oneLine(copy.sentences(text.blocks.flatMap((block) => block.sentences).length))),
    row(labels.captions, ({ text }) =>
      oneLine(copy.captions(text.captions.length), { soft: text.captions.length === 0 }),
    ),
    row(labels.credits, ({ entry }) => creditLines(entry.facts)),
  ];
}

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

/** The lines of an article, the first behind its letter where the source has several. */
function lettered(letter: string | undefined, lines: readonly Line[]): readonly Line[] {
  const [first = [], ...rest] = lines;
  return letter === undefined ? lines : [[...letterWords(letter), ...first], ...rest];
}

function creditLines({ agencies, credits }: { agencies: readonly string[]; credits: readonly string[] }): Line[] {
  const lines = [...new Set([...agencies, ...credits])].flatMap((text) => oneLine(text));
  return lines.length === 0 ? [[{ text: copy.none, soft: true }]] : lines;
}
