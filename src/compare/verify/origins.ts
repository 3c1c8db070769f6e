import type { Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { DiskArticles } from './disk-articles.ts';
import { type Fault, sentenceAt, unless } from './finding.ts';
import type { Lookups } from './lookups.ts';

/** Records that tie members together exist, tie two sources each, and leave as many origins as the statement says. */
export function originFaults({ origins, sources, members }: Statement, lookups: Lookups, disk: DiskArticles): Fault[] {
  const sourceBySentence = new Map(
    members.map((member) => [sentenceKey(member), disk.get(member.article)?.source ?? '']),
  );
  const ties = origins.because.map((id) => {
    const tied = tiedBy(id, lookups, disk);
    return { id, isKnown: tied !== undefined, of: new Set(tied?.flatMap((key) => sourceBySentence.get(key) ?? [])) };
  });
  const left = groupsLeft(sources, ties);
  return [
    ...ties.flatMap(({ id, isKnown, of }) => [
      ...unless(isKnown, `There is no record ${id} of copy or of an utterance`, id),
      ...unless(!isKnown || of.size > 1, `The record ${id} ties no members of two sources`, id),
    ]),
    ...unless(left === origins.atMost, `The records it names leave ${left} origins, not ${origins.atMost}`, origins),
  ];
}

/** The sentences that a record ties together: those with the copy in them, or those that are half quotation or more. */
function tiedBy(id: string, { copies, utterances, quotations }: Lookups, disk: DiskArticles): string[] | undefined {
  const copy = copies.get(id);
  if (copy) return copy.kind === 'copy' ? [...copy.a, ...copy.b].map(sentenceKey) : undefined;
  const slices = utterances.get(id)?.quotations.flatMap((quotation) => quotations.get(quotation)?.slices ?? []);
  if (slices === undefined) return undefined;
  const bySentence = Map.groupBy(slices, sentenceKey);
  return [...bySentence].flatMap(([key, own]) => {
    const quoted = own.reduce((sum, { start, end }) => sum + end - start, 0);
    const whole = own[0] && sentenceAt(own[0], disk)?.text.length;
    return whole !== undefined && quoted >= whole / 2 ? [key] : [];
  });
}

/** How many groups are left when each tie makes its sources one. */
function groupsLeft(sources: readonly string[], ties: readonly { readonly of: ReadonlySet<string> }[]): number {
  let groups = sources.map((source) => new Set([source]));
  for (const { of } of ties) {
    const touched = groups.filter((group) => !group.isDisjointFrom(of));
    if (touched.length < 2) continue;
    groups = [...groups.filter((group) => !touched.includes(group)), new Set(touched.flatMap((group) => [...group]))];
  }
  return groups.length;
}
