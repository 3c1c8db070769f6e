import { type PairTable, pairAt, type ScoredPair } from './pair-table.ts';

/** The pairs of a table by each of their units: for a unit those who have something in common with it. */
export class PairsByUnit {
  readonly table: PairTable;
  /** Where the row of each unit begins among `#places`; it ends where the next one begins. */
  readonly #starts: Int32Array;
  /** Places in the table. */
  readonly #places: Int32Array;

  /** `units`: how many units there are. */
  constructor(table: PairTable, units: number) {
    this.table = table;
    this.#starts = new Int32Array(units + 2);
    for (const unit of table.a) this.#count(unit);
    for (const unit of table.b) this.#count(unit);
    for (let unit = 1; unit < this.#starts.length; unit += 1)
      this.#starts[unit] = this.#start(unit) + this.#start(unit - 1);
    this.#places = new Int32Array(2 * table.a.length);
    for (let at = 0; at < table.a.length; at += 1) {
      this.#add(table.a[at] ?? 0, at);
      this.#add(table.b[at] ?? 0, at);
    }
  }

  /** Places in the table of the pairs of a unit, in the order of the table. */
  of(unit: number): Int32Array {
    return this.#places.subarray(this.#start(unit), this.#start(unit + 1));
  }

  /** The other unit of a pair. */
  partner(unit: number, at: number): number {
    const a = this.table.a[at] ?? 0;
    return a === unit ? (this.table.b[at] ?? 0) : a;
  }

  /** Place in the table of the pair of two units; `undefined` where they have too little in common to be kept. */
  between(unit: number, other: number): number | undefined {
    return this.of(unit).find((at) => this.partner(unit, at) === other);
  }

  /** The pair of two units. */
  pair(unit: number, other: number): ScoredPair | undefined {
    const at = this.between(unit, other);
    return at === undefined ? undefined : pairAt(this.table, at);
  }

  #start(unit: number): number {
    return this.#starts[unit] ?? 0;
  }

  /** Two places ahead, because adding moves each start one row on. */
  #count(unit: number): void {
    this.#starts[unit + 2] = this.#start(unit + 2) + 1;
  }

  #add(unit: number, at: number): void {
    const end = this.#start(unit + 1);
    this.#places[end] = at;
    this.#starts[unit + 1] = end + 1;
  }
}
