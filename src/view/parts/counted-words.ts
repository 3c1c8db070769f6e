const PLURAL = new Intl.PluralRules('en');

/** “1 source”, “2,345 sources”. */
export function plural(count: number, one: string, many: string): string {
  return `${grouped(count)} ${PLURAL.select(count) === 'one' ? one : many}`;
}

/** A count for readers: `12345` gives “12,345”. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** “a”, “a and b”, “a, b and c”. */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** A number as a heading begins with it: “Two” to “Twelve” in letters, every other in digits. */
export function inWords(count: number): string {
  return NUMBERS[count - 2] ?? grouped(count);
}

const NUMBERS = ['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];
