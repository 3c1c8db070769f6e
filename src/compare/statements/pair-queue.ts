export interface QueuedPair {
  readonly value: number;
  readonly a: number;
  readonly b: number;
}

/** Gives pairs back with the highest value first, equal ones in the order of `a`, then `b`. A binary heap. */
export class PairQueue {
  readonly #heap: QueuedPair[] = [];

  push(pair: QueuedPair): void {
    const heap = this.#heap;
    let at = heap.push(pair) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#goesBefore(at, above)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): QueuedPair | undefined {
    const [first] = this.#heap;
    const last = this.#heap.pop();
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink();
    }
    return first;
  }

  #sink(): void {
    for (let at = 0; ; ) {
      let next = 2 * at + 1;
      if (next + 1 < this.#heap.length && this.#goesBefore(next + 1, next)) next += 1;
      if (!this.#goesBefore(next, at)) return;
      this.#swap(at, next);
      at = next;
    }
  }

  #goesBefore(x: number, y: number): boolean {
    const one = this.#heap[x];
    const other = this.#heap[y];
    if (!one || !other) return false;
    return one.value === other.value ? (one.a - other.a || one.b - other.b) < 0 : one.value > other.value;
  }

  #swap(x: number, y: number): void {
    const [one, other] = [this.#heap[x], this.#heap[y]];
    if (one && other) [this.#heap[x], this.#heap[y]] = [other, one];
  }
}
