import type { Statement } from '../../schema/comparison.ts';
import { copy } from '../copy.ts';
import { languageAttributes } from '../direction.ts';
import type { Words } from '../line.ts';
import { comparedSources } from '../statements/compared.ts';
import { wordsOf } from '../statements/representative-words.ts';
import type { Told } from '../statements/told.ts';

/** A statement that may go back to fewer texts than sources. */
export interface Origin {
  readonly words: Words;
  /** In how many sources it was found and how many origins that leaves; leads to its row among the statements. */
  readonly count: Words;
  /** What ties its sources together; each leads to the record. */
  readonly because: readonly Words[];
}

/** Statements whose sources shared copy or one utterance ties together, in the order of the comparison. */
export function originsOf(told: Told): Origin[] {
  const sources = comparedSources(told.comparison);
  return told.comparison.statements
    .filter(({ origins, sources: own }) => origins.atMost < own.length)
    .map((statement) => ({
      words: wordsFor(statement, told),
      count: {
        text: copy.sharedWording.origin(statement.sources.length, sources, statement.origins.atMost),
        href: told.to.statement(told.event.slug, statement.id),
      },
      because: statement.origins.because.map((id) => reasonFor(id, told)),
    }));
}

function wordsFor(statement: Statement, { places }: Told): Words {
  const place = wordsOf(statement, places);
  if (!place) return { text: copy.notShown, soft: true };
  return { text: place.sentence.text, lang: languageAttributes(place.language) };
}

function reasonFor(id: string, { comparison }: Told): Words {
  const record = comparison.sharedCopy.find((one) => one.id === id);
  return { text: copy.sharedWording.because[record?.kind ?? 'utterance'], href: `#${id}` };
}
