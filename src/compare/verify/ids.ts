import { createHash } from 'node:crypto';
import type { Comparison } from '../../schema/comparison.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import type { Check, Finding, RecordList } from './finding.ts';
import { unless } from './finding.ts';
import { keyOf } from './lookups.ts';

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
  ...misfits('quotations', quotations, ({ slices }) => slices.map(placeOf).join(' ')),
  ...misfits('utterances', utterances, (utterance) => utterance.quotations.join(' ')),
  ...misfits('statements', statements, ({ words }) => keyOf(words)),
  ...misfits('sharedCopy', sharedCopy, sidesOf),
  ...misfits('dates', dates, ({ at }) => placeOf(at)),
  ...misfits('figures', figures, ({ at }) => placeOf(at)),
  ...misfits('actors', actors, ({ name }) => name),
  ...misfits('wording', wording, ({ at }) => placeOf(at)),
  ...misfits('citations', citations, ({ party }) => placeOf(party)),
  ...misfits('credits', credits, ({ article, kind, place }) => `${article} ${kind} ${place}`),
  ...misfits('hedges', hedges, ({ term }) => placeOf(term)),
  ...misfits('places', places, (place) => place.names.toSorted().join(' ')),
  ...misfits('contradictions', contradictions, ({ kind, a, b }) => `${kind} ${placeOf(a)} ${placeOf(b)}`),
  ...misfits('figureGroups', figureGroups, (group) => group.figures.join(' ')),
];

function placeOf(slice: Slice): string {
  return `${keyOf(slice)}:${slice.start}-${slice.end}`;
}

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
