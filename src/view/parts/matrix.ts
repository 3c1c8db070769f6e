import type { Line } from './line.ts';

/** More columns than these have heads that stand upright, and no room for a name. */
export const MOST_NAMED_COLUMNS = 8;

/** What stands in one place of a table; several articles of one source share a cell. */
export interface Cell {
  readonly lines: readonly Line[];
  /** What a narrow screen prints in place of a head’s words. */
  readonly short?: string;
}

/** A table with a head for every column and every row. */
export interface Matrix {
  readonly caption: string;
  readonly corner: string;
  readonly heads: readonly Cell[];
  readonly rows: readonly {
    /** Its anchor. */
    readonly id?: string;
    readonly head: Cell;
    readonly cells: readonly Cell[];
    readonly isCompact?: boolean;
  }[];
  /** What the rows are: labels read softer than names, and sentences want room. */
  readonly rowHeads: 'labels' | 'names' | 'sentences';
}

/** The same table with rows as columns. */
export function transposed(matrix: Matrix): Matrix {
  const { heads, rows } = matrix;
  return {
    ...matrix,
    heads: rows.map(({ head }) => head),
    rows: heads.map((head, column) => ({ head, cells: rows.map(({ cells }) => cells[column] ?? { lines: [] }) })),
    rowHeads: matrix.rowHeads === 'labels' ? 'names' : 'labels',
  };
}

/** The words of a cell in one line. */
export function plain({ lines }: Cell): string {
  return lines.map((line) => line.map(({ text }) => text).join(' ')).join(' ');
}

/** What a narrow screen prints beside each value of a column. */
export function shortLabel(head: Cell | undefined): string {
  return head === undefined ? '' : (head.short ?? plain(head));
}

/** As many letters of a name stand beside the values of a phone; a short name in the source’s record has no more. */
const MOST_LETTERS = 10;

/** Whether a word of a head is so long that it would be broken beside its values on a phone. */
export function hasLongNames({ heads }: Matrix): boolean {
  return heads.some((head) =>
    shortLabel(head)
      .split(' ')
      .some((word) => word.length > MOST_LETTERS),
  );
}
