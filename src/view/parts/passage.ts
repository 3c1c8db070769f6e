import type { SentenceRef, Slice, Span } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { placeHref } from '../statements/marks.ts';
import type { Told } from '../told/told.ts';
import { type LanguageAttributes, languageAttributes } from './direction.ts';
import type { Words } from './line.ts';

/** A piece of a sentence: the words that are meant, or what stands around them. */
interface PassageRun {
  readonly text: string;
  readonly isMeant: boolean;
}

/** A whole sentence as evidence, the words that are meant set off. */
export interface Passage {
  /** Joined, their texts are the sentence; `undefined` where it may not be printed. */
  readonly runs: readonly PassageRun[] | undefined;
  readonly language: LanguageAttributes | undefined;
  /** “sentence 4” or “headline”, which opens its place in the article. */
  readonly where: Words;
}

/** The sentence with these of its runs set off; of two that overlap, only the one that begins first. */
export function passageOf(
  ref: SentenceRef,
  spans: readonly Span[],
  { places, to }: Pick<Told, 'places' | 'to'>,
): Passage {
  const place = places.get(sentenceKey(ref));
  const { part = 'body', number = 0, text = '' } = place?.sentence ?? {};
  return {
    runs: place?.mayBePrinted ? setOff(text, spans) : undefined,
    language: place && languageAttributes(place.language),
    where: { text: copy.versions.place(part, number), href: placeHref(ref, places, to) },
  };
}

/** The sentence in which these slices stand, which is one, with all of them set off; nothing for none. */
export function passageOfAll(slices: readonly Slice[], told: Pick<Told, 'places' | 'to'>): Passage[] {
  const [first] = slices;
  return first ? [passageOf(first, slices, told)] : [];
}

function setOff(text: string, spans: readonly Span[]): PassageRun[] {
  const runs: PassageRun[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    runs.push({ text: text.slice(at, start), isMeant: false }, { text: text.slice(start, end), isMeant: true });
    at = end;
  }
  return [...runs, { text: text.slice(at), isMeant: false }].filter((run) => run.text !== '');
}
