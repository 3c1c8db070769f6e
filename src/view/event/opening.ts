import type { Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import type { Line } from '../parts/line.ts';
import { placeHref } from '../statements/marks.ts';
import type { SentencePlace } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';

/** What happened, in one source’s words, and how many tell it. */
export interface Opening {
  /** Stands in quotation marks of ours. */
  readonly text: string;
  readonly language: LanguageAttributes;
  readonly found: Line;
}

/** The first screen of an event: the statement that most sources tell. `undefined` where none is shared or may be printed. */
export function openingOf(told: Told): Opening | undefined {
  const [statement] = told.statements;
  const place = statement && ledeOf(statement, told);
  if (!statement || !place) return undefined;
  const { edition, event, places, sources, to } = told;
  const ref = { article: place.article, sentence: place.sentence.id };
  const where = copy.versions.place(place.sentence.part, place.sentence.number ?? 0);
  return {
    text: place.sentence.text,
    language: languageAttributes(place.language),
    found: [
      { text: copy.opening.foundIn },
      { text: copy.opening.of(statement.sources.length, sources.length), isStrong: true },
      { text: copy.opening.versions(statement.sources.length), href: to.statement(event.slug, statement.id) },
      { text: copy.opening.quotedFrom, soft: true },
      { text: `${edition.source(place.source).facts.name}, ${where}`, href: placeHref(ref, places, to), soft: true },
    ],
  };
}

/**
 * A report’s first sentence is written to say what happened, so the shortest of those that tell the statement for certain
 * stands at the top; without one, the words that stand for the statement everywhere.
 */
function ledeOf({ id, members }: Statement, { places, words }: Told): SentencePlace | undefined {
  const first = members
    .filter(({ tier, role }) => tier === 'strong' && role === 'home')
    .flatMap((member) => places.get(sentenceKey(member)) ?? [])
    .filter(({ sentence, mayBePrinted }) => sentence.number === 1 && mayBePrinted)
    .toSorted((a, b) => a.sentence.text.length - b.sentence.text.length)[0];
  return first ?? words.get(id)?.place;
}
