interface QueuedPair {
  readonly value: number;
  readonly a: number;
  readonly b: number;
  /** When it was offered; has no say in the order. */
  readonly age: number;
}

/**
 * Gives pairs back with the highest value first, equal ones in the order of `a`, then `b`. A binary heap in arrays of
 * numbers: of hundreds of reports it holds millions of pairs, and objects of them would be most of the memory.
 */
export class PairQueue {
  #values = new Float64Array(1024);
  #as = new Int32Array(1024);
  #bs = new Int32Array(1024);
  #ages = new Int32Array(1024);
  #size = 0;

  push({ value, a, b, age }: QueuedPair): void {
    if (this.#size === this.#values.length) this.#grow();
    let at = this.#size;
    this.#size += 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#goesBefore(value, a, b, above)) break;
      this.#move(above, at);
      at = above;
    }
    this.#set(at, value, a, b, age);
  }

  pop(): QueuedPair | undefined {
    if (this.#size === 0) return undefined;
    const first = this.#at(0);
    this.#size -= 1;
    if (this.#size > 0) this.#sink(this.#at(this.#size));
    return first;
  }

  /** Puts a pair in the place of the first, and moves up what goes before it. */
  #sink({ value, a, b, age }: QueuedPair): void {
    let at = 0;
    for (;;) {
      let next = 2 * at + 1;
      if (next >= this.#size) break;
      if (next + 1 < this.#size && this.#holdsBefore(next + 1, next)) next += 1;
      if (this.#goesBefore(value, a, b, next)) break;
      this.#move(next, at);
      at = next;
    }
    this.#set(at, value, a, b, age);
  }

  #holdsBefore(x: number, y: number): boolean {
    return this.#goesBefore(this.#values[x] ?? 0, this.#as[x] ?? 0, this.#bs[x] ?? 0, y);
  }

  #goesBefore(value: number, a: number, b: number, place: number): boolean {
    const other = this.#values[place] ?? 0;
    if (value !== other) return value > other;
    const otherA = this.#as[place] ?? 0;
    return a === otherA ? b < (this.#bs[place] ?? 0) : a < otherA;
  }

  #at(place: number): QueuedPair {
    return {
      value: this.#values[place] ?? 0,
      a: this.#as[place] ?? 0,
      b: this.#bs[place] ?? 0,
      age: this.#ages[place] ?? 0,
    };
  }

  #set(place: number, value: number, a: number, b: number, age: number): void {
    this.#values[place] = value;
    this.#as[place] = a;
    this.#bs[place] = b;
    this.#ages[place] = age;
  }

  #move(from: number, to: number): void {
    const { value, a, b, age } = this.#at(from);
    this.#set(to, value, a, b, age);
  }

  #grow(): void {
    const [values, as, bs, ages] = [this.#values, this.#as, this.#bs, this.#ages];
    this.#values = new Float64Array(2 * values.length);
    this.#as = new Int32Array(2 * values.length);
    this.#bs = new Int32Array(2 * values.length);
    this.#ages = new Int32Array(2 * values.length);
    this.#values.set(values);
    this.#as.set(as);
    this.#bs.set(bs);
    this.#ages.set(ages);
  }
}
