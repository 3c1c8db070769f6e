import type { Step } from './draft.ts';
import { aboutTheAuthor } from './steps/about-the-author.ts';
import { altLines } from './steps/alt-lines.ts';
import { bylines } from './steps/bylines.ts';
import { captions } from './steps/captions.ts';
import { corrections } from './steps/corrections.ts';
import { dateline } from './steps/dateline.ts';
import { dek } from './steps/dek.ts';
import { furniture } from './steps/furniture.ts';
import { headline } from './steps/headline.ts';
import { houseBoilerplate } from './steps/house-boilerplate.ts';
import { joinWrappedLines } from './steps/join-wrapped-lines.ts';
import { outsideTheText } from './steps/outside-the-text.ts';
import { pageHead } from './steps/page-head.ts';
import { printedDate } from './steps/printed-date.ts';
import { relatedLinks } from './steps/related-links.ts';
import { repeatedHeadline } from './steps/repeated-headline.ts';
import { repeatedLines } from './steps/repeated-lines.ts';
import { rightsNotices } from './steps/rights-notices.ts';
import { signOff } from './steps/sign-off.ts';

/**
 * The heuristics that make an article of a capture, in the order in which they run. To add one, write a file in
 * `steps/` with a fixture in `steps/fixtures/` and name it here; `steps.test.ts` proves that each is needed.
 * What is sure by its words comes first; what depends on where the text begins and ends follows, and the last step
 * removes what nothing has claimed outside the text.
 */
export const STEPS: readonly Step[] = [
  corrections,
  houseBoilerplate,
  joinWrappedLines,
  captions,
  furniture,
  relatedLinks,
  pageHead,
  headline,
  repeatedHeadline,
  repeatedLines,
  altLines,
  printedDate,
  bylines,
  rightsNotices,
  dek,
  dateline,
  aboutTheAuthor,
  signOff,
  outsideTheText,
];
