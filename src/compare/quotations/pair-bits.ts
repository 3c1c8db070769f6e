/** A set of pairs of numbers below `size`, a bit for each pair: hundreds of reports of one dispatch have more pairs than a set could hold in a second. */
export class PairBits {
  readonly #size: number;
  readonly #bits: Uint32Array;

  constructor(size: number) {
    this.#size = size;
    this.#bits = new Uint32Array(Math.ceil((size * size) / 32));
  }

  /** `a` and `b` count in this order. */
  add(a: number, b: number): void {
    const at = a * this.#size + b;
    const word = Math.floor(at / 32);
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (at % 32));
  }

  has(a: number, b: number): boolean {
    const at = a * this.#size + b;
    return (((this.#bits[Math.floor(at / 32)] ?? 0) >>> (at % 32)) & 1) === 1;
  }
}
