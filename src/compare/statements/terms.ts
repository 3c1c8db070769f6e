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

/**
 * The terms of a sentence in order, none overlapping: names and acts of the event’s file, dates, figures, concepts, and
 * what is left as names or stems.
 */
export function termsOf(
  text: string,
  words: readonly Word[],
  names: NameFlags,
  published: string,
  rules: TermRules,
): Term[] {
  const taken = words.map(() => false);
  const terms: Term[] = [];
  const take = (from: number, to: number, term: Omit<Term, 'start' | 'end'>) => {
    const [first, last] = [words[from], words[to - 1]];
    if (!first || !last || taken.slice(from, to).includes(true)) return;
    taken.fill(true, from, to);
    terms.push({ start: first.start, end: last.end, ...term });
  };
  const takeRange = ({ start, end }: Range, term: Omit<Term, 'start' | 'end'>) => {
    const from = words.findIndex((word) => word.start >= start);
    take(from, words.findLastIndex((word) => word.end <= end) + 1, term);
  };

  for (const { concept, start, end } of conceptsOf(words, rules.aliases)) {
    take(start, end, { key: `n:${concept}`, label: concept, via: 'name', prior: WEIGHING.namePrior, share: 1 });
  }
  for (const { concept, start, end } of actsOf(words, rules.acts)) {
    take(start, end, { key: `a:${concept}`, label: concept, via: 'concept', prior: IS_ACT, share: 1 });
  }
  for (const { date, ...range } of namedDatesOf(text, published, rules.dates)) {
    takeRange(range, { key: `d:${date}`, label: date, via: 'date', prior: WEIGHING.datePrior, share: 1 });
  }
  for (const { value, ...range } of plainNumbersOf(words)) {
    const label = String(value);
    takeRange(range, { key: `f:${label}`, label, via: 'figure', prior: WEIGHING.figurePrior, share: 1 });
  }
  for (const { concept, via, start, end } of conceptsOf(words, rules.concepts, (at) => !taken[at] && !names[at])) {
    const isRow = via === 'concept';
    const key = isRow ? `c:${concept}` : stemKey(concept);
    const prior = isRow ? rules.priors.ofConcept(concept) : rules.priors.ofStem(concept);
    take(start, end, { key, label: concept, via, prior, share: 1 });
  }
  for (const { from, to } of nameRuns(text, words, names)) {
    const share = 1 / Math.sqrt(to - from);
    for (let at = from; at < to; at += 1) {
      const word = words[at];
      if (!word) continue;
      take(at, at + 1, { key: stemKey(word.stem), label: word.text, via: 'name', prior: WEIGHING.namePrior, share });
    }
  }
  for (const [at, word] of words.entries()) {
    if (isFiller(text, words, names, at)) continue;
    take(at, at + 1, {
      key: stemKey(word.stem),
      label: word.stem,
      via: 'stem',
      prior: rules.priors.ofStem(word.stem),
      share: 1,
    });
  }
  return terms.sort((a, b) => a.start - b.start);
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
