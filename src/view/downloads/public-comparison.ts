import { permitRecord } from '../rights.ts';
import { keyOf, type Places } from '../statements/places.ts';

/**
 * The file of a comparison as the site gives it away. Without sources whose rights hold text back it is the file, byte for
 * byte; else the records that name a sentence which may not be printed lose their words.
 */
export function publicComparison(file: string, places: Places): string {
  if ([...places.values()].every(({ mayBePrinted }) => mayBePrinted)) return file;
  return file
    .split('\n')
    .map((line) => {
      const [, record, comma = ''] = /^(\{.*\})(,?)$/.exec(line) ?? [];
      if (record === undefined) return line;
      const permitted = permitRecord(JSON.parse(record), (ref) => places.get(keyOf(ref))?.mayBePrinted === true);
      return JSON.stringify(permitted) + comma;
    })
    .join('\n');
}
