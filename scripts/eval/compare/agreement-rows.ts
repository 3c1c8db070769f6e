import { type EventScore, figureText, sectionRows } from './comparison-rows.ts';

/** How far the second labeller agrees with the first; the disagreements one by one, resolved towards nobody. */
export function agreementRows(
  { slug, agreement, texts }: EventScore,
  withItems: boolean,
  withWords: boolean,
): string[] {
  if (agreement.length === 0) return [];
  return [
    `${slug}, second labels against the first on the sampled units:`,
    ...agreement.flatMap(({ measure, figures }) => figures.map((figure) => figureText(measure, figure))),
    ...(withItems ? sectionRows(agreement, WORDS, withWords ? texts : undefined) : []),
  ];
}

const WORDS = { wrong: 'only second', missed: 'only first' };
