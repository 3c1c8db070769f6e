import { createHash } from 'node:crypto';
import type { Comparison } from '../../schema/comparison.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import { sentenceKey, sliceKey } from '../../text/sentence-key.ts';
import type { Check, Finding, RecordList } from './finding.ts';
import { unless } from './finding.ts';

/** Every id is made of what its record is about, so that nobody can be shown one record under the address of another. */
export const idsFit: Check = (all) => [
  ...misfits('names', all, ({ name }) => name),
  ...misfits('quotations', all, ({ slices }) => slices.map(sliceKey).join(' ')),
  ...misfits('utterances', all, ({ quotations }) => quotations.join(' ')),
  ...misfits('statements', all, ({ words }) => sentenceKey(words)),
  ...misfits('sharedCopy', all, sidesOf),
  ...misfits('dates', all, ({ at }) => sliceKey(at)),
  ...misfits('figures', all, ({ at }) => sliceKey(at)),
  ...misfits('actors', all, ({ name }) => name),
  ...misfits('wording', all, ({ at }) => sliceKey(at)),
  ...misfits('citations', all, ({ party }) => sliceKey(party)),
  ...misfits('credits', all, ({ article, kind, place }) => `${article} ${kind} ${place}`),
  ...misfits('hedges', all, ({ term }) => sliceKey(term)),
  ...misfits('places', all, ({ names }) => names.toSorted().join(' ')),
  ...misfits('contradictions', all, ({ kind, a, b }) => `${kind} ${sliceKey(a)} ${sliceKey(b)}`),
  ...misfits('figureGroups', all, ({ figures }) => figures.join(' ')),
];

function sidesOf({ kind, a, b }: SharedCopy): string {
  const sides = [a[0], b[0]].flatMap((slice) => [slice?.article, slice?.sentence]);
  return [kind, ...sides].join('\0');
}

function misfits<L extends Exclude<RecordList, 'articles' | 'pairs' | 'singles' | 'decisions' | 'gazetteers'>>(
  list: L,
  { [list]: records }: Pick<Comparison, L>,
  textOf: (record: Comparison[L][number]) => string,
): Finding[] {
  return records.flatMap((record, index) => {
    const hash = createHash('sha256').update(textOf(record), 'utf8').digest('hex').slice(0, 8);
    const [kind] = record.id.split('-');
    const fits = record.id === `${kind}-${hash}`;
    return unless(fits, `The id ${record.id} is not made of what the record is about`, record.id).map(
      (fault): Finding => ({ list, index, ...fault }),
    );
  });
}
