import type { SentenceRef } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { Corpus } from '../corpus.ts';

/** What an editor decided about two figures, by their ids in the order of the texts. */
export interface FigureDecision {
  readonly decide: 'pin-figures' | 'reject-figures';
  readonly a: string;
  readonly b: string;
  readonly reason: string;
}

/** The event’s decisions on figures. One whose words are no figure has no effect; the decisions’ own records show it. */
export function figureDecisions({ input }: Corpus, figures: readonly Figure[]): FigureDecision[] {
  return input.event.decisions.flatMap((decision) => {
    if (decision.decide !== 'pin-figures' && decision.decide !== 'reject-figures') return [];
    const [a, b] = decision.pair.map((address, place) => {
      const [article = '', sentence = ''] = address.split('#');
      return figureAt(figures, { article: `${input.slug}/${article}`, sentence }, decision.figures[place]);
    });
    if (!a || !b) return [];
    const [first, second] = figures.indexOf(a) < figures.indexOf(b) ? [a, b] : [b, a];
    return [{ decide: decision.decide, a: first.id, b: second.id, reason: decision.reason }];
  });
}

/** The figure of a sentence whose words begin so, with or without its modifier. */
export function figureAt<F extends Pick<Figure, 'at' | 'number'>>(
  figures: readonly F[],
  ref: SentenceRef | undefined,
  text = '',
): F | undefined {
  return figures.find(({ at, number }) => {
    const isHere = at.article === ref?.article && at.sentence === ref.sentence;
    return isHere && (at.text.startsWith(text) || at.text.slice(number.start - at.start).startsWith(text));
  });
}
