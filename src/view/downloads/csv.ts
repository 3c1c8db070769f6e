import { stringify } from 'csv-stringify/sync';

/** The cells of one row. */
export type Row = readonly (string | number)[];

/** Rows of one table, below a row of heads. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

/** What stands between several words in one cell. */
export const BETWEEN = ' | ';

/**
 * The table as RFC 4180 has it: commas, CR LF, quotation marks around cells that need them; UTF-8 without a mark of its
 * byte order. A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break) has an
 * apostrophe before it.
 */
export function writeCsv({ heads, rows }: Table): string {
  return stringify([heads, ...rows], {
    escape_formulas: true,
    record_delimiter: 'windows',
    // The library quotes only the line break that it ends rows with.
    quoted_match: /[\r\n]/,
  });
}
