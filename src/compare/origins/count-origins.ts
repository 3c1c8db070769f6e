import type { Statement } from '../../schema/records/statement.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Tie } from './ties.ts';

/** Gives the ties that hold a sentence. */
type TiesOf = (sentence: string) => readonly Tie[];

/** Ties by the sentences that they hold. */
export function tiesBySentence(ties: readonly Tie[]): TiesOf {
  const bySentence = new Map<string, Tie[]>();
  for (const tie of ties) {
    for (const sentence of tie.sentences) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), tie]);
  }
  return (sentence) => bySentence.get(sentence) ?? [];
}

/**
 * How many texts can stand behind a statement: its sources, those counted once that a record ties together. An outlet is one
 * origin, however many of its sentences tell the statement. An upper bound: what no record ties may still have been copied.
 */
export function countOrigins(
  { members, sources }: Pick<Statement, 'members' | 'sources'>,
  tiesOf: TiesOf,
  sourceOf: (article: string) => string,
): Statement['origins'] {
  const sourceBySentence = new Map(members.map((member) => [sentenceKey(member), sourceOf(member.article)]));
  const groups = new Map(sources.map((source) => [source, source]));
  const rootOf = (source: string): string => {
    const above = groups.get(source) ?? source;
    return above === source ? source : rootOf(above);
  };
  const because = new Set<string>();
  for (const { id, sentences } of new Set([...sourceBySentence.keys()].flatMap((key) => [...tiesOf(key)]))) {
    const tied = new Set(sentences.flatMap((sentence) => sourceBySentence.get(sentence) ?? []));
    if (tied.size < 2) continue;
    because.add(id);
    const [first = '', ...others] = [...tied].map(rootOf).sort(compareText);
    for (const other of others) groups.set(other, first);
  }
  const atMost = new Set(sources.map(rootOf)).size;
  return { atMost, because: [...because].sort(compareText) };
}
