import type { Slice } from '../../schema/records/evidence.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';
import type { FoundMark } from './found-mark.ts';
import { longestForm } from './names.ts';

const QUOTATION_MARK = /["'“”„‟‘’‚‛«»‹›]/;

/** Words in quotation marks, these with them; behind the last of each who says them, and whether that is printed or inferred. */
export function quotationsIn(article: string, told: Told): FoundMark[] {
  const own = told.comparison.quotations.filter(({ slices }) => slices[0]?.article === article);
  return own.flatMap((quotation) => {
    const { id, slices } = quotation;
    const meaning = { text: meaningOf(quotation, told), href: told.to.row(told.event.slug, id) };
    return slices.map((at, index) => ({
      id,
      at: withMarks(at, told),
      meaning: index === slices.length - 1 ? meaning : undefined,
    }));
  });
}

/** The same with the quotation marks that stand around it. */
function withMarks(at: Slice, { places }: Told): Slice {
  const text = places.get(sentenceKey(at))?.sentence.text ?? '';
  const start = at.start - (QUOTATION_MARK.test(text[at.start - 1] ?? '') ? 1 : 0);
  const end = at.end + (QUOTATION_MARK.test(text[at.end] ?? '') ? 1 : 0);
  return { ...at, start, end, text: text.slice(start, end) };
}

function meaningOf(quotation: Quotation, told: Told): string {
  const words = copy.marks.quotations;
  if (quotation.kind === 'term') return words.term;
  const speaker = speakerOf(quotation, told);
  if (speaker === undefined) return words.none;
  return words.said(speaker, quotation.basis === 'pronoun' || quotation.basis === 'continued');
}

function speakerOf({ name, speaker }: Quotation, told: Told): string | undefined {
  const record = told.comparison.names.find(({ id }) => id === name);
  const written = speaker && mayBePrinted(speaker, told.places) ? speaker.text : undefined;
  return (record && longestForm(record, told)) ?? written;
}
