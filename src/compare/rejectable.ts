import type { Slice } from '../schema/records/evidence.ts';
import { findCitations } from './citations/find-citations.ts';
import { findHedges } from './citations/find-hedges.ts';
import { hedgeWords } from './citations/hedge-words.ts';
import type { Corpus, Unit } from './corpus.ts';
import { findDates } from './dates/find-dates.ts';
import { figureAt } from './figures/decisions.ts';
import { figureWords } from './figures/figure-words.ts';
import { figuresOf } from './figures/find-figures.ts';
import { findNames } from './names/find-names.ts';
import { oncePer } from './once-per.ts';
import { pinFigures } from './pins/pin-figures.ts';
import type { Pin } from './pins/pinned-words.ts';
import { type Rejection, withoutRejected } from './rejections.ts';
import { reportingWords } from './speech/reporting-words.ts';
import { findWording } from './wording/find-wording.ts';

/** What an editor calls a record of this kind. */
const NOUNS: Readonly<Record<Rejection['decide'], string>> = {
  'reject-figure': 'figure',
  'reject-group': 'figure',
  'reject-date': 'time',
  'reject-wording': 'mention of an actor',
  'reject-citation': 'party that is cited',
  'reject-hedge': 'word that keeps a distance',
};

/** What is wrong with a rejection of words in a sentence that no record has, with those that records have; `undefined` if nothing is. */
export function rejectionFault({ decide, words }: Rejection, unit: Unit, corpus: Corpus): string | undefined {
  const known = slicesOf(decide, unit, corpus).map(({ text }) => text);
  return known.includes(words) ? undefined : faultOf(NOUNS[decide], words, known);
}

function faultOf(noun: string, words: string, known: readonly string[]): string {
  const others = [...new Set(known)].map((text) => `“${text}”`).join(', ');
  return `The sentence has no ${noun} of the words “${words}”${others === '' ? '' : `, but ${others}`}`;
}

/** What is wrong with words by which a decision names a figure of a sentence: it begins with them, or its number does. */
export function figureFault(words: string, unit: Unit, corpus: Corpus): string | undefined {
  const figures = pinFigures(figuresOf(unit, figureWords(corpus.input.lexicon)), { ...corpus, units: [unit] });
  return figureAt(figures, unit, words)
    ? undefined
    : faultOf(
        'figure',
        words,
        figures.map(({ at }) => at.text),
      );
}

/** The words of the records that a pin may be about, without those that another line of the file rejects. */
export function recordedWords({ decide }: Pin, unit: Unit, corpus: Corpus): Slice[] {
  const kind = {
    'pin-figure': 'reject-figure',
    'pin-wording': 'reject-wording',
    'pin-citation': 'reject-citation',
  } as const;
  return withoutRejected(corpus, kind[decide], slicesOf(kind[decide], unit, corpus), (slice) => slice);
}

function slicesOf(decide: Rejection['decide'], unit: Unit, corpus: Corpus): Slice[] {
  const { lexicon } = corpus.input;
  const here = { ...corpus, units: [unit] };
  const found = {
    'reject-figure': () => figuresOf(unit, figureWords(lexicon)).map(({ at }) => at),
    'reject-group': () => pinFigures(figuresOf(unit, figureWords(lexicon)), here).map(({ at }) => at),
    'reject-date': () => findDates(here, namesOf(corpus)).map(({ at }) => at),
    'reject-wording': () => mentionsIn(here, corpus),
    'reject-citation': () => partiesOf(unit, corpus),
    'reject-hedge': () => findHedges(unit, hedgeWords(lexicon)).map(({ term }) => term),
  };
  return found[decide]();
}

/** The names of a corpus, found once however many decisions ask for them. */
export const namesOf = oncePer(findNames);

function mentionsIn(here: Corpus, corpus: Corpus): Slice[] {
  const found = { names: namesOf(corpus), quotations: [], citations: [] };
  return findWording(here, found, (actor) => actor).map(({ at }) => at);
}

function partiesOf({ article, sentence }: Unit, corpus: Corpus): Slice[] {
  const words = reportingWords(corpus.input.lexicon);
  const own = corpus.articles.filter(({ id }) => id === article);
  const parties = own.flatMap((each) => findCitations(each, namesOf(corpus), words)).map(({ party }) => party);
  return parties.filter((party) => party.sentence === sentence);
}
