import type { Sentence } from '../text/read-article.ts';

/** A piece of a text: a sentence with its anchor, or what stands between two sentences. */
export interface Run {
  readonly text: string;
  readonly id?: string;
  readonly number?: number;
}

/** The whole text as runs: joined, their texts are the text. */
export function runsOf(text: string, sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { id, number, start, end } of sentences) {
    if (start > at) runs.push({ text: text.slice(at, start) });
    runs.push({ text: text.slice(start, end), id, ...(number === undefined ? {} : { number }) });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
