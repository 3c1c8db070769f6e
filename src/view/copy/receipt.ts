import { plural } from '../parts/counted-words.ts';

/** What an article’s receipt says of the characters of its capture. */
export const receiptCopy = {
  heading: 'Receipt',
  summary: (count: number) => `What was removed or printed differently: ${plural(count, 'entry', 'entries')}`,
  times: (count: number) => `(×${count})`,
  promise: 'Every character of the capture is in the article above or in this list.',
  promiseWithoutText: 'Every character of the capture is in the article or in this list; the text itself is not shown.',
  caption: 'Characters of the capture that the article does not print, or prints differently',
  heads: { lines: 'Lines', what: 'What', why: 'Why', characters: 'Characters' },
  unchanged: 'In the article, unchanged',
  breaks: (places: number) => `White space and line breaks printed as a space, in ${plural(places, 'place', 'places')}`,
  markup: (places: number) =>
    `Line breaks, white space and tags between the parts, in ${plural(places, 'place', 'places')}`,
  markupWhy: 'They shape the capture and are no text.',
  printedAs: 'printed as',
  byEditor: 'The editor’s correction: ',
  noReason: 'Printed in the form this site uses.',
  hidden: 'text not shown here',
  all: 'The whole capture',
} as const;
