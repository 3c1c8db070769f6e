import type { Plurals } from './plurals.ts';

/** Lower case, typographic marks made plain. */
export function plainTerm(text: string): string {
  return text.toLowerCase().replace(/[‐‑]/gu, '-').replace(/’/gu, "'");
}

/** The words of a mention as they are counted: made plain, the last word in the singular. */
export function termOf(text: string, { singularOf }: Plurals): string {
  const all = plainTerm(text).split(/\s+/u);
  return [...all.slice(0, -1), singularOf(all.at(-1) ?? '')].join(' ');
}
