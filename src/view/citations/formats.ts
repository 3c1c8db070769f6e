import { bibtexOf } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJsonOf } from './csl-json.ts';
import { risOf } from './ris.ts';

/** Formats in which the site offers citations: the ending of the file. */
export const CITATION_FORMATS = ['bib', 'ris', 'csl.json'] as const;

/** Ending of a file of citations: `bib`, `ris` or `csl.json`. */
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The file of a format, with these citations in this order. */
export function writeCitations(format: CitationFormat, citations: readonly Citation[]): string {
  return { bib: bibtexOf, ris: risOf, 'csl.json': cslJsonOf }[format](citations);
}
