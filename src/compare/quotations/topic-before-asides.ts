import type { Frame } from './frames.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Tag } from './tags.ts';

/**
 * “Ann Bo, a writer who worked for the club Cy Dow led – told the council”: the name with which the sentence begins, where
 * an aside follows it at once and the subject taken stands within that aside, not behind its mark.
 */
export function topicBeforeAsides(
  { tokens }: Frame,
  { at, form, subject }: Tag,
  topic: NounPhrase | undefined,
): NounPhrase | undefined {
  if (form !== 'before' || !subject || !topic || topic.kind !== 'name') return undefined;
  const isFollowed = tokens[topic.to + 1]?.key === ',' && subject.from > topic.to + 2;
  let left = at - 1;
  while (tokens[left]?.kind === 'word' && left > subject.to) left -= 1;
  const isClosed = tokens.slice(subject.to + 1, at).some(({ kind }) => kind === 'mark');
  const first = subject.from - subject.titles.length;
  const opensPhrase = tokens[first - 1]?.kind === 'mark' || tokens[first - 1]?.key === 'and';
  return isFollowed && isClosed && !opensPhrase ? topic : undefined;
}
