/** What the files for reference managers are called. */
export const citationsCopy = {
  formats: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
  ofEvent: 'Citations of all articles',
} as const;
