/** A run between marks: `start` and `end` are those of the words, `from` and `to` of words and marks. */
export interface Marked {
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly to: number;
  /** False where the text ends before a closing mark. */
  readonly closed: boolean;
  /** In single marks. */
  readonly single: boolean;
}

/** Double marks: straight, curly, low, angular, doubled single ones, and the sign for inches that stands in for them. */
const DOUBLE = /["“”„‟«»″〝〞＂]|''|‘‘|’’|``/gu;

/** Which marks may open only, which close only; all others do either. */
const OPENS = new Set(['“', '„', '«', '〝', '‘‘', '``']);
const CLOSES = new Set(['”', '»', '〞', '’’']);

/**
 * What stands between double marks, outermost only, in order. Marks of different make close each other, because outlets mix
 * them. An opening mark behind a sentence end inside a quotation is that of a new paragraph run into one text. A quotation
 * that is not closed is the last, and goes to the end.
 */
export function doubleQuoted(text: string): Marked[] {
  const found: Marked[] = [];
  let open: { from: number; start: number; mark: string; depth: number } | undefined;
  for (const match of text.matchAll(DOUBLE)) {
    const at = { from: match.index, to: match.index + match[0].length, mark: match[0] };
    if (!open) {
      if (canOpen(text, at)) open = { from: at.from, start: at.to, mark: at.mark, depth: 0 };
    } else if (isNested(text, at, open.mark)) {
      open.depth += opensAnew(text, at.from) ? 0 : 1;
    } else if (open.depth > 0) {
      open.depth -= 1;
    } else {
      found.push({ from: open.from, start: open.start, end: at.from, to: at.to, closed: true, single: false });
      open = undefined;
    }
  }
  if (open)
    found.push({ from: open.from, start: open.start, end: text.length, to: text.length, closed: false, single: false });
  return found;
}

interface Mark {
  readonly from: number;
  readonly to: number;
  readonly mark: string;
}

/** A straight mark behind a letter or digit is one for inches, or closes what was never opened. */
function canOpen(text: string, { from, to, mark }: Mark): boolean {
  if (mark === '»') return standsBeforeWord(text, from, to);
  if (OPENS.has(mark)) return /\S/u.test(text.slice(to));
  const behindWord = /[\p{L}\p{N}.,!?…]$/u.test(text.slice(Math.max(0, from - 1), from));
  if (CLOSES.has(mark)) return standsBeforeWord(text, from, to);
  return !behindWord && /\S/u.test(text.slice(to));
}

/** Whether a mark inside a quotation opens another: the next paragraph of the same speech, or speech within it. */
function isNested(text: string, { from, to, mark }: Mark, opened: string): boolean {
  if (mark === '“' && opened === '„') return false;
  if (mark === '«' && opened === '»') return false;
  if (CLOSES.has(mark)) return false;
  if (OPENS.has(mark))
    return /^\s*[\p{L}\p{N}['‘(…]/u.test(text.slice(to, to + 2)) && !/[\p{L}\p{N},]/u.test(text[from - 1] ?? '');
  return standsBeforeWord(text, from, to);
}

function standsBeforeWord(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[\s([{—–/-])$/u.test(text.slice(Math.max(0, from - 1), from)) &&
    /^[\p{L}\p{N}['‘’(…$£€@#]/u.test(text.slice(to, to + 1))
  );
}

function opensAnew(text: string, from: number): boolean {
  return /[.!?…]['’)\]]*\s*$/u.test(text.slice(Math.max(0, from - 4), from));
}
