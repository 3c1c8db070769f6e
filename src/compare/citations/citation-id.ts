import type { Slice } from '../../schema/records/evidence.ts';
import { sliceKey } from '../../text/sentence-key.ts';
import { recordId } from '../record-id.ts';

/** The kind’s letters and eight hex digits of where the record’s words stand. */
export function idAt(kind: 'ci' | 'h', at: Slice): string {
  return recordId(kind, sliceKey(at));
}

/** Made of the place in a list of the article’s front matter. */
export function creditId(article: string, kind: string, place: number): string {
  return recordId('cr', `${article} ${kind} ${place}`);
}
