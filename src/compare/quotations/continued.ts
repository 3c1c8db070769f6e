import type { Attribution } from './attribute.ts';
import type { ReadFrame } from './reading.ts';
import type { Roster } from './roster.ts';

/** A quotation without a tag of its own: where it stands and what was found for those around it. */
export interface Untagged {
  readonly place: number;
  readonly frames: readonly ReadFrame[];
  readonly roster: Roster;
  /** What was found for the quotations of a frame, by its place. */
  readonly found: (place: number) => readonly Attribution[];
  /** The frame holds nothing but the quotation. */
  readonly isWhole: boolean;
}

/** The speaker of a quotation whose own sentence names none; rule after rule, the nearest words first. */
export function continuedFrom(untagged: Untagged): Attribution | undefined {
  const { place, frames, isWhole } = untagged;
  const { place: block, part } = frames[place]?.frame.passage ?? {};
  if (part !== 'body') return undefined;
  const previous = frames[place - 1];
  const sameBlock = previous?.frame.passage.place === block;
  const introduced = previous && introducing(previous, untagged);
  if (introduced) return introduced;
  if (!isWhole) return undefined;
  if (previous && sameBlock)
    return spokenIn(place - 1, untagged, 'same paragraph') ?? subjectOf(previous, untagged, 'sentence before');
  return (
    laterInBlock(untagged) ??
    (previous
      ? (spokenIn(place - 1, untagged, 'paragraph before') ?? subjectOf(previous, untagged, 'paragraph before'))
      : undefined)
  );
}

/** The sentence before ends with a colon. */
function introducing({ frame, speeches, topic }: ReadFrame, { roster }: Untagged): Attribution | undefined {
  if (!/:\s*$/u.test(frame.passage.text.slice(frame.start, frame.end))) return undefined;
  const speech = speeches.findLast(({ speaker }) => speaker);
  const speaker = speech?.speaker ?? (topic && roster.isPerson(topic) ? topic : undefined);
  if (!speaker || speaker.kind === 'pronoun') return undefined;
  return { speaker, basis: 'continued', rule: 'colon before', frame, ...(speech ? { speech } : {}) };
}

/** The last quotation before that has a speaker, in the frame just before. */
function spokenIn(place: number, { found }: Untagged, where: string): Attribution | undefined {
  const last = found(place).findLast(({ speaker }) => speaker);
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

function laterInBlock({ place, frames, found }: Untagged): Attribution | undefined {
  const block = frames[place]?.frame.passage.place;
  for (let next = place + 1; frames[next]?.frame.passage.place === block; next += 1) {
    const first = found(next).find(({ speaker }) => speaker);
    if (first) return { speaker: first.speaker, basis: 'continued', rule: 'continued: later in paragraph' };
  }
  return undefined;
}
