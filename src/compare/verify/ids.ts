import { createHash } from 'node:crypto';
import type { Comparison } from '../../schema/comparison.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import { sentenceKey, sliceKey } from '../../text/sentence-key.ts';
import type { Check, Finding, RecordList } from './finding.ts';
import { unless } from './finding.ts';

/** Every id is made of what its record is about, so that nobody can be shown one record under the address of another. */
export const idsFit: Check = ({
  names,
  quotations,
  utterances,
  statements,
  sharedCopy,
  dates,
  figures,
  figureGroups,
  actors,
  wording,
  citations,
  credits,
  hedges,
  contradictions,
  places,
}) => [
  ...misfits('names', names, ({ name }) => name),
  ...misfits('quotations', quotations, ({ slices }) => slices.map(sliceKey).join(' ')),
  ...misfits('utterances', utterances, (utterance) => utterance.quotations.join(' ')),
  ...misfits('statements', statements, ({ words }) => sentenceKey(words)),
  ...misfits('sharedCopy', sharedCopy, sidesOf),
  ...misfits('dates', dates, ({ at }) => sliceKey(at)),
  ...misfits('figures', figures, ({ at }) => sliceKey(at)),
  ...misfits('actors', actors, ({ name }) => name),
  ...misfits('wording', wording, ({ at }) => sliceKey(at)),
  ...misfits('citations', citations, ({ party }) => sliceKey(party)),
  ...misfits('credits', credits, ({ article, kind, place }) => `${article} ${kind} ${place}`),
  ...misfits('hedges', hedges, ({ term }) => sliceKey(term)),
  ...misfits('places', places, (place) => place.names.toSorted().join(' ')),
  ...misfits('contradictions', contradictions, ({ kind, a, b }) => `${kind} ${sliceKey(a)} ${sliceKey(b)}`),
  ...misfits('figureGroups', figureGroups, (group) => group.figures.join(' ')),
];

function sidesOf({ kind, a, b }: SharedCopy): string {
  const sides = [a[0], b[0]].flatMap((slice) => [slice?.article, slice?.sentence]);
  return [kind, ...sides].join('\0');
}

function misfits<L extends Exclude<RecordList, 'articles' | 'pairs' | 'singles' | 'decisions' | 'gazetteers'>>(
  list: L,
  records: Comparison[L],
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
