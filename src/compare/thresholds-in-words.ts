import type { Method } from '../schema/method.ts';
import { ONLY } from './coverage/thresholds.ts';
import { SHARED_COPY } from './shared-copy/thresholds.ts';
import { DIFFERENCE_FROM, GROUPING, TIER_FROM } from './statements/thresholds.ts';

/** The numbers that decide what readers see, in plain words. The numbers are those that the measures use. */
export const THRESHOLDS: Method['thresholds'] = [
  {
    name: 'strong',
    value: TIER_FROM.strong,
    unit: 'score',
    why: 'From this score on a match of two sentences is strong. 1 is the score of a sentence with itself.',
  },
  {
    name: 'likely',
    value: TIER_FROM.likely,
    unit: 'score',
    why: 'From this score on a match is likely; below it is weak.',
  },
  {
    name: 'one statement',
    value: GROUPING.home,
    unit: 'score',
    why: 'Sentences become one statement where their scores have at least this mean.',
  },
  {
    name: 'told in a part of a sentence',
    value: GROUPING.also,
    unit: 'score',
    why: 'A sentence with a home elsewhere joins a statement if its parts have at least this mean score with all members.',
  },
  {
    name: 'a statement of two',
    value: GROUPING.link,
    unit: 'score',
    why: 'Two sentences that are in no statement together make one from this score on.',
  },
  {
    name: 'word by word',
    value: DIFFERENCE_FROM,
    unit: 'score',
    why: 'Two sentences are shown word by word if they are this much alike as a whole; below, the marks would say nothing.',
  },
  {
    name: 'only here: likeness',
    value: ONLY.like,
    unit: 'score',
    why: 'A sentence no other source is like: the best score elsewhere is below this.',
  },
  {
    name: 'only here: parts',
    value: ONLY.partly,
    unit: 'share',
    why: 'Of what such a sentence says, less than this share may stand together elsewhere.',
  },
  {
    name: 'shared run',
    value: SHARED_COPY.run,
    unit: 'words',
    why: 'So many running words in common, or more, are shown as shared wording.',
  },
  {
    name: 'shared chain',
    value: SHARED_COPY.chain,
    unit: 'words',
    why: 'Shorter runs in the same order count together from so many words on, if they are most of the shorter sentence.',
  },
  {
    name: 'most of a sentence',
    value: SHARED_COPY.coverage,
    unit: 'share',
    why: 'The share of the shorter sentence from which such runs are most of it.',
  },
];
