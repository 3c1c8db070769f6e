import { copy } from '../copy.ts';
import type { EventEntry } from '../edition.ts';

/** Why nothing compared is shown of an event; of one with a single report nothing is missed. */
export function heldBackLine({ heldBack }: EventEntry, articles: number): string | undefined {
  return heldBack === undefined || articles < 2 ? undefined : copy.heldBack[heldBack];
}
