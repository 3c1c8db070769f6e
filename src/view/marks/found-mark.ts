import type { Slice } from '../../schema/records/evidence.ts';

/** What marked words mean, as it stands behind them while their kind is marked. */
export interface Meaning {
  readonly text: string;
  /** Where the event’s page shows the same; absent where it has no place for it. */
  readonly href?: string;
}

/** A record of the comparison in the text of an article. */
export interface FoundMark {
  /** Of the record. */
  readonly id: string;
  readonly at: Slice;
  readonly meaning?: Meaning | undefined;
}
