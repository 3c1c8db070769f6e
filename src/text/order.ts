/**
 * Order of two texts by their code units, the same on every machine: negative, zero or positive.
 * For lists that people read, use `compareNames`.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of two names for readers: accents and case count only between names that are otherwise equal (Écho beside Echo). */
export function compareNames(a: string, b: string): number {
  return compareText(folded(a), folded(b)) || compareText(a, b);
}

function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
