import type { Act } from '../../schema/event.ts';
import type { Word } from '../../text/words.ts';
import { type ConceptMatcher, conceptMatcher, conceptsOf, type FoundConcept, type MatcherRows } from '../concepts.ts';

/** Words by which an event’s act is told, made ready for looking up. */
export interface ActMatcher {
  readonly name: string;
  readonly words: ConceptMatcher;
  /** What it is done to; `undefined` where the words alone tell the act. */
  readonly on: ConceptMatcher | undefined;
}

/** Words between what is done and what it is done to, at most: “entered several of the poorer quarters of the town”. */
const WITHIN = 6;

/** Matchers of the acts of an event; `lists` are those of the lexicon, for irregular forms and spellings. */
export function actMatchers(acts: readonly Act[], lists: MatcherRows['lists']): ActMatcher[] {
  const matcher = (name: string, words: readonly string[]) =>
    conceptMatcher({ concepts: [{ name, words: [...words] }], lists });
  return acts.map(({ name, words, on }) => ({
    name,
    words: matcher(name, words),
    on: on.length === 0 ? undefined : matcher(name, on),
  }));
}

/**
 * The acts that a sentence tells, by the words that tell them. An act done to something is told where its words and what
 * it is done to stand close together. Words that could tell two acts tell the one whose
 * object is nearer; of as near, the longer phrase counts.
 */
export function actsOf(words: readonly Word[], matchers: readonly ActMatcher[]): FoundConcept[] {
  const told = matchers.flatMap((matcher) => {
    const objects = matcher.on && rowsOnly(words, matcher.on);
    return rowsOnly(words, matcher.words).flatMap((found) => {
      const distance = objects === undefined ? 0 : Math.min(...objects.map((object) => gap(found, object)));
      return distance <= WITHIN ? [{ found, distance }] : [];
    });
  });
  return told
    .toSorted((a, b) => a.distance - b.distance || lengthOf(b.found) - lengthOf(a.found))
    .map(({ found }) => found)
    .filter((found, place, nearer) => !nearer.slice(0, place).some((other) => overlap(found, other)));
}

/** Without the words whose irregular forms the lexicon only joins. */
function rowsOnly(words: readonly Word[], matcher: ConceptMatcher): FoundConcept[] {
  return conceptsOf(words, matcher).filter(({ via }) => via === 'concept');
}

/** Words from one to the other, on whichever side it stands. */
function gap(a: FoundConcept, b: FoundConcept): number {
  return Math.max(b.start - a.end, a.start - b.end) + 1;
}

function lengthOf({ start, end }: FoundConcept): number {
  return end - start;
}

function overlap(a: FoundConcept, b: FoundConcept): boolean {
  return a.start < b.end && b.start < a.end;
}
