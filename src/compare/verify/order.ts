import type { Comparison } from '../../schema/comparison.ts';
import { compareText } from '../../text/order.ts';
import type { Check, Finding, RecordList } from './finding.ts';

/** Lists stand in the order that `src/compare/README.md` names, so that the same comparison is the same file. */
export const listsAreSorted: Check = ({ articles, names, pairs, statements, sharedCopy }) => [
  ...unsorted('articles', articles, (a, b) => compareText(a.article, b.article)),
  ...unsorted('names', names, (a, b) => compareText(a.name, b.name)),
  ...unsorted('pairs', pairs, (a, b) => b.score - a.score),
  ...unsorted('statements', statements, (a, b) => b.sources.length - a.sources.length),
  ...unsorted('sharedCopy', sharedCopy, (a, b) => b.words - a.words || compareText(a.id, b.id)),
];

function unsorted<L extends RecordList>(
  list: L,
  records: Comparison[L],
  order: (a: Comparison[L][number], b: Comparison[L][number]) => number,
): Finding[] {
  return records.flatMap((record, index): Finding[] => {
    const before = records[index - 1];
    const isSorted = before === undefined || order(before, record) <= 0;
    return isSorted ? [] : [{ list, index, message: 'The record stands out of order' }];
  });
}
