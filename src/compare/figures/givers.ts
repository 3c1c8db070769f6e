import type { Figure, Name, Quotation, Slice } from '../../schema/comparison.ts';
import type { Range } from '../../text/sentences.ts';
import type { EventArticle } from '../corpus.ts';
import { passagesOf, slicesOf } from '../quotations/passages.ts';
import { type ReadFrame, readFrames, type Speech } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import type { SpeechWords } from '../quotations/speech-words.ts';

/** Who gives the number that stands at a place; absent where the article does so itself. */
export type GiverOf = (at: Slice) => Figure['by'];

/**
 * For one article: a number inside a quotation is its speaker’s; one behind “the council said”, or in front of “, the council said”,
 * is the council’s, and so is all of a sentence with “according to”.
 */
export function giversOf(
  article: EventArticle,
  { names, quotations }: { readonly names: readonly Name[]; readonly quotations: readonly Quotation[] },
  words: SpeechWords,
): GiverOf {
  const { passages } = passagesOf(article, words.elisions);
  const { frames, roster } = readFrames(passages, names, words);
  const own = quotations.filter(({ slices }) => slices[0]?.article === article.id);
  const bySentence = Map.groupBy(
    frames.flatMap((read) => sentencesOf(read)),
    ({ sentence }) => sentence,
  );
  return (at) => {
    const quotation = own.findLast(({ slices }) => slices.some((slice) => isInside(at, slice)));
    if (quotation && quotation.kind !== 'term') return quotation.speaker && quoted(quotation, quotation.speaker);
    const place = bySentence.get(at.sentence)?.[0];
    const by = place && fromFrame(place, at, roster, words);
    return by && by.at.sentence === at.sentence && by.at.start < at.end && at.start < by.at.end ? undefined : by;
  };
}

function isInside(at: Slice, slice: Slice): boolean {
  return slice.sentence === at.sentence && slice.start <= at.start && at.end <= slice.end;
}

function quoted({ id, name }: Quotation, speaker: Slice): Figure['by'] {
  return { at: speaker, ...(name === undefined ? {} : { name }), quotation: id };
}

interface FramePlace {
  readonly read: ReadFrame;
  readonly sentence: string;
  /** Where the sentence begins in its passage. */
  readonly offset: number;
}

function sentencesOf(read: ReadFrame): FramePlace[] {
  const { frame } = read;
  return frame.passage.sentences
    .filter(({ start, end }) => start < frame.end && end > frame.start)
    .map(({ id, start }) => ({ read, sentence: id, offset: start }));
}

function fromFrame({ read, offset }: FramePlace, at: Slice, roster: Roster, words: SpeechWords): Figure['by'] {
  const range = { start: at.start + offset, end: at.end + offset };
  const speech = speechOver(read, range, words);
  const slices = speech?.speaker ? slicesOf(speech.speaker.frame.passage, speech.speaker) : [];
  const [party] = slices;
  if (!speech?.speaker || !party || slices.length > 1) return undefined;
  const name = roster.nameOf(speech.speaker)?.id;
  return { at: party, ...(name === undefined ? {} : { name }) };
}

/** The speech whose words hold the range: the last one before it, else one that closes the sentence. */
function speechOver({ frame, speeches }: ReadFrame, range: Range, words: SpeechWords): Speech | undefined {
  const told = speeches.filter(({ tag: { framing, form, subject }, speaker }) => {
    const isInSubject =
      subject !== undefined && subject.start < range.end && subject.end > range.start && form !== 'source';
    if (
      form !== 'source' &&
      speaker?.kind === 'description' &&
      !words.speakerRoles.has(speaker.head) &&
      !words.speakerBodies.has(speaker.head) &&
      !words.speakerTitles.has(speaker.head)
    )
      return false;
    return !framing && form !== 'passive' && form !== 'by' && speaker !== undefined && !isInSubject;
  });
  const source = told.find(({ tag }) => tag.form === 'source');
  const verbAt = ({ tag }: Speech) => frame.tokens[tag.at]?.start ?? 0;
  const before = told.filter((speech) => speech.tag.form !== 'source' && verbAt(speech) < range.start).at(-1);
  if (before && !isOver(frame, verbAt(before), range.start)) return before;
  return source ?? told.find((speech) => verbAt(speech) > range.end && closes(frame, speech));
}

/** What stands behind a semicolon is no longer reported. */
function isOver(frame: ReadFrame['frame'], from: number, to: number): boolean {
  return frame.tokens.some(({ start, key }) => key === ';' && start > from && start < to);
}

/** “…, the council said” and “…, said Ann Vale”: a comma stands in front. */
function closes(frame: ReadFrame['frame'], { tag }: Speech): boolean {
  const first = Math.min(frame.tokens[tag.at]?.start ?? 0, tag.subject?.start ?? Number.POSITIVE_INFINITY);
  const place = frame.tokens.findIndex(({ start }) => start >= first);
  const determiner = frame.tokens[place - 1]?.kind === 'word' ? place - 2 : place - 1;
  return [place - 1, determiner].some((at) => frame.tokens[at]?.key === ',');
}
