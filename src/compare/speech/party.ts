import type { Range } from '../../text/sentences.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';

/** Who says something. */
export interface Party {
  /** As the frame writes it. */
  readonly phrase: NounPhrase;
  /** For whom a pronoun or a document in it stands, elsewhere in the article. */
  readonly who: NounPhrase | undefined;
  /** The document or data by which the party says it, if one stands between it and the verb. */
  readonly channel?: Range;
  readonly rule: string;
}
