import { doubleQuoted, type Marked } from './double-quotations.ts';
import type { Range } from './sentences.ts';
import { singleQuoted } from './single-quotations.ts';

/** A text in which quotations are looked for: one paragraph, item, heading, headline or standfirst. */
export interface QuotableText {
  readonly text: string;
  /** Set as a quotation by the outlet: then it is one from end to end, with or without marks. */
  readonly set?: boolean;
}

/** A run of one text that is quoted. Neither marks nor white space stand at its ends. */
export interface QuotedRange extends Range {
  /** Place of the text among those given. */
  readonly place: number;
  /** The run with its marks. */
  readonly from: number;
  readonly to: number;
  /** In single marks. */
  readonly single: boolean;
}

/** One quotation. */
export interface Quoted {
  /** More than one where it goes on in the next paragraph. */
  readonly ranges: readonly QuotedRange[];
  /** Place in the list of the quotation in which this one stands. */
  readonly inside: number | undefined;
}

/** A short paragraph between two of one speech is a caption or a link that the outlet put there. */
const LONGEST_BETWEEN = 30;

/** As posts are embedded: “— Name (@name) May 5, 2020” ends a paragraph that is otherwise the post. */
const SIGNATURE = /\s+(?:[—–]|--)\s*(?=\p{Lu})[^—–]{1,80}$/u;
const POST_SIGNATURE = /\s+(?:[—–]|--)\s*(?=\p{Lu})[^—–()]{1,60}\(@\w{1,30}\)[^—–]{0,40}$/u;

const DOUBLE_EDGE = /[\s"“”„‟«»″〝〞＂]/u;
const SINGLE_EDGE = /[\s'‘’‛]/u;
const ANY_MARK = /["“”„«»″〝]/u;
const OPENING_MARK = /^\s*["“„«″‘'〝]/u;

/**
 * What is quoted in the texts of an article, in order of reading, an outer quotation before those inside it. Marks may be
 * double or single, straight, curly, mixed, low („ “) or angular. A quotation that is not closed goes on in the next text if
 * that begins with an opening mark, and ends with its own text if not. `elisions` are words that begin with an apostrophe
 * (`til`), lower case and without it.
 */
export function quotationsOf(texts: readonly QuotableText[], elisions: ReadonlySet<string> = new Set()): Quoted[] {
  const quotations: { ranges: QuotedRange[]; inside: number | undefined }[] = [];
  let open: { ranges: QuotedRange[]; at: number; next: number } | undefined;
  texts.forEach(({ text, set }, place) => {
    const next = nextParagraph(texts, place);
    const pieces =
      set || POST_SIGNATURE.test(text) ? setAsQuotation(text) : quotedIn(text, elisions, next !== undefined);
    let last: typeof open;
    for (const [index, piece] of pieces.entries()) {
      const words = withoutMarks(text, piece, piece.single);
      if (!words) continue;
      if (index === 0 && open?.next === place && OPENING_MARK.test(text)) last = open;
      else last = { ranges: [], at: quotations.push({ ranges: [], inside: undefined }) - 1, next: -1 };
      const range = { place, ...words, from: piece.from, to: piece.to, single: piece.single };
      last.ranges.push(range);
      quotations[last.at]?.ranges.push(range);
      quotations.push(...insideOf(text, range, elisions).map((inner) => ({ ranges: [inner], inside: last?.at })));
    }
    if (last && pieces.at(-1)?.closed === false && next !== undefined) open = { ...last, next };
    else if (open?.next === place) open = undefined;
  });
  return quotations;
}

/** The text in which a quotation that is open at the end of another goes on: the next, or the one behind a caption. */
function nextParagraph(texts: readonly QuotableText[], place: number): number | undefined {
  const [next, afterNext] = [texts[place + 1]?.text ?? '', texts[place + 2]?.text ?? ''];
  if (OPENING_MARK.test(next)) return place + 1;
  const isBetween = next.split(/\s+/u).length <= LONGEST_BETWEEN && !ANY_MARK.test(next);
  return isBetween && OPENING_MARK.test(afterNext) ? place + 2 : undefined;
}

/** Quotations within a quotation: those in marks of the other kind, and curly double ones. */
function insideOf(text: string, range: QuotedRange, elisions: ReadonlySet<string>): QuotedRange[] {
  const words = text.slice(range.start, range.end);
  return quotedIn(words, elisions, false).flatMap((piece) => {
    const inner = piece.closed ? withoutMarks(words, piece, piece.single) : undefined;
    const at = (offset: number) => range.start + offset;
    return inner && inner.end - inner.start < words.length
      ? [
          {
            place: range.place,
            start: at(inner.start),
            end: at(inner.end),
            from: at(piece.from),
            to: at(piece.to),
            single: piece.single,
          },
        ]
      : [];
  });
}

/**
 * The part of a range without white space at its ends and without marks of its own kind, which stand there where paragraphs
 * were run together. `undefined` if no letter or digit is in it.
 */
export function withoutMarks(text: string, { start, end }: Range, single: boolean): Range | undefined {
  const run = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(run)) return undefined;
  const marks = single ? SINGLE_EDGE : DOUBLE_EDGE;
  let from = 0;
  let to = run.length;
  while (marks.test(run[from] ?? '')) from += 1;
  while (marks.test(run[to - 1] ?? '')) to -= 1;
  return { start: start + from, end: start + to };
}

function quotedIn(text: string, elisions: ReadonlySet<string>, mayStayOpen: boolean): Marked[] {
  const doubles = doubleQuoted(text).filter((piece) => piece.closed || mayStayOpen || isLikelyOpen(text, piece));
  const singles = singleQuoted(text, doubles, { elisions, mayStayOpen });
  const outer = doubles.filter(({ from, to }) => !singles.some((single) => single.from < from && to <= single.to));
  return [...outer, ...singles].toSorted((a, b) => a.from - b.from);
}

/** A mark that is never closed was most likely forgotten at its end if it opens the text or follows a colon or comma. */
function isLikelyOpen(text: string, { from }: Marked): boolean {
  return text[from] !== '″' && (/^\s*$|[:,]\s*$/u.test(text.slice(0, from)) || text[from] === '“');
}

/** All of a text that is set as a quotation, without the signature behind a dash; what its marks hold if it opens with one. */
function setAsQuotation(text: string): Marked[] {
  const marked = doubleQuoted(text).filter(({ closed }) => closed);
  if (marked[0] && text.slice(0, marked[0].from).trim() === '') return marked;
  const signature = SIGNATURE.exec(text)?.index ?? text.length;
  return [{ from: 0, start: 0, end: signature, to: signature, closed: true, single: false }];
}
