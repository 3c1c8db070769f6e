/** An actor that an editor may accept. */
export interface Proposal {
  readonly name: string;
  readonly heads: readonly string[];
  readonly compounds: readonly string[];
  /** What looks like a mention and is none. */
  readonly not: readonly string[];
  /** How often its words stand in the articles. */
  readonly mentions: number;
  readonly sources: number;
  /** How often a person is named. */
  readonly named?: number;
}
