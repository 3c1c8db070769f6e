import type { Name } from '../../schema/records/name.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Range } from '../../text/sentences.ts';

/** A name in a sentence, by its record. */
export interface NameSpan extends Range {
  readonly name: string;
}

/** The names of a sentence in order; they never overlap. Empty where it has none. */
export type NameSpans = (article: string, sentence: string) => readonly NameSpan[];

/** Looks up the names of sentences without searching all records each time. */
export function nameSpans(names: readonly Name[]): NameSpans {
  const bySentence = new Map<string, NameSpan[]>();
  for (const { id, variants } of names) {
    for (const mention of variants.flatMap(({ mentions }) => mentions)) {
      const { start, end } = mention;
      const key = sentenceKey(mention);
      const spans = bySentence.get(key);
      if (spans) spans.push({ start, end, name: id });
      else bySentence.set(key, [{ start, end, name: id }]);
    }
  }
  for (const spans of bySentence.values()) spans.sort((a, b) => a.start - b.start);
  return (article, sentence) => bySentence.get(sentenceKey({ article, sentence })) ?? [];
}
