import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import type { Own } from './own.ts';

/** Of more sources than this a cell tells the span, not each. */
export const MOST_EACH = 8;

/** Words on another source, which lead to its own page on the event. */
export function named(other: SourceEntry, text: string, { told }: Own): Words {
  return { text, names: [shortName(other)], href: told.to.sourceOnEvent(told.event.slug, other.slug) };
}

/** What each other source has, behind its name. */
export function eachNamed(
  others: readonly { readonly other: SourceEntry; readonly terms: readonly Words[] }[],
  own: Own,
): Line {
  return others.flatMap(({ other, terms }) => [
    { ...named(other, copy.against.gives(shortName(other)), own), isStrong: true },
    ...terms,
  ]);
}
