/**
 * A run of the decoded capture, in UTF-16 units, and what is printed of it.
 * `text` is absent where the run is printed as it stands; it is never empty, because what is not printed is no piece.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  /** Set on a run that an editor’s correction replaced; printed in the receipt with `reason`. */
  readonly by?: 'editor';
  readonly reason?: string;
}

/** What the pieces print, one after the other. */
export function printed(pieces: readonly Piece[], capture: string): string {
  return pieces.map((piece) => piece.text ?? capture.slice(piece.start, piece.end)).join('');
}

/**
 * The pieces that print `from` to `to` (UTF-16 units of the printed text). A piece that prints something else than its
 * run is cut in proportion; where its run is a single unit, the whole piece belongs to the side its text begins on.
 */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = piece.text?.length ?? piece.end - piece.start;
    const first = Math.max(from - at, 0);
    const last = Math.min(to - at, length);
    if (first < last) {
      const part = piece.text === undefined ? cutRun(piece, first, last) : cutReplaced(piece, piece.text, first, last);
      if (part) cut.push(part);
    }
    at += length;
  }
  return cut;
}

function cutRun(piece: Piece, first: number, last: number): Piece {
  return { start: piece.start + first, end: piece.start + last };
}

/** A replaced run gives its first unit to the part that begins the replacement and the rest to the part that ends it. */
function cutReplaced(piece: Piece, text: string, first: number, last: number): Piece | undefined {
  if (first === 0 && last === text.length) return piece;
  const units = piece.end - piece.start;
  if (units === 1) return first === 0 ? piece : undefined;
  const share = (position: number) =>
    position === 0
      ? 0
      : position === text.length
        ? units
        : Math.min(Math.max(1, Math.round((position / text.length) * units)), units - 1);
  const start = piece.start + share(first);
  const end = piece.start + share(last);
  return start < end ? { ...piece, start, end, text: text.slice(first, last) } : undefined;
}

/** Control characters and halves of surrogate pairs, which no page can print. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/gu;

/**
 * The pieces that print a run of the capture: a tab as a space, half of a surrogate pair as U+FFFD, no other control character,
 * and everything else as it stands.
 */
export function printablePieces(capture: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const { 0: unit, index } of capture.slice(start, end).matchAll(UNPRINTABLE)) {
    const here = start + index;
    if (at < here) pieces.push({ start: at, end: here });
    if (unit === '\t') pieces.push({ start: here, end: here + 1, text: ' ' });
    else if (/\p{Cs}/u.test(unit)) pieces.push({ start: here, end: here + 1, text: '\uFFFD' });
    at = here + 1;
  }
  if (at < end) pieces.push({ start: at, end });
  return pieces;
}

/** The pieces without white space at the ends of what they print. */
export function trimPieces(pieces: readonly Piece[], capture: string): Piece[] {
  const text = printed(pieces, capture);
  const lead = text.length - text.trimStart().length;
  return slicePieces(pieces, lead, text.trimEnd().length);
}

/**
 * The pieces with `from` to `to` of what they print replaced by one piece that prints `replacement`. The run it stands
 * for is everything from the first to the last unit replaced, characters that are not printed included.
 */
export function replacePieces(
  pieces: readonly Piece[],
  [from, to]: readonly [from: number, to: number],
  replacement: Pick<Piece, 'text' | 'by' | 'reason'>,
): Piece[] {
  const cut = slicePieces(pieces, from, to);
  const start = cut[0]?.start;
  const end = cut.at(-1)?.end;
  if (start === undefined || end === undefined) return [...pieces];
  return [...slicePieces(pieces, 0, from), { start, end, ...replacement }, ...slicePieces(pieces, to, Infinity)];
}
