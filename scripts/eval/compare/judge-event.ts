import type { Comparison } from '../../../src/schema/comparison.ts';
import { judgeCopy } from './judge-copy.ts';
import { judgeMerges, judgeNames } from './judge-names.ts';
import { judgeSpans } from './judge-quotations.ts';
import { judgeSingles } from './judge-singles.ts';
import { judgeSpeakers } from './judge-speakers.ts';
import { judgeStatements } from './judge-statements.ts';
import { judgeUtterances } from './judge-utterances.ts';
import type { Labels } from './labels.ts';
import type { Texts } from './places.ts';
import type { Section } from './section.ts';

/** Everything that was found in an event, held against its labels, one section a measure. */
export function judgeEvent(labels: Labels, found: Comparison, texts: Texts): Section[] {
  return [
    judgeStatements(labels, found, texts),
    judgeSpans(labels, found, texts),
    judgeSpeakers(labels, found, texts),
    judgeUtterances(labels, found, texts),
    judgeNames(labels, found, texts),
    judgeMerges(labels, found, texts),
    judgeSingles(labels, found),
    judgeCopy(labels, found),
  ];
}
