import type { Lexicon } from '../../schema/lexicon.ts';
import type { Range } from '../../text/sentences.ts';
import { listOf } from '../lexicon-lists.ts';

/** A source that a sentence names beside its numbers, and the part of the sentence that it gives. */
export interface WrittenSource {
  readonly party: Range;
  readonly gives: Range;
}

/** The words of a list as alternatives of a pattern, longest first; empty where the list is. */
export function alternativesOf(lexicon: Lexicon, name: string): string {
  return [...listOf(lexicon, name)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');
}

/** Up to a semicolon. */
export function clauseEnd(text: string, from: number): number {
  const found = text.indexOf(';', from);
  return found < 0 ? text.length : found;
}

/** Where the group “party” of a pattern with the flag d was found. */
export function partyOf({ indices }: RegExpExecArray): Range | undefined {
  const found = indices?.groups?.['party'];
  return found && { start: found[0], end: found[1] };
}
