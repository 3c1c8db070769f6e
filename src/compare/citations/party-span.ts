import type { Slice } from '../../schema/records/evidence.ts';
import type { Range } from '../../text/sentences.ts';
import type { NameSpans } from '../names/name-spans.ts';
import { isAcronym, type NounPhrase } from '../quotations/noun-phrases.ts';
import type { ReportingWords } from '../speech/reporting-words.ts';

/** A party without the article in front of it, a document without its owner: the army → army, Bo’s new book → new book. */
export function withoutArticle({ frame, from, to, start, end, kind }: NounPhrase, words: ReportingWords): Range {
  if (kind === 'pronoun' || from === to) return { start, end };
  const run = frame.tokens.slice(from, to);
  const owner = kind === 'document' ? run.findLastIndex(({ possessive }) => possessive) : -1;
  const isHead = run[1] !== undefined && words.phraseEnds.has(run[1].key) && !isAcronym(run[1]);
  const article = words.determiners.has(run[0]?.key ?? '') && !isHead ? 0 : -1;
  return { start: frame.tokens[from + Math.max(owner, article) + 1]?.start ?? start, end };
}

/** A party with the rest of the name in which it ends: “Board of Rivers | and Harbours”. */
export function toEndOfName(slice: Slice, text: string, spansOf: NameSpans): Slice {
  const span =
    spansOf(slice.article, slice.sentence).find(
      (one) => slice.start <= one.start && one.start < slice.end && slice.end < one.end,
    ) ?? spansOf(slice.article, slice.sentence).find((one) => one.start === slice.start && slice.end < one.end);
  return span ? { ...slice, end: span.end, text: text.slice(slice.start, span.end) } : slice;
}

/** The record of the name that a party is or is part of: “Board of Rivers | and Harbours”. */
export function nameAt({ article, sentence, start, end }: Slice, spansOf: NameSpans): string | undefined {
  return spansOf(article, sentence).find((one) => one.start <= start && end <= one.end)?.name;
}
