import type { Slice } from '../../schema/records/evidence.ts';
import { sliceKey } from '../../text/sentence-key.ts';
import { recordId } from '../record-id.ts';

/** `q-` and eight hex digits of where the quotation begins and ends: the same as long as its sentences are. */
export function quotationId(slices: readonly Slice[]): string {
  return recordId('q', slices.map(sliceKey).join(' '));
}
