import type { Lexicon } from '../schema/lexicon.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { inflectionsOf } from './inflections.ts';
import { oncePer } from './once-per.ts';

/** Words from place `start` up to, not including, place `end` of a sentence that stand for a concept. */
export interface FoundConcept {
  readonly start: number;
  readonly end: number;
  /** Name of the row; a form of a word that no row has: the stem that its forms share. */
  readonly concept: string;
  /** stem: other forms or spellings of one word (took, take; centre, center); concept: a row’s words. */
  readonly via: 'concept' | 'stem';
}

/** A word or phrase of a row: for each of its words the forms that count. */
interface Entry {
  readonly concept: string;
  readonly keys: readonly string[];
  readonly stems: readonly string[];
  readonly forms: readonly ReadonlySet<string>[];
}

type ConceptRow = Pick<Lexicon['concepts'][number], 'name' | 'words'>;

/** What a matcher is made of: a lexicon, or rows like its own. */
export interface MatcherRows {
  readonly concepts: readonly ConceptRow[];
  readonly lists: Lexicon['lists'];
}

/** The forms of words as the lists of a lexicon give them. */
interface Forms {
  /** See `ConceptMatcher`. */
  readonly bases: ReadonlyMap<string, string>;
  /** The words of a row in every form: the regular ones, and those of the group that each stands in. */
  readonly entriesOf: (row: ConceptRow) => readonly Entry[];
}

