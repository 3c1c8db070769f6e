import { SCALE_WORDS } from '../../text/number-words.ts';
import { isDash, type Token } from './tokens.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);

/** A part of a round number: half a million, a half-dozen, a quarter of a million. `to` is the place behind it. */
export function partScaleAt(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly value: number } | undefined {
  const key = (place: number) => tokens[place]?.key ?? '';
  const behindJoint = (place: number) => (isDash(tokens[place]) && tokens[place + 1]?.glued ? place + 1 : place);
  const opens = /^an?$/.test(key(at));
  const part = PARTS.get(key(opens ? at + 1 : at));
  if (part === undefined) return undefined;
  let place = behindJoint(opens ? at + 2 : at + 1);
  const isJoined = place > (opens ? at + 2 : at + 1);
  const isOf = key(place) === 'of';
  if (isOf) place = behindJoint(place + 1);
  const isA = /^an?$/.test(key(place));
  if (isA) place = behindJoint(place + 1);
  const scale = SCALE_WORDS.get(key(place));
  // “A quarter million” is one; “the third quarter, hundred” none.
  const isWhole = part === 0.5 ? !isOf : isA || isJoined || opens;
  return scale !== undefined && isWhole && isOf <= isA ? { to: place + 1, value: part * scale } : undefined;
}
