import type { SourceEntry } from '../edition.ts';
import { oneLine } from './line.ts';
import type { Cell } from './matrix.ts';
import { shortName } from './short-name.ts';

/**
 * Sources as heads of columns, with `href` as links. Those of the first table lead to the sources’ pages; further down they are
 * plain, because phones hide the heads there and a hidden link would take the focus.
 */
export function sourceHeads(sources: readonly SourceEntry[], href?: (source: SourceEntry) => string): Cell[] {
  return sources.map((source) => ({
    lines: oneLine(source.facts.name, href ? { href: href(source) } : {}),
    short: shortName(source),
  }));
}
