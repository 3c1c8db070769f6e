import type { Range } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { type ConceptMatcher, conceptsOf } from '../concepts.ts';
import type { DateReader } from '../dates/read-dates.ts';
import { type ActMatcher, actsOf } from './acts.ts';
import type { NameFlags } from './capitals.ts';
import { namedDatesOf } from './named-dates.ts';
import { plainNumbersOf } from './plain-numbers.ts';
import { type Priors, wordFamily } from './priors.ts';
import { IS_ACT } from './rarity.ts';
import { WEIGHING } from './thresholds.ts';

/** A word or phrase of a sentence by which it is compared. */
export interface Term extends Range {
  /** Equal keys match. Names and words share their keys: one report may print a capital where the other does not. */
  readonly key: string;
  /** What is matched by, as shown. */
  readonly label: string;
  readonly via: 'stem' | 'concept' | 'name' | 'figure' | 'date';
  /** Share of news sentences that hold it, or `IS_ACT`. */
  readonly prior: number;
  /** Share of the weight; less than 1 for the words of a longer name, which weighs as much as a short one. */
  readonly share: number;
}

/** What is known of words beside the sentence itself. */
export interface TermRules {
  readonly concepts: ConceptMatcher;
  /** Names that the event’s file makes one. */
  readonly aliases: ConceptMatcher;
  /** What was done in this event. */
  readonly acts: readonly ActMatcher[];
  readonly priors: Priors;
  readonly dates: DateReader;
}

/** A sentence of which the terms are asked. */
interface TermSentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: NameFlags;
  /** When its article was published. */
  readonly published: string;
}

/** What a term is, without where it stands. */
type Meaning = Omit<Term, 'start' | 'end'>;

/** A term by the places of its words, `to` behind the last. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/**
 * The terms of a sentence in order, none overlapping: names and acts of the event’s file, dates, figures, concepts, and
 * what is left as names or stems.
 */
export function termsOf(sentence: TermSentence, rules: TermRules): Term[] {
  const { words, names } = sentence;
  const taken = words.map(() => false);
  const terms: Term[] = [];
  const take = ({ from, to, meaning }: Found) => {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || taken.slice(from, to).includes(true)) return;
    taken.fill(true, from, to);
    terms.push({ start: first.start, end: last.end, ...meaning });
  };
  eventTerms(words, rules).forEach(take);
  valueTerms(sentence, rules).forEach(take);
  conceptTerms(words, rules, (at) => !taken[at] && !names[at]).forEach(take);
  nameTerms(sentence).forEach(take);
  stemTerms(sentence, rules).forEach(take);
  return terms.sort((a, b) => a.start - b.start);
}

/** What the event’s file gives: its aliases, then its acts. */
function eventTerms(words: readonly Word[], { aliases, acts }: TermRules): Found[] {
  return [
    ...conceptsOf(words, aliases).map(({ concept, start, end }) =>
      found(start, end, { key: `n:${concept}`, label: concept, via: 'name', prior: WEIGHING.namePrior }),
    ),
    ...actsOf(words, acts).map(({ concept, start, end }) =>
      found(start, end, { key: `a:${concept}`, label: concept, via: 'concept', prior: IS_ACT }),
    ),
  ];
}

/** Days, then numbers. */
function valueTerms({ text, words, published }: TermSentence, { dates }: TermRules): Found[] {
  const within = ({ start, end }: Range, meaning: Omit<Meaning, 'share'>) => {
    const from = words.findIndex((word) => word.start >= start);
    const to = words.findLastIndex((word) => word.end <= end) + 1;
    // April’s is one word, of which the month is a part.
    return found(from, Math.max(to, from + 1), meaning);
  };
  return [
    ...namedDatesOf(text, published, dates).map(({ date, ...range }) =>
      within(range, { key: `d:${date}`, label: date, via: 'date', prior: WEIGHING.datePrior }),
    ),
    ...plainNumbersOf(words).map(({ value, ...range }) =>
      within(range, { key: `f:${value}`, label: String(value), via: 'figure', prior: WEIGHING.figurePrior }),
    ),
  ];
}

/** Rows of the lexicon, and stems that belong to them; `isOpen`: the word at a place may be one. */
function conceptTerms(
  words: readonly Word[],
  { concepts, priors }: TermRules,
  isOpen: (place: number) => boolean,
): Found[] {
  return conceptsOf(words, concepts, isOpen).map(({ concept, via, start, end }) => {
    const isRow = via === 'concept';
    const key = isRow ? `c:${concept}` : stemKey(concept);
    const prior = isRow ? priors.ofConcept(concept) : priors.ofStem(concept);
    return found(start, end, { key, label: concept, via, prior });
  });
}

/** Every word of a name, with its share of the name’s weight. */
function nameTerms({ text, words, names }: TermSentence): Found[] {
  return nameRuns(text, words, names).flatMap(({ from, to }) =>
    words.slice(from, to).map(({ stem, text: label }, place) => {
      const meaning = { key: stemKey(stem), label, via: 'name', prior: WEIGHING.namePrior } as const;
      return found(from + place, from + place + 1, meaning, 1 / Math.sqrt(to - from));
    }),
  );
}

/** Every word but fillers, by its stem. */
function stemTerms({ text, words, names }: TermSentence, { priors }: TermRules): Found[] {
  return words.flatMap(({ stem }, at) =>
    isFiller(text, words, names, at)
      ? []
      : [found(at, at + 1, { key: stemKey(stem), label: stem, via: 'stem', prior: priors.ofStem(stem) })],
  );
}

function found(from: number, to: number, meaning: Omit<Meaning, 'share'>, share = 1): Found {
  return { from, to, meaning: { ...meaning, share } };
}

function stemKey(stem: string): string {
  return `s:${wordFamily(stem)}`;
}

/** Names of several words, by words of names with nothing but a space, hyphen or point between them. */
function nameRuns(text: string, words: readonly Word[], names: NameFlags): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const at of words.keys()) {
    if (!names[at]) continue;
    const last = runs.at(-1);
    const between = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    if (last && last.to === at && /^[\s\-‑.’']*$/u.test(between)) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

/** Single letters, and the small words inside a name (al-, van-) that are not written everywhere. */
function isFiller(text: string, words: readonly Word[], names: NameFlags, at: number): boolean {
  const word = words[at];
  if (!word || (word.key.length < 2 && !/\p{N}/u.test(word.key))) return true;
  const joins = /^[-‑]$/u.test(text.slice(word.end, words[at + 1]?.start ?? word.end));
  return joins && names[at + 1] === true && /^\p{Ll}{1,3}$/u.test(word.text);
}
