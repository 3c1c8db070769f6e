import type { Comparison } from '../../schema/comparison.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Finding } from './finding.ts';

/** What helps against a file that was edited by hand, or made of other articles. */
export const COMPARE_AGAIN = 'Run npm run compare; the file is not edited by hand';

/** What helps where nothing an editor can write does. */
export const REPORT = 'This is a mistake of Synoptic, not of yours: report it with the captures of this event';

/**
 * What helps against a record that was just made and is not true all the same: of a kind that an editor can reject, the line that
 * does so, ready to be copied into the event’s file.
 */
export function remedyFor({ list, index }: Finding, comparison: Comparison): string {
  const rejection = rejectionOf(list, index, comparison);
  if (rejection === undefined) return REPORT;
  const [decide, { article, sentence, text }] = rejection;
  const event = comparison.event;
  const address = `${article.slice(event.length + 1)}#${sentence}`;
  const row = `{ decide: ${decide}, sentence: ${address}, words: ${JSON.stringify(text)}, reason: … }`;
  return `${REPORT}; until it is mended, take the record out with a line among the decisions of content/events/${event}.yaml: - ${row}`;
}

/** The decision that takes a record away, and its words. */
function rejectionOf(list: Finding['list'], index: number, comparison: Comparison): [string, Slice] | undefined {
  const { figures, dates, wording, citations, hedges } = comparison;
  const words = {
    figures: () => ['reject-figure', figures[index]?.at] as const,
    dates: () => ['reject-date', dates[index]?.at] as const,
    wording: () => ['reject-wording', wording[index]?.at] as const,
    citations: () => ['reject-citation', citations[index]?.party] as const,
    hedges: () => ['reject-hedge', hedges[index]?.term] as const,
  };
  const [decide, slice] = list in words ? words[list as keyof typeof words]() : [];
  return decide === undefined || slice === undefined ? undefined : [decide, slice];
}
