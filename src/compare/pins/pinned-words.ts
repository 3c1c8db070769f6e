import type { Decision } from '../../schema/event.ts';
import type { PinCitation, PinFigure, PinWording } from '../../schema/pins.ts';
import type { SentenceRef, Slice } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Corpus, Unit } from '../corpus.ts';

/** An editor’s word on one record, by the words it stands in. */
export type Pin = PinFigure | PinWording | PinCitation;

/** Rule of a record that the software had not found; of one that it had, the rule stays. */
export const ADDED = 'decided';

/** Whether a decision is about one record by its words; all others are about pairs, groups or what is to be left out. */
export function isPin(decision: Decision): decision is Pin {
  return ['pin-figure', 'pin-wording', 'pin-citation'].includes(decision.decide);
}

/** The pins of one kind in the order of the event’s file, each with the sentence it is about; without one it is not there any more. */
export function pinsOf<D extends Pin['decide']>(
  { input: { event, slug }, units }: Corpus,
  decide: D,
): { readonly pin: Extract<Pin, { decide: D }>; readonly unit: Unit }[] {
  const isOfKind = (one: Decision): one is Extract<Pin, { decide: D }> => one.decide === decide;
  const pins = event.decisions.filter(isOfKind);
  if (pins.length === 0) return [];
  const unitAt = new Map(units.map((unit) => [sentenceKey(unit), unit]));
  return pins.flatMap((pin) => {
    const unit = unitAt.get(`${slug}/${pin.sentence}`);
    return unit ? [{ pin, unit }] : [];
  });
}

/** Where words stand in a sentence for the first time as whole words; `undefined` if they do not. */
export function wordsIn(
  { article, sentence, text }: SentenceRef & { readonly text: string },
  words: string,
): Slice | undefined {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!isInWord(text, start) && !isInWord(text, end)) return { article, sentence, start, end, text: words };
  }
  return undefined;
}

/** The same in an article: in the sentence that is named, else where it comes first. */
export function wordsNear(units: readonly Unit[], unit: Unit, words: string): Slice | undefined {
  const own = units.filter(({ article }) => article === unit.article);
  return [unit, ...own].map((one) => wordsIn(one, words)).find((slice) => slice !== undefined);
}

/** Whether a place lies between two letters or digits of one word. */
function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at));
}

/** Whether two slices have a place in common. */
export function overlaps(a: Slice, b: Slice): boolean {
  return sentenceKey(a) === sentenceKey(b) && a.start < b.end && b.start < a.end;
}

/** Records in the order of reading, the pinned ones among them. */
export function inReadingOrder<R>(records: readonly R[], { units }: Corpus, wordsOf: (record: R) => Slice): R[] {
  const place = new Map(units.map((unit, at) => [sentenceKey(unit), at]));
  const placeOf = (record: R) => place.get(sentenceKey(wordsOf(record))) ?? 0;
  return records.toSorted((a, b) => placeOf(a) - placeOf(b) || wordsOf(a).start - wordsOf(b).start);
}
