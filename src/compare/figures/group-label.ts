import type { Figure } from '../../schema/records/figure.ts';
import { compareText } from '../../text/order.ts';
import type { GroupFigure } from './likeness.ts';

/** What a label is made of. */
type Labelled = Pick<GroupFigure, 'figure' | 'fate'>;

/** The shortest words of a member that say what is counted, and what happened to it; a bare number only where all are. */
export function labelOf(members: readonly Labelled[]): string {
  const said = members.filter(({ figure }) => figure.counts).length * 2 > members.length;
  const texts = members.map(({ figure }) => wordsFor(figure, said).replace(/\s+/gu, ' '));
  const inWords = texts.filter((text) => /\p{L}/u.test(text));
  const [noun = ''] = (inWords.length > 0 ? inWords : texts).toSorted(
    (a, b) => a.length - b.length || compareText(a, b),
  );
  const fates = new Set(members.map(({ fate }) => fate));
  const [fate] = fates.size === 1 ? fates : [];
  return fate === undefined || noun.toLowerCase().includes(fate) ? noun : `${noun}, ${fate}`;
}

/** Of a sum or a share, what a few say behind it is chance. */
function wordsFor({ kind, counts, number, at, unit }: Figure, isSaidOften: boolean): string {
  if (kind === 'rank') return number.text;
  if (kind === 'age') return 'age';
  const own = (kind === 'money' || kind === 'percent') && !isSaidOften ? undefined : counts?.text;
  return own ?? (kind === 'money' ? at.text : (unit ?? at.text));
}
