import type { Lexicon } from '../schema/lexicon.ts';
import { type Word, wordsOf } from '../text/words.ts';

/** Words from place `start` up to, not including, place `end` of a sentence that stand for a concept. */
export interface FoundConcept {
  readonly start: number;
  readonly end: number;
  /** Name of the row; a form of a word that no row has: the word itself. */
  readonly concept: string;
  /** stem: other forms or spellings of one word (took, take; centre, center); concept: a row’s words. */
  readonly via: 'concept' | 'stem';
}

interface Entry {
  readonly concept: string;
  readonly key: string;
  readonly stems: readonly string[];
}

interface Bases {
  readonly byKey: ReadonlyMap<string, string>;
  readonly byStem: ReadonlyMap<string, string>;
  /** Stems that other forms were given. */
  readonly shared: ReadonlySet<string>;
}

/** A lexicon made ready for looking up; made once for all sentences. */
export interface ConceptMatcher {
  /** Stems or forms that the stemmer leaves apart → the stem they share. */
  readonly bases: Bases;
  /** Phrases of two words or more by their first stem, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Entry[]>;
  /** Single words as written, and with a plural s. */
  readonly forms: ReadonlyMap<string, string>;
  /** Stems of single words that one row alone has. */
  readonly stems: ReadonlyMap<string, string>;
  /** The stems of a concept’s single words, for its background frequency. */
  readonly stemsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * The matcher of a lexicon. A single word counts as written (or with a plural s) before its stem, and a stem that two rows
 * have belongs to neither: prisoner and prison share a stem, but only the rows’ own forms are told apart by it.
 */
export function conceptMatcher({ concepts, lists }: Pick<Lexicon, 'concepts' | 'lists'>): ConceptMatcher {
  const bases = basesOf(lists);
  const entries = concepts.flatMap(({ name, words }) => words.map((text) => entryOf(name, wordsOf(text), bases)));
  const singles = entries.filter(({ stems }) => stems.length === 1);
  return {
    bases,
    phrases: phrasesByFirst(entries.filter(({ stems }) => stems.length > 1)),
    forms: new Map(singles.flatMap(({ concept, key }) => [`${key}s`, key].map((form) => [form, concept] as const))),
    stems: unshared(singles),
    stemsOf: stemsByConcept(singles),
  };
}

/**
 * The concepts of a sentence in order, never overlapping: a phrase counts before its words, the longest first.
 * `open` says of the place of a word whether it may take part: words of a name, say, do not.
 */
export function conceptsOf(
  words: readonly Word[],
  matcher: ConceptMatcher,
  open: (place: number) => boolean = () => true,
): FoundConcept[] {
  const stems = words.map((word, place) => (open(place) ? baseOf(word, matcher.bases) : ''));
  const found: FoundConcept[] = [];
  for (let start = 0; start < words.length; ) {
    const next = phraseAt(start, stems, matcher) ?? wordAt(start, words, stems, matcher);
    if (next) found.push(next);
    start = next?.end ?? start + 1;
  }
  return found;
}

function phraseAt(start: number, stems: readonly string[], { phrases }: ConceptMatcher): FoundConcept | undefined {
  const phrase = phrases
    .get(stems[start] ?? '')
    ?.find((candidate) => candidate.stems.every((stem, place) => stem === stems[start + place]));
  return phrase && { start, end: start + phrase.stems.length, concept: phrase.concept, via: 'concept' };
}

function wordAt(
  start: number,
  words: readonly Word[],
  stems: readonly string[],
  { forms, stems: byStem, bases }: ConceptMatcher,
): FoundConcept | undefined {
  const [word, stem] = [words[start], stems[start]];
  if (!word || !stem) return undefined;
  const concept = forms.get(word.key) ?? byStem.get(stem);
  if (concept !== undefined) return { start, end: start + 1, concept, via: 'concept' };
  return bases.shared.has(stem) ? { start, end: start + 1, concept: stem, via: 'stem' } : undefined;
}

function basesOf({ irregularForms, spellings }: Lexicon['lists']): Bases {
  const byKey = groupBases(irregularForms?.words ?? [], ({ key }) => key);
  const byStem = groupBases(spellings?.words ?? [], ({ stem }) => stem);
  return { byKey, byStem, shared: new Set([...byKey.values(), ...byStem.values()]) };
}

/** `take/took/taken` gives took and taken the stem of take. */
function groupBases(groups: readonly string[], by: (word: Word) => string): Map<string, string> {
  return new Map(
    groups.flatMap((group) => {
      const [first, ...others] = wordsOf(group);
      return first ? others.map((other) => [by(other), first.stem] as const) : [];
    }),
  );
}

function baseOf(word: Word, { byKey, byStem }: Pick<Bases, 'byKey' | 'byStem'>): string {
  return byKey.get(word.key) ?? byStem.get(word.stem) ?? word.stem;
}

function entryOf(concept: string, words: readonly Word[], bases: Bases): Entry {
  return { concept, key: words[0]?.key ?? '', stems: words.map((word) => baseOf(word, bases)) };
}

/** Sorting is stable: of two rows with the same words the first counts. */
function phrasesByFirst(phrases: readonly Entry[]): Map<string, Entry[]> {
  const longestFirst = phrases.toSorted((a, b) => b.stems.length - a.stems.length);
  return Map.groupBy(longestFirst, ({ stems }) => stems[0] ?? '');
}

function unshared(singles: readonly Entry[]): Map<string, string> {
  const rows = Map.groupBy(singles, ({ stems }) => stems[0] ?? '');
  return new Map(
    [...rows].flatMap(([stem, [first, ...others]]) =>
      first && others.every(({ concept }) => concept === first.concept) ? [[stem, first.concept] as const] : [],
    ),
  );
}

function stemsByConcept(singles: readonly Entry[]): Map<string, string[]> {
  const rows = Map.groupBy(singles, ({ concept }) => concept);
  return new Map([...rows].map(([concept, entries]) => [concept, [...new Set(entries.flatMap(({ stems }) => stems))]]));
}
