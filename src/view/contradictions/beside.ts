import type { Contradiction } from '../../schema/records/contradiction.ts';
import type { SentenceRef, Slice } from '../../schema/records/evidence.ts';
import type { Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { Line } from '../line.ts';
import { printedWords } from '../notes/printed-words.ts';
import { shortName } from '../source-on-event/own.ts';
import { numberMark } from '../statements/marks.ts';

import type { Told } from '../statements/told.ts';

/** Of each contradiction of a statement in which a sentence stands: the other side’s sentence, and the way to both. */
export function contradictionsBeside({ id }: Statement, sentence: SentenceRef, told: Told): Line[] {
  return told.comparison.contradictions
    .filter((record) => record.statement === id)
    .flatMap((record) => {
      const other = otherSide(record, sentence);
      return other ? [lineOf(record, other, told)] : [];
    });
}

function otherSide({ a, b }: Contradiction, sentence: SentenceRef): Slice | undefined {
  if (sentenceKey(a) === sentenceKey(sentence)) return b;
  return sentenceKey(b) === sentenceKey(sentence) ? a : undefined;
}

function lineOf({ id, kind }: Contradiction, other: Slice, { places, edition, event, to }: Told): Line {
  const place = places.get(sentenceKey(other));
  const source = place && edition.source(place.source);
  const name = source ? shortName(source) : '';
  return [
    { text: copy.contradictions.beside[kind], isStrong: true },
    { text: name, names: [name] },
    numberMark(other, source?.facts.name ?? '', places, to),
    printedWords(place),
    { text: copy.contradictions.both, href: to.row(event.slug, id) },
  ];
}
