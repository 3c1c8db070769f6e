import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import type { Own } from './own.ts';

/** Of more sources than this a cell tells the span, not each. */
export const MOST_EACH = 8;

/** What each other source has behind its name, which leads to its own page on the event. */
export function eachNamed(
  others: readonly { readonly other: SourceEntry; readonly terms: readonly Words[] }[],
  { told }: Own,
): Line {
  return others.flatMap(({ other, terms }) => [
    {
      text: copy.against.gives(shortName(other)),
      names: [shortName(other)],
      isStrong: true,
      href: told.to.sourceOnEvent(told.event.slug, other.slug),
    },
    ...terms,
  ]);
}
