import type { Contradiction } from '../../schema/records/contradiction.ts';
import type { SentenceRef, Slice } from '../../schema/records/evidence.ts';
import type { Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { Line } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { numberMark } from '../statements/marks.ts';
import { printedWords, sliceWords } from '../told/printed-words.ts';
import type { Told } from '../told/told.ts';

/**
 * Of each contradiction of a statement in which a sentence stands: the words of both sides that exclude each other, and the way to
 * both. Of a sentence that is not among those `shown` beside it already, the whole.
 */
export function contradictionsBeside(
  { id }: Statement,
  sentence: SentenceRef,
  shown: ReadonlySet<string>,
  told: Told,
): Line[] {
  return told.comparison.contradictions
    .filter((record) => record.statement === id)
    .flatMap((record) => {
      const [own, other] = sidesOf(record, sentence);
      if (!own || !other) return [];
      return [lineOf(record, own, other, shown.has(sentenceKey(other)), told)];
    });
}

/** The side of the sentence, then the other one; nothing where the sentence is neither. */
function sidesOf({ a, b }: Contradiction, sentence: SentenceRef): readonly Slice[] {
  if (sentenceKey(a) === sentenceKey(sentence)) return [a, b];
  return sentenceKey(b) === sentenceKey(sentence) ? [b, a] : [];
}

function lineOf({ id, kind }: Contradiction, own: Slice, other: Slice, isShown: boolean, told: Told): Line {
  const { places, edition, event, to } = told;
  const place = places.get(sentenceKey(other));
  const source = place && edition.source(place.source);
  const name = source ? shortName(source) : '';
  return [
    { text: copy.contradictions.beside[kind], soft: true },
    sliceWords(own, places),
    { text: copy.contradictions.here, soft: true },
    { text: name, names: [name] },
    numberMark(other, source?.facts.name ?? '', places, to),
    isShown ? sliceWords(other, places) : printedWords(place),
    { text: copy.contradictions.both, href: to.row(event.slug, id) },
  ];
}
