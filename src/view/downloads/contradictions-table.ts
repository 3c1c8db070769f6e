import type { Slice } from '../../schema/records/evidence.ts';
import { mayBePrinted } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';
import { sentenceCells, sliceText } from './cells.ts';
import { BETWEEN, type Row, type Table } from './csv.ts';

const SIDE = ['source', 'sentence', 'words', 'text', 'note', 'link'];

/** One row for each two sentences that cannot both be right; words of scope are left out where one of the two may not be printed. */
export function contradictionsTable(told: Told): Table {
  const side = (slice: Slice): Row => {
    const { source, where, text, note, link } = sentenceCells(slice, told);
    return [source, where, sliceText(slice, told), text, note, link];
  };
  return {
    heads: [
      ...['contradiction', 'kind', 'statement', 'scope', 'as of', 'rule'],
      ...['a', 'b'].flatMap((name) => SIDE.map((head) => `${head} ${name}`)),
    ],
    rows: told.comparison.contradictions.map(({ id, kind, statement, scope, asOf = '', rule, a, b }): Row => {
      const isPrinted = [a, b].every((ref) => mayBePrinted(ref, told.places));
      return [id, kind, statement, isPrinted ? scope.join(BETWEEN) : '', asOf, rule, ...side(a), ...side(b)];
    }),
  };
}
