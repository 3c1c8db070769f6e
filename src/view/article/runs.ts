import type { Sentence } from '../../text/read-article.ts';
import type { Marks } from '../marks/mark-kinds.ts';
import { type Marked, markedText } from '../marks/marked.ts';
import type { Note } from '../notes/notes.ts';

/** A piece of a text: a sentence with its anchor, or what stands between two sentences. */
export interface Run {
  readonly text: string;
  readonly id?: string;
  readonly number?: number;
  /** What stands beside the sentence. */
  readonly note?: Note;
  /** The same text, cut around what a reader may have marked in it; absent where that is nothing. */
  readonly marked?: readonly Marked[];
}

/** What the comparison adds to sentences, by their ids. */
export interface Beside {
  readonly notes: ReadonlyMap<string, Note>;
  readonly marks: ReadonlyMap<string, Marks>;
}

/** A text without notes and marks. */
export const NOTHING_BESIDE: Beside = { notes: new Map(), marks: new Map() };

/** The whole text as runs: joined, their texts are the text. */
export function runsOf(text: string, sentences: readonly Sentence[], beside = NOTHING_BESIDE): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const sentence of sentences) {
    if (sentence.start > at) runs.push({ text: text.slice(at, sentence.start) });
    runs.push(runOf(sentence, beside));
    at = sentence.end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

function runOf({ id, number, text }: Sentence, { notes, marks }: Beside): Run {
  const note = notes.get(id);
  const spans = marks.get(id);
  return {
    text,
    id,
    ...(number === undefined ? {} : { number }),
    ...(note && { note }),
    ...(spans && { marked: markedText(text, spans) }),
  };
}
