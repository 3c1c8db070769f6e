import type { Comparison } from '../../schema/comparison.ts';
import type { SentenceRef } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { Pair } from '../../schema/records/pair.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import type { Utterance } from '../../schema/records/utterance.ts';
import { sentenceKey } from '../../text/sentence-key.ts';

/** The records of a comparison by what others call them. */
export interface Lookups {
  readonly names: ReadonlyMap<string, Name>;
  readonly quotations: ReadonlyMap<string, Quotation>;
  readonly dates: ReadonlyMap<string, TimeExpression>;
  readonly utterances: ReadonlyMap<string, Utterance>;
  readonly copies: ReadonlyMap<string, SharedCopy>;
  /** By `pairKey`. */
  readonly pairs: ReadonlyMap<string, Pair>;
}

/** The records of a comparison by their ids; of two with one id the later, which is a fault found elsewhere. */
export function lookupsOf({ names, dates, quotations, utterances, sharedCopy, pairs }: Comparison): Lookups {
  return {
    names: byId(names),
    quotations: byId(quotations),
    dates: byId(dates),
    utterances: byId(utterances),
    copies: byId(sharedCopy),
    pairs: new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair])),
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The same for both orders. */
export function pairKey(a: SentenceRef, b: SentenceRef): string {
  return [sentenceKey(a), sentenceKey(b)].sort().join(' ');
}
