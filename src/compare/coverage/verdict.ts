import type { Single } from '../../schema/records/single.ts';
import { ONLY } from './thresholds.ts';

/** What is known of a sentence that is in no statement. */
interface Resemblance {
  /** Score of what is most like it elsewhere; 0 where nothing is. */
  readonly score: number;
  /** Share of what it says that stands together elsewhere, see `heldShares`. */
  readonly held: number;
}

/**
 * Only where its words are hardly found together elsewhere, or partly and no sentence is like it. The two fail differently: a fact that
 * another report tells in other words has a low score, one whose words serve another fact there has a high share.
 */
export function verdictOf({ score, held }: Resemblance): Single['verdict'] {
  const isNowhere = held < ONLY.hardly || (held < ONLY.partly && score < ONLY.like);
  return isNowhere && score < ONLY.never ? 'only' : 'unaligned';
}
