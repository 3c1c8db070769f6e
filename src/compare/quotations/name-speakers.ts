import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { wordsOf } from '../../text/words.ts';
import type { Corpus } from '../corpus.ts';
import { nameSpans } from '../names/name-spans.ts';

/**
 * Gives speakers the record of the name that they are. A tag is read word by word and may end inside a name (“Board of
 * Rivers | and Harbours”): then the speaker is the whole name. Only an article may stand before it: a spokesman
 * for somebody is not that somebody.
 */
export function nameSpeakers(
  { units }: Corpus,
  quotations: readonly Quotation[],
  names: readonly Name[],
  determiners: ReadonlySet<string>,
): Quotation[] {
  const spansOf = nameSpans(names);
  const texts = new Map(units.map((unit) => [sentenceKey(unit), unit.text]));
  return quotations.map((quotation) => {
    const { speaker, name } = quotation;
    if (speaker === undefined || name !== undefined) return quotation;
    const text = texts.get(sentenceKey(speaker)) ?? '';
    const span = spansOf(speaker.article, speaker.sentence).find(
      ({ start, end }) =>
        start < speaker.end &&
        end >= speaker.end &&
        wordsOf(text.slice(speaker.start, start)).every(({ key }) => determiners.has(key)),
    );
    return span ? { ...quotation, speaker: until(speaker, span.end, text), name: span.name } : quotation;
  });
}

function until(slice: Slice, end: number, text: string): Slice {
  return { ...slice, end, text: text.slice(slice.start, end) };
}
