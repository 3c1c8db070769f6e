/** Two units of different sources that have something in common, by their places in the corpus, `a` before `b`. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly sentences: number;
  readonly clauses: number;
  /** Places of their best two clauses among the clauses of each; -1 where none match. */
  readonly clauseA: number;
  readonly clauseB: number;
}

/** Pairs with one likeness each, in columns: what is known of a pair stands at one place of all of them. */
export interface Edges {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly score: Float64Array;
}

/** Scored pairs in columns of numbers: of hundreds of reports there are a million, and objects would be most of the memory. */
export interface PairTable extends Edges {
  readonly sentences: Float64Array;
  readonly clauses: Float64Array;
  readonly clauseA: Int32Array;
  readonly clauseB: Int32Array;
}

/** The pairs in a table, in their order. */
export function pairTable(pairs: Iterable<ScoredPair>): PairTable {
  const rows = new PairRows();
  for (const pair of pairs) rows.push(pair);
  return rows.table();
}

/** A table that is being written, in columns that grow twofold. */
export class PairRows {
  #columns = columnsOf(1024);
  #length = 0;

  push({ a, b, score, sentences, clauses, clauseA, clauseB }: ScoredPair): void {
    if (this.#length === this.#columns.a.length) this.#columns = columnsOf(2 * this.#length, this.#columns);
    const at = this.#length;
    this.#columns.a[at] = a;
    this.#columns.b[at] = b;
    this.#columns.score[at] = score;
    this.#columns.sentences[at] = sentences;
    this.#columns.clauses[at] = clauses;
    this.#columns.clauseA[at] = clauseA;
    this.#columns.clauseB[at] = clauseB;
    this.#length += 1;
  }

  table(): PairTable {
    return columnsOf(this.#length, this.#columns);
  }
}

/** Columns of a length, with what others hold at their beginning. */
function columnsOf(length: number, from?: PairTable): PairTable {
  const places = (old?: Int32Array) => withStart(new Int32Array(length), old);
  const scores = (old?: Float64Array) => withStart(new Float64Array(length), old);
  return {
    a: places(from?.a),
    b: places(from?.b),
    score: scores(from?.score),
    sentences: scores(from?.sentences),
    clauses: scores(from?.clauses),
    clauseA: places(from?.clauseA),
    clauseB: places(from?.clauseB),
  };
}

function withStart<T extends Int32Array | Float64Array>(column: T, old: T | undefined): T {
  if (old) column.set(old.subarray(0, column.length));
  return column;
}

/** The pair at a place of a table. */
export function pairAt({ a, b, score, sentences, clauses, clauseA, clauseB }: PairTable, at: number): ScoredPair {
  return {
    a: a[at] ?? 0,
    b: b[at] ?? 0,
    score: score[at] ?? 0,
    sentences: sentences[at] ?? 0,
    clauses: clauses[at] ?? 0,
    clauseA: clauseA[at] ?? -1,
    clauseB: clauseB[at] ?? -1,
  };
}

/** The edges for which the test holds, in their order. */
export function edgesWhere({ a, b, score }: Edges, holds: (a: number, b: number, score: number) => boolean): Edges {
  const places: number[] = [];
  for (let at = 0; at < a.length; at += 1) if (holds(a[at] ?? 0, b[at] ?? 0, score[at] ?? 0)) places.push(at);
  return {
    a: Int32Array.from(places, (at) => a[at] ?? 0),
    b: Int32Array.from(places, (at) => b[at] ?? 0),
    score: Float64Array.from(places, (at) => score[at] ?? 0),
  };
}
