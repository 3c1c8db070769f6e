import type { SentenceRef, Slice } from '../schema/records/evidence.ts';

/** One name for a sentence of an event: the article’s id, `#`, the sentence’s id. */
export function sentenceKey({ article, sentence }: SentenceRef): string {
  return `${article}#${sentence}`;
}

/** One name for a run of words of a sentence. */
export function sliceKey({ article, sentence, start, end }: Omit<Slice, 'text'>): string {
  return `${article}#${sentence}:${start}-${end}`;
}
