import type { SourceEntry } from '../edition.ts';

/** The name of a source where there is little room. */
export function shortName({ facts }: Pick<SourceEntry, 'facts'>): string {
  return facts.short ?? facts.name;
}