/** A lexicon made ready for looking up; made once for all sentences. */
export interface ConceptMatcher {
  /** Words that the lexicon gives other forms or spellings → the stem that they share. */
  readonly bases: ReadonlyMap<string, string>;
  /** Phrases of two words or more by each form of their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Entry[]>;
  /** Single words in every form → concept. */
  readonly words: ReadonlyMap<string, string>;
  /** The stems of a concept’s single words, for its background frequency. */
  readonly stemsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * The matcher of a lexicon. Words count in their regular and listed irregular forms, in both spellings. A form that a row
 * spells out counts before a form of another row’s word: fired may mean dismissed where fire means a blaze.
 */
export function conceptMatcher({ concepts, lists }: MatcherRows): ConceptMatcher {
  const forms = formsIn(lists);
  const entries = concepts.flatMap(forms.entriesOf);
  const singles = entries.filter(({ keys }) => keys.length === 1);
  const spelt = singles.map(({ concept, keys: [key = ''] }) => [key, concept] as const);
  return {
    bases: forms.bases,
    phrases: phrasesByFirst(entries.filter(({ keys }) => keys.length > 1)),
    words: new Map([...unsharedForms(singles), ...spelt]),
    stemsOf: stemsByConcept(singles),
  };
}

/** The matcher of a lexicon’s own rows, made once for it: most events add none, and an archive has thousands of them. */
export const lexiconMatcher: (lexicon: Lexicon) => ConceptMatcher = oncePer(conceptMatcher);

/**
 * The concepts of a sentence in order, never overlapping: a phrase counts before its words, the longest first.
 * `open` says of the place of a word whether it may take part: words of a name, say, do not.
 */
export function conceptsOf(
  words: readonly Word[],
  matcher: ConceptMatcher,
  open: (place: number) => boolean = () => true,
): FoundConcept[] {
  const keys = words.map(({ key }, place) => (open(place) ? key : ''));
  const found: FoundConcept[] = [];
  for (let start = 0; start < keys.length; ) {
    const next = phraseAt(start, keys, matcher) ?? wordAt(start, keys[start] ?? '', matcher);
    if (next) found.push(next);
    start = next?.end ?? start + 1;
  }
  return found;
}

function phraseAt(start: number, keys: readonly string[], { phrases }: ConceptMatcher): FoundConcept | undefined {
  const phrase = phrases
    .get(keys[start] ?? '')
    ?.find(({ forms }) => forms.every((form, place) => form.has(keys[start + place] ?? '')));
  return phrase && { start, end: start + phrase.forms.length, concept: phrase.concept, via: 'concept' };
}

function wordAt(start: number, key: string, { words, bases }: ConceptMatcher): FoundConcept | undefined {
  const concept = words.get(key);
  if (concept !== undefined) return { start, end: start + 1, concept, via: 'concept' };
  const base = bases.get(key);
  return base === undefined ? undefined : { start, end: start + 1, concept: base, via: 'stem' };
}

/**
 * Made once for the lists of a lexicon, because every act of an event has matchers of its own, made by the same lists; the
 * entries once for a row, because sentences and quotations are read by matchers that differ in a few rows.
 */
const formsIn = oncePer((lists: Lexicon['lists']): Forms => {
  const groups = groupsOf(lists);
  const formsOf = formsBy(groups);
  return {
    bases: basesOf(groups),
    entriesOf: oncePer(({ name, words }: ConceptRow) => words.map((text) => entryOf(name, wordsOf(text), formsOf))),
  };
});

/** Forms of one word, and the stem of its plain form. */
interface Group {
  readonly stem: string;
  readonly forms: readonly string[];
}

/** `take/took/taken` has takes and taking besides, but not tookes; `center/centre` has centers and centres. */
function groupsOf({ irregularForms, spellings }: Lexicon['lists']): Group[] {
  const groups = (list: readonly string[] = [], regular: (key: string, place: number) => string[]) =>
    list.flatMap((text) => {
      const words = wordsOf(text);
      const forms = words.flatMap(({ key }, place) => regular(key, place));
      return words[0] ? [{ stem: words[0].stem, forms }] : [];
    });
  return [
    ...groups(irregularForms?.words, (key, place) => (place === 0 ? inflectionsOf(key) : [key])),
    ...groups(spellings?.words, inflectionsOf),
  ];
}

function basesOf(groups: readonly Group[]): Map<string, string> {
  return new Map(groups.flatMap(({ stem, forms }) => forms.map((form) => [form, stem] as const)));
}

function formsBy(groups: readonly Group[]): (key: string) => ReadonlySet<string> {
  const inGroups = Map.groupBy(
    groups.flatMap(({ forms }) => forms.map((form) => ({ form, forms }))),
    ({ form }) => form,
  );
  return (key) => new Set([...inflectionsOf(key), ...(inGroups.get(key) ?? []).flatMap(({ forms }) => forms)]);
}

function entryOf(concept: string, words: readonly Word[], formsOf: (key: string) => ReadonlySet<string>): Entry {
  return {
    concept,
    keys: words.map(({ key }) => key),
    stems: words.map(({ stem }) => stem),
    forms: words.map(({ key }) => formsOf(key)),
  };
}

/** Sorting is stable: of two rows with the same words the first counts. */
function phrasesByFirst(phrases: readonly Entry[]): Map<string, Entry[]> {
  const longestFirst = phrases.toSorted((a, b) => b.keys.length - a.keys.length);
  const byForm = longestFirst.flatMap((entry) => [...(entry.forms[0] ?? [])].map((form) => ({ form, entry })));
  return new Map(
    [...Map.groupBy(byForm, ({ form }) => form)].map(([form, found]) => [form, found.map(({ entry }) => entry)]),
  );
}

/** Forms that two rows could claim belong to neither. */
function unsharedForms(singles: readonly Entry[]): [string, string][] {
  const byForm = Map.groupBy(
    singles.flatMap(({ concept, forms }) => [...(forms[0] ?? [])].map((form) => ({ form, concept }))),
    ({ form }) => form,
  );
  return [...byForm].flatMap(([form, [first, ...others]]) =>
    first && others.every(({ concept }) => concept === first.concept) ? [[form, first.concept]] : [],
  );
}

function stemsByConcept(singles: readonly Entry[]): Map<string, string[]> {
  const rows = Map.groupBy(singles, ({ concept }) => concept);
  return new Map([...rows].map(([concept, entries]) => [concept, [...new Set(entries.flatMap(({ stems }) => stems))]]));
}
