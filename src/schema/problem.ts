/**
 * Something wrong in a file a person wrote, said so that the person can mend it.
 * `line` and `column` count from 1; they are absent only where the file itself is the problem (missing, unreadable).
 */
export interface Problem {
  /** The file as the user knows it, with `/` as separator. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The line of the file at `line`, for the excerpt below the message. */
  readonly excerpt?: string;
  /** What is wrong, one sentence, no full stop. */
  readonly message: string;
  /** What to do about it, one sentence, no full stop. */
  readonly remedy: string;
}

/** Either the value, or every problem found; never both. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Line and column (from 1) of an offset in a text, and that line without its line break. */
export function placeAt(text: string, offset: number): { line: number; column: number; excerpt: string } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', offset);
  const excerpt = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd).replace(/\r$/, '');
  return { line, column: offset - lineStart + 1, excerpt };
}
