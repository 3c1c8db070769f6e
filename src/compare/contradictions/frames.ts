import type { Lexicon } from '../../schema/lexicon.ts';
import type { Span } from '../../schema/records/evidence.ts';
import type { Range } from '../../text/sentences.ts';
import { listOf } from '../lexicon-lists.ts';
import { isContentTerm } from '../statements/content-term.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import { spanOf } from '../statements/shared-terms.ts';
import type { Term } from '../statements/terms.ts';

/** Words of a sentence that exclude words of another, and the sentence. */
interface Slot {
  readonly unit: PreparedUnit;
  readonly range: Range;
}

/** What stands around a slot in its clause. */
interface Frame {
  readonly terms: ReadonlyMap<string, Term>;
  /** Words such as next and second: one in a row of several. */
  readonly order: ReadonlySet<string>;
}

/**
 * Two clauses tell the same of their slots if they have two content words or more in common, half of those of the longer clause and
 * three in five of the shorter. Chosen by eye on 68 unlabelled events: with fewer wrong pairs came in, with more a right one was lost.
 */
const SHARED = { words: 2, ofLonger: 0.5, ofShorter: 0.6 } as const;

/** Content words below which a piece between two marks belongs to its neighbour: On Friday, … */
const PIECE_WORDS = 2;
/** A small word so near in front of a slot belongs to it (since July) and begins no clause. */
const NEAR = 2;

export interface FrameWords {
  readonly openers: ReadonlySet<string>;
  readonly order: ReadonlySet<string>;
}

export function frameWords(lexicon: Lexicon): FrameWords {
  return { openers: listOf(lexicon, 'clauseOpeners'), order: listOf(lexicon, 'orderWords') };
}

/** The content words that two slots have around them, if these are most of both clauses; else `undefined`. */
export function sharedFrame(a: Slot, b: Slot, words: FrameWords): { readonly a: Span; readonly b: Span }[] | undefined {
  const [one, other] = [frameOf(a, words), frameOf(b, words)];
  const keys = [...one.terms.keys()].filter((key) => other.terms.has(key));
  const isMost =
    keys.length >= Math.max(one.terms.size, other.terms.size) * SHARED.ofLonger &&
    keys.length >= Math.min(one.terms.size, other.terms.size) * SHARED.ofShorter;
  if (keys.length < SHARED.words || !isMost || one.order.symmetricDifference(other.order).size > 0) return undefined;
  return keys.flatMap((key) => {
    const [left, right] = [one.terms.get(key), other.terms.get(key)];
    return left && right ? [{ a: spanOf(a.unit.unit.text, left), b: spanOf(b.unit.unit.text, right) }] : [];
  });
}

function frameOf(slot: Slot, { openers, order }: FrameWords): Frame {
  const { unit, range } = slot;
  const clause = clauseAround(slot, openers);
  const inside = unit.unit.words.filter(
    ({ start, end }) => start >= clause.start && end <= clause.end && (end <= range.start || start >= range.end),
  );
  return {
    terms: new Map(contentOf(unit, clause, range).map((term) => [term.key, term])),
    order: new Set(inside.flatMap(({ key }) => (order.has(key) ? [key] : []))),
  };
}

/** The words between the marks and small words around a slot; what is too short to be a clause goes with the next piece, else the one before. */
function clauseAround({ unit, range }: Slot, openers: ReadonlySet<string>): Range {
  const pieces = piecesOf({ unit, range }, openers);
  const at = pieces.findIndex(({ start, end }) => start <= range.start && range.start < end);
  const own = pieces[at] ?? range;
  if (contentOf(unit, own, range).length >= PIECE_WORDS) return own;
  const next = pieces[at + 1];
  if (next) return { start: own.start, end: next.end };
  return { start: pieces[at - 1]?.start ?? own.start, end: own.end };
}

function piecesOf({ unit, range }: Slot, openers: ReadonlySet<string>): Range[] {
  const { text, words } = unit.unit;
  const slotAt = words.findIndex(({ end }) => end > range.start);
  const pieces: { start: number; end: number }[] = [];
  for (const [at, word] of words.entries()) {
    const isInside = word.start > range.start && word.start < range.end;
    const between = text.slice(words[at - 1]?.end ?? 0, word.start);
    const opens = openers.has(word.key) && (at >= slotAt || at < slotAt - NEAR);
    const last = pieces.at(-1);
    if (last && (isInside || !(opens || /[,;:()—–…“”"]/u.test(between)))) last.end = word.end;
    else pieces.push({ start: word.start, end: word.end });
  }
  return pieces;
}

function contentOf({ terms }: PreparedUnit, { start, end }: Range, slot: Range): Term[] {
  return terms.filter(
    (term) =>
      term.start >= start &&
      term.end <= end &&
      (term.end <= slot.start || term.start >= slot.end) &&
      isContentTerm(term),
  );
}
