import { type Attribution, documentBefore } from './attribute.ts';
import type { ReadFrame } from './reading.ts';
import type { Roster } from './roster.ts';
import type { SpeechWords } from './speech-words.ts';

/** A quotation without a tag of its own: where it stands and what was found for those around it. */
interface Untagged {
  readonly place: number;
  readonly frames: readonly ReadFrame[];
  readonly roster: Roster;
  readonly words: SpeechWords;
  /** What was found for the quotations of a frame, by its place. */
  readonly found: (place: number) => readonly Attribution[];
  /** The frame holds nothing but the quotation. */
  readonly isWhole: boolean;
}

/** A longer paragraph between two of the same speaker tells something. */
const LONGEST_CAPTION = 30;

/** The speaker of a quotation whose own sentence names none; rule after rule, the nearest words first. */
export function continuedFrom(untagged: Untagged): Attribution | undefined {
  const { place, frames, isWhole } = untagged;
  const { place: block, part } = frames[place]?.frame.passage ?? {};
  if (part !== 'body') return undefined;
  const previous = frames[place - 1];
  const sameBlock = previous?.frame.passage.place === block;
  const introduced = previous && introducing(previous, untagged);
  if (introduced) return introduced;
  if (!isWhole || isHeading(untagged)) return undefined;
  if (previous && sameBlock)
    return spokenIn(place - 1, untagged, 'same paragraph') ?? subjectOf(previous, untagged, 'sentence before');
  const before = paragraphBefore(untagged);
  const last = frames[before];
  return (
    laterInBlock(untagged) ??
    spokenIn(before, untagged, 'paragraph before') ??
    (last && subjectOf(last, untagged, 'paragraph before'))
  );
}

/** A quotation alone in its paragraph that ends like no sentence is a sub-heading. */
function isHeading({ place, frames }: Untagged): boolean {
  const text = frames[place]?.frame.passage.text ?? '';
  return text.split(/\s+/u).length <= 8 && !/[.!?,…]["”’']*\s*$/u.test(text);
}

/** The sentence before ends with a colon. */
function introducing({ frame, speeches, topic }: ReadFrame, { roster, words }: Untagged): Attribution | undefined {
  if (!/:\s*$/u.test(frame.passage.text.slice(frame.start, frame.end))) return undefined;
  const speech = speeches.findLast(({ speaker }) => speaker);
  const document = documentBefore(frame, frame.tokens.length, words)?.speaker;
  const speaker = speech?.speaker ?? document ?? (topic && roster.isPerson(topic) ? topic : undefined);
  if (!speaker || speaker.kind === 'pronoun') return undefined;
  return { speaker, basis: 'continued', rule: 'colon before', frame, ...(speech ? { speech } : {}) };
}

/** The last quotation before that has a speaker, in the frame just before. */
function spokenIn(place: number, { found }: Untagged, where: string): Attribution | undefined {
  const last = found(place).findLast(({ speaker, rule }) => speaker && rule !== 'signature');
  return last && { speaker: last.speaker, basis: 'continued', rule: `continued: ${where}` };
}

/** The sentence before reports speech or is about a person. */
function subjectOf(
  { frame, speeches, topic }: ReadFrame,
  { roster }: Untagged,
  where: string,
): Attribution | undefined {
  if (frame.passage.part !== 'body') return undefined;
  const speech = speeches.findLast(({ speaker, tag }) => speaker && !tag.framing);
  const speaker = speech?.speaker ?? (topic && roster.isPerson(topic) ? topic : undefined);
  return speaker && speaker.kind !== 'pronoun'
    ? { speaker, basis: 'continued', rule: `continued: ${where}` }
    : undefined;
}

/** “We ran.” “We fell,” Bo said: the next sentence begins with a quotation, too, and has the tag of both. */
function laterInBlock({ place, frames, found }: Untagged): Attribution | undefined {
  const next = frames[place + 1]?.frame;
  if (next?.passage.place !== frames[place]?.frame.passage.place || next?.tokens[0]?.kind !== 'quotation')
    return undefined;
  const first = found(place + 1)[0];
  return first?.speaker && { speaker: first.speaker, basis: 'continued', rule: 'continued: later in paragraph' };
}

/** The last frame of the paragraph before; of the one before that if a caption stands between. */
function paragraphBefore({ place, frames }: Untagged): number {
  const block = frames[place - 1]?.frame.passage;
  const isCaption =
    block?.quoted.length === 0 &&
    block.text.split(/\s+/u).length <= LONGEST_CAPTION &&
    frames.filter(({ frame }) => frame.passage === block).every(({ speeches }) => speeches.length === 0);
  const before = frames.findLastIndex(({ frame }, at) => at < place && frame.passage !== block);
  return isCaption && (frames[before]?.frame.passage.quoted.length ?? 0) > 0 ? before : place - 1;
}
