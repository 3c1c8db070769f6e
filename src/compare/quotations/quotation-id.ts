import { createHash } from 'node:crypto';
import type { Slice } from '../../schema/records/evidence.ts';

/** `q-` and eight hex digits of where the quotation begins and ends: the same as long as its sentences are. */
export function quotationId(slices: readonly Slice[]): string {
  const key = slices.map(({ article, sentence, start, end }) => `${article}#${sentence}:${start}-${end}`).join(' ');
  return `q-${createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 8)}`;
}
