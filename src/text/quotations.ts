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

/** The ranges of one quotation: more than one where it goes on in the next paragraph. */
export type Quoted = readonly QuotedRange[];

const DOUBLE_EDGE = /[\s"“”„‟«»″〝〞＂]/u;
const SINGLE_EDGE = /[\s'‘’‛]/u;
const OPENING_MARK = /^\s*["“„«″‘'〝]/u;

/**
 * What is quoted in the texts of an article, in order of reading; of nested quotations only the outer. Marks may be double
 * or single, straight, curly, mixed, low („ “) or angular. A quotation that is not closed goes on in the next text if that
 * begins with an opening mark, and ends with its own text if not. `elisions` are words that begin with an apostrophe
 * (`til`), lower case and without it.
 */
export function quotationsOf(texts: readonly QuotableText[], elisions: ReadonlySet<string> = new Set()): Quoted[] {
  const quotations: QuotedRange[][] = [];
  let open: QuotedRange[] | undefined;
  texts.forEach((text, place) => {
    const opensNext = OPENING_MARK.test(texts[place + 1]?.text ?? '');
    const pieces = text.set ? setAsQuotation(text.text) : quotedIn(text.text, { elisions, opensNext });
    const goesOn = open !== undefined && OPENING_MARK.test(text.text);
    let last: QuotedRange[] | undefined;
    for (const [index, piece] of pieces.entries()) {
      const words = withoutMarks(text.text, piece, piece.single);
      if (!words) continue;
      last = index === 0 && goesOn && open ? open : [];
      last.push({ place, ...words, from: piece.from, to: piece.to, single: piece.single });
      if (last.length === 1) quotations.push(last);
    }
    open = pieces.at(-1)?.closed === false && opensNext ? last : undefined;
  });
  return quotations;
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

function quotedIn(
  text: string,
  { elisions, opensNext }: { elisions: ReadonlySet<string>; opensNext: boolean },
): Marked[] {
  const doubles = doubleQuoted(text).filter((piece) => piece.closed || opensNext || isLikelyOpen(text, piece));
  const singles = singleQuoted(text, doubles, { elisions, mayStayOpen: opensNext });
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
  const signature = /\s+[—–]\s*[^—–]{1,80}$/u.exec(text)?.index ?? text.length;
  return [{ from: 0, start: 0, end: signature, to: signature, closed: true, single: false }];
}
