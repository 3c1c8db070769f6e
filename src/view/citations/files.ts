import { copy } from '../copy.ts';
import type { CitationOf, Hrefs } from '../hrefs.ts';
import type { Line } from '../line.ts';
import { CITATION_FORMATS } from './formats.ts';

/** Links to the citation files of an article or event, one for each format. */
export function citationFiles(to: Hrefs, of: CitationOf): Line {
  return CITATION_FORMATS.map((format) => ({ text: copy.citations.formats[format], href: to.citation(of, format) }));
}
