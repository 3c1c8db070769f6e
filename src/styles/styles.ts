import article from './article.css?inline';
import base from './base.css?inline';
import notes from './notes.css?inline';
import page from './page.css?inline';
import panels from './panels.css?inline';
import print from './print.css?inline';
import search from './search.css?inline';
import sideBySide from './side-by-side.css?inline';
import source from './source-on-event.css?inline';
import table from './table.css?inline';
import tokens from './tokens.css?inline';

/** The site’s one stylesheet, printed into every page; the order of the layers stands in `tokens.css`. */
export const STYLES: string = [tokens, base, page, table, article, notes, source, search, sideBySide, panels, print]
  .map((css) => css.trim())
  .join('\n');
