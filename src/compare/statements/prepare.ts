import type { NewsEvent } from '../../schema/event.ts';
import type { Lexicon } from '../../schema/lexicon.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { compareText } from '../../text/order.ts';
import type { Range } from '../../text/sentences.ts';
import { type TermSet, termSet } from '../../text/similarity.ts';
import { keyOf } from '../../text/words.ts';
import { conceptMatcher, lexiconMatcher, type MatcherRows } from '../concepts.ts';
import type { Corpus, Unit } from '../corpus.ts';
import { dayReaderOf } from '../dates/read-dates.ts';
import { listOf } from '../lexicon-lists.ts';
import { actMatchers } from './acts.ts';
import { nameFlagsOf } from './capitals.ts';
import { clausesOf } from './clauses.ts';
import { type Negations, negationReader } from './negation.ts';
import { priorsOf } from './priors.ts';
import { IS_ACT } from './rarity.ts';
import { speakersOf } from './speakers.ts';
import { type Term, type TermRules, termsOf } from './terms.ts';
import { WEIGHING } from './thresholds.ts';

/** A unit made ready for comparing. */
export interface PreparedUnit extends Negations {
  readonly unit: Unit;
  readonly terms: readonly Term[];
  readonly whole: TermSet;
  readonly clauses: readonly { readonly range: Range; readonly set: TermSet }[];
  /** Numbers of the terms that are figures, ascending; of those that are names. */
  readonly figures: Int32Array;
  readonly names: Int32Array;
  /** Acts of the event that it tells. */
  readonly acts: ReadonlySet<string>;
  /** Whether it says not, never or the like anywhere. */
  readonly isNegated: boolean;
  /** Headline, dek or first sentence of the body. */
  readonly opens: boolean;
  readonly asks: boolean;
  /** Its first word stands for something of the sentence before. */
  readonly leansBack: boolean;
  /** Words of the name of whose direct speech it is, where that is known. */
  readonly speaker: ReadonlySet<string> | undefined;
}

/** A corpus made ready for comparing. Terms are numbers here, the same in all units. */
export interface Prepared {
  /** In the order of the corpus. */
  readonly units: readonly PreparedUnit[];
  /** Background frequency by slot, see `TermSet`. */
  readonly priors: Float64Array;
  /** How many sets of terms there are. */
  readonly sets: number;
}

/** Terms, clauses and flags of all units. Terms are numbered in the order of their keys. */
export function prepare(corpus: Corpus, quotations: readonly Quotation[] = []): Prepared {
  const terms = termsByUnit(corpus);
  const keys = [...new Set(terms.flatMap((list) => list.map(({ key }) => key)))].sort(compareText);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const tools = toolsFor(corpus, numbers, speakersOf(corpus.units, quotations));
  const units = corpus.units.map((unit, place) => preparedUnit(unit, terms[place] ?? [], tools));
  const sets = units.reduce((sum, { clauses }) => sum + 1 + clauses.length, 0);
  return { units, priors: priorsBySlot(terms.flat(), numbers), sets };
}

type Tools = ReturnType<typeof toolsFor>;

/** What reads a unit. Sets of terms are numbered in the order in which they are asked for. */
function toolsFor(
  { input: { lexicon } }: Corpus,
  numbers: ReadonlyMap<string, number>,
  speakers: ReadonlyMap<number, ReadonlySet<string>>,
) {
  const numberOf = ({ key }: Term) => numbers.get(key) ?? 0;
  let sets = 0;
  const toSet = (terms: readonly Term[]) => {
    sets += 1;
    return termSet(
      sets - 1,
      terms.map((term) => ({ term: numberOf(term), isName: term.via === 'name', share: term.share })),
    );
  };
  return {
    numberOf,
    toSet,
    speakers,
    negationsOf: negationReader(lexicon),
    negations: listOf(lexicon, 'negations'),
    backReferences: listOf(lexicon, 'backReferences'),
    clauseWords: { openers: listOf(lexicon, 'clauseOpeners'), leads: listOf(lexicon, 'clauseLeads') },
  };
}

function preparedUnit(unit: Unit, terms: readonly Term[], tools: Tools): PreparedUnit {
  const { text, words, part, block, place, index } = unit;
  const numbersVia = (via: Term['via']) =>
    Int32Array.from(new Set(terms.filter((term) => term.via === via).map(tools.numberOf))).sort();
  return {
    unit,
    terms,
    whole: tools.toSet(terms),
    clauses: clausesOf(text, words, tools.clauseWords, contentReader(terms)).map((range) => ({
      range,
      set: tools.toSet(terms.filter(({ start, end }) => start >= range.start && end <= range.end)),
    })),
    figures: numbersVia('figure'),
    names: numbersVia('name'),
    acts: new Set(terms.filter(({ prior }) => prior === IS_ACT).map(({ key }) => key)),
    isNegated: words.some(({ key }) => tools.negations.has(key)),
    ...tools.negationsOf(text, words, terms),
    opens: part !== 'body' || (block === 0 && place === 0),
    leansBack: tools.backReferences.has(words[0]?.key ?? ''),
    asks: /\?[”’"']?$/u.test(text),
    speaker: tools.speakers.get(index),
  };
}

/** How much a word adds to the content of a clause: 1, the square of its share in a name, or 0 where it is common. */
function contentReader(terms: readonly Term[]): (word: Range) => number {
  const content = new Map(
    terms.filter(({ prior }) => prior < WEIGHING.common).map(({ start, share }) => [start, share ** 2]),
  );
  return ({ start }) => content.get(start) ?? 0;
}

function termsByUnit({ input, articles, units }: Corpus): Term[][] {
  const { lexicon, event, frequencies } = input;
  const concepts =
    event.concepts.length === 0
      ? lexiconMatcher(lexicon)
      : conceptMatcher({ concepts: withRowsOf(event, lexicon), lists: lexicon.lists });
  const aliases = conceptMatcher({
    concepts: event.aliases.map(({ names }) => ({ name: names[0] ?? '', words: names })),
    lists: {},
  });
  const rules: TermRules = {
    concepts,
    aliases,
    acts: actMatchers(event.acts, lexicon.lists),
    priors: priorsOf(frequencies, concepts),
    dates: dayReaderOf(lexicon),
  };
  const common = new Set([...listOf(lexicon, 'personTitles'), ...listOf(lexicon, 'organisationWords')].map(keyOf));
  return articles.flatMap(({ id, published }) => {
    const own = units.filter(({ article }) => article === id);
    const names = nameFlagsOf(own, common, (stem) => frequencies.counts.has(stem));
    return own.map(({ text, words }, place) => termsOf({ text, words, names: names[place] ?? [], published }, rules));
  });
}

/** A word that the event’s file gives a meaning has no other in this event. */
function withRowsOf(event: NewsEvent, lexicon: Lexicon): MatcherRows['concepts'] {
  const own = new Set(event.concepts.flatMap(({ words }) => words.map((word) => word.toLowerCase())));
  const isOwn = (word: string) => own.has(word.toLowerCase());
  const general = lexicon.concepts.map((row) =>
    row.words.some(isOwn) ? { name: row.name, words: row.words.filter((word) => !isOwn(word)) } : row,
  );
  return [...event.concepts, ...general];
}

function priorsBySlot(terms: readonly Term[], numbers: ReadonlyMap<string, number>): Float64Array {
  const priors = new Float64Array(numbers.size * 2);
  for (const { key, via, prior } of terms) priors[(numbers.get(key) ?? 0) * 2 + Number(via === 'name')] = prior;
  return priors;
}
