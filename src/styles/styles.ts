import article from './article.css?inline';
import base from './base.css?inline';
import cited from './cited.css?inline';
import figures from './figures.css?inline';
import home from './home.css?inline';
import marks from './marks.css?inline';
import notes from './notes.css?inline';
import page from './page.css?inline';
import panels from './panels.css?inline';
import places from './places.css?inline';
import print from './print.css?inline';
import report from './report.css?inline';
import search from './search.css?inline';
import sideBySide from './side-by-side.css?inline';
import source from './source-on-event.css?inline';
import split from './split.css?inline';
import table from './table.css?inline';
import timeline from './timeline.css?inline';
import tokens from './tokens.css?inline';
import versions from './versions.css?inline';

/** The stylesheet of the site, printed into every page but two kinds; the order of the layers stands in `tokens.css`. */
export const STYLES: string = joined([
  tokens,
  base,
  page,
  table,
  home,
  report,
  versions,
  article,
  notes,
  source,
  search,
  panels,
  cited,
  figures,
  timeline,
  places,
  split,
  print,
]);

/** That of an article’s page, which is to be light: without what only other pages have. */
export const ARTICLE_STYLES: string = joined([tokens, base, page, table, article, notes, marks, print]);

/** That of the page that has all articles of an event side by side. */
export const SIDE_BY_SIDE_STYLES: string = joined([tokens, base, page, table, article, sideBySide, print]);

function joined(sheets: readonly string[]): string {
  return sheets.map((css) => css.trim()).join('\n');
}
