import type { Slice } from '../../schema/records/evidence.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { Utterance } from '../../schema/records/utterance.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { SentencePlaces } from '../told/sentence-places.ts';

/** A piece of two wordings of one utterance: what both print, or what each prints in its place; `''` where one has nothing. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variants'; readonly upper: string; readonly lower: string };

/** The words of a quotation as one text, and where each of its slices begins in it. */
interface QuotedText {
  readonly text: string;
  readonly starts: readonly number[];
}

/** What stands for text of the article between two sentences of a quotation that is not quoted. */
const NOT_QUOTED = ' … ';

/** The words of a quotation as one text: neighbouring sentences stand side by side, others with an ellipsis between. */
export function quotedText({ slices }: Quotation, places: SentencePlaces): QuotedText {
  let text = '';
  const starts = slices.map((slice, at) => {
    const before = slices[at - 1];
    if (before) text += isNext(before, slice, places) ? ' ' : NOT_QUOTED;
    const start = text.length;
    text += slice.text;
    return start;
  });
  return { text, starts };
}

function isNext(before: Slice, slice: Slice, places: SentencePlaces): boolean {
  return before.article === slice.article && places.get(sentenceKey(before))?.after?.id === slice.sentence;
}

/**
 * Two wordings as pieces. What both print is printed as the first has it; punctuation at the edges of variants that both have
 * stands outside of them, and where only punctuation differs, the first counts.
 */
export function piecesOf(
  a: Quotation,
  b: Quotation,
  shared: NonNullable<Utterance['wordings'][number]['shared']>,
  places: SentencePlaces,
): Piece[] {
  const [upper, lower] = [quotedText(a, places), quotedText(b, places)];
  const pieces: Piece[] = [];
  const at = { a: 0, b: 0 };
  for (const run of shared) {
    const [one, other] = [within(run.a, a, upper), within(run.b, b, lower)];
    pieces.push(...between(upper.text.slice(at.a, one.start), lower.text.slice(at.b, other.start)));
    pieces.push({ kind: 'text', text: upper.text.slice(one.start, one.end) });
    Object.assign(at, { a: one.end, b: other.end });
  }
  pieces.push(...between(upper.text.slice(at.a), lower.text.slice(at.b)));
  return spaced(joined(pieces));
}

/** Where a run of a sentence stands in the text of its quotation. */
function within(run: Slice, { slices }: Quotation, { starts }: QuotedText): { start: number; end: number } {
  const place = slices.findIndex((slice) => sentenceKey(slice) === sentenceKey(run));
  const shift = (starts[place] ?? 0) - (slices[place]?.start ?? 0);
  return { start: run.start + shift, end: run.end + shift };
}

const WORD = /[\p{L}\p{N}]/u;

function between(a: string, b: string): Piece[] {
  if (!WORD.test(a) && !WORD.test(b)) return [{ kind: 'text', text: a }];
  let from = 0;
  while (from < a.length && a[from] === b[from] && !WORD.test(a[from] ?? '')) from += 1;
  let cut = 0;
  const most = Math.min(a.length, b.length) - from;
  while (cut < most && a.at(-1 - cut) === b.at(-1 - cut) && !WORD.test(a.at(-1 - cut) ?? '')) cut += 1;
  const [, marks = '', upper = ''] = MARKS.exec(a.slice(from, a.length - cut)) ?? [];
  const [, , lower = ''] = MARKS.exec(b.slice(from, b.length - cut)) ?? [];
  return [
    { kind: 'text', text: a.slice(0, from) + marks },
    { kind: 'variants', upper: upper.trim(), lower: lower.trim() },
    { kind: 'text', text: a.slice(a.length - cut) },
  ];
}

/** Marks that close what stands before them, and the rest. */
const MARKS = /^([\s,;:.!?…]*)(.*)$/su;

function joined(pieces: readonly Piece[]): Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') found.splice(-1, 1, { ...last, text: last.text + piece.text });
    else if (piece.kind === 'variants' || piece.text !== '') found.push(piece);
  }
  return found;
}

/** Variants stand between spaces, also where one version has nothing in their place; not before a closing mark. */
function spaced(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    if (piece.kind === 'variants') return piece;
    const isBehind = pieces[at - 1]?.kind === 'variants' && /^[\p{L}\p{N}]/u.test(piece.text);
    const isBefore = pieces[at + 1]?.kind === 'variants' && /[\p{L}\p{N},;:.!?]$/u.test(piece.text);
    return { ...piece, text: `${isBehind ? ' ' : ''}${piece.text}${isBefore ? ' ' : ''}` };
  });
}
