import type { SentenceRef } from '../../schema/records/evidence.ts';
import { permitRecord } from '../rights.ts';
import { mayBePrinted, type SentencePlaces } from '../told/sentence-places.ts';

/**
 * The file of a comparison as the site gives it away. Without sources whose rights hold text back it is the file, byte for
 * byte; else the records that name a sentence which may not be printed lose their words.
 */
export function publicComparison(file: string, places: SentencePlaces): string {
  if ([...places.values()].every((place) => place.mayBePrinted)) return file;
  const isPrinted: IsPrinted = (ref) => mayBePrinted(ref, places);
  const hidden = hiddenIds(file, isPrinted);
  return file
    .split('\n')
    .map((line) => {
      const [, record, comma = ''] = RECORD.exec(line) ?? [];
      if (record === undefined) return line;
      return JSON.stringify(permitRecord(JSON.parse(record), isPrinted, (id) => hidden.has(id))) + comma;
    })
    .join('\n');
}

type IsPrinted = (ref: SentenceRef) => boolean;

const RECORD = /^(\{.*\})(,?)$/;

/** Ids of the records that lose their words; what is only made of such records, as a group of figures is, loses its own. */
function hiddenIds(file: string, isPrinted: IsPrinted): ReadonlySet<string> {
  const records = file.split('\n').flatMap((line) => {
    const [, record] = RECORD.exec(line) ?? [];
    return record === undefined ? [] : [JSON.parse(record)];
  });
  const lost = records.filter((record) => permitRecord(record, isPrinted, () => false) !== record);
  return new Set(lost.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
}
