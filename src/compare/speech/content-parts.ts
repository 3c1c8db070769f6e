import type { Frame } from '../quotations/frames.ts';
import type { ReportingWords } from './reporting-words.ts';

/** First and last token of a run. */
export type Part = readonly [number, number];

/** What is reported, as tokens of a frame. */
export interface Content {
  /** First and last token of each part, in order. */
  readonly parts: readonly Part[];
  /** noun: announced its withdrawal, which the article names in its own words. clause: everything else. */
  readonly form: 'clause' | 'noun';
  readonly rule: string;
}

export function content(parts: Content['parts'], rule: string, form: Content['form'] = 'clause'): Content {
  return { parts, form, rule };
}

/** Whether a run of tokens holds a word that can be the verb of a clause, or a quotation, which may hold one. */
export function hasVerb({ tokens }: Frame, from: number, to: number, words: ReportingWords): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ kind, key, capital }, index) =>
        kind === 'quotation' ||
        words.finiteVerbs.has(key) ||
        words.beForms.has(key) ||
        (index > 0 && !capital && /[^e]ed$/u.test(key)) ||
        /(?:n't|'s|'re|'ll|'ve)$/u.test(key),
    );
}
