import type { PinCitation, PinFigure, PinWording } from '../../schema/pins.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Corpus, Unit } from '../corpus.ts';
import { NOBODY } from './pin-figures.ts';
import { overlaps, type Pin, wordsIn, wordsNear } from './pinned-words.ts';

/** What is wrong with one key of a pin. */
interface PinFault {
  readonly key: string;
  readonly message: string;
}

/** Of each pin: what an editor calls such a record, and what words need that are none yet. */
const KINDS = {
  'pin-figure': { noun: 'figure', needs: 'value' },
  'pin-wording': { noun: 'mention of an actor', needs: 'actor' },
  'pin-citation': { noun: 'party that is cited', needs: 'content' },
} as const;

/** Everything in a pin that does not fit the articles; `found` are the words of the records of its kind in the sentence. */
export function pinFaults(pin: Pin, unit: Unit, corpus: Corpus, found: readonly Slice[]): PinFault[] {
  return [...wordsFaults(pin, unit, found), ...valueFaults(pin, unit, corpus)];
}

/** The words are those of a record, or stand in the sentence beside all records. */
function wordsFaults(pin: Pin, unit: Unit, found: readonly Slice[]): PinFault[] {
  const { words, decide } = pin;
  const { noun, needs } = KINDS[decide];
  const known = [...new Set(found.map(({ text }) => `“${text}”`))].join(', ');
  const fault = (message: string) => [{ key: 'words', message }];
  if (found.some(({ text }) => text === words)) return [];
  const at = wordsIn(unit, words);
  if (!at) {
    const others = known === '' ? '' : `; as ${noun} it has ${known}`;
    return fault(`The sentence does not have the words “${words}”${others}`);
  }
  const over = found.find((one) => overlaps(one, at));
  if (over) return fault(`“${words}” lies over the ${noun} “${over.text}”: name all its words, or reject it first`);
  if (needs in pin && pin[needs as keyof Pin] !== undefined) return [];
  const but = known === '' ? '' : `, but ${known}`;
  return fault(`The sentence has no ${noun} of the words “${words}”${but}; to add one, give its ${needs}`);
}

function valueFaults(pin: Pin, unit: Unit, corpus: Corpus): PinFault[] {
  if (pin.decide === 'pin-figure') return giverFaults(pin, unit, corpus);
  return pin.decide === 'pin-wording' ? mentionFaults(pin, corpus) : citationFaults(pin, unit, corpus);
}

function giverFaults({ by }: PinFigure, unit: Unit, corpus: Corpus): PinFault[] {
  return by === undefined || by === NOBODY ? [] : inArticle('by', by, unit, corpus);
}

function mentionFaults({ actor, term, words }: PinWording, { input }: Corpus): PinFault[] {
  const actors = input.event.actors.map(({ name }) => name);
  const listed = actors.map((name) => `“${name}”`).join(', ');
  const isListed = actor === undefined || actors.includes(actor);
  return [
    ...(isListed
      ? []
      : [{ key: 'actor', message: `There is no actor “${actor}”${listed === '' ? '' : `, but ${listed}`}` }]),
    ...(term === undefined || isTermOf(term, words)
      ? []
      : [{ key: 'term', message: `“${term}” are no words of “${words}”, the last of them in the singular` }]),
  ];
}

/** Words of the mention in their order, in small letters; the last may be the singular of a plural. */
function isTermOf(term: string, words: string): boolean {
  const printed = words.toLowerCase().split(/\s+/u);
  let at = 0;
  return term.split(/\s+/u).every((word, place, all) => {
    const isLast = place === all.length - 1;
    const fits = (one: string) =>
      one === word || (isLast && one.startsWith(word.slice(0, Math.max(1, word.length - 2))));
    const found = printed.slice(at).findIndex(fits);
    at += found + 1;
    return found >= 0;
  });
}

function citationFaults(pin: PinCitation, unit: Unit, corpus: Corpus): PinFault[] {
  const { party, verb, content, who } = pin;
  const here = Object.entries({ party, verb, content }).flatMap(([key, words]) =>
    words === undefined || wordsIn(unit, words)
      ? []
      : [{ key, message: `The sentence does not have the words “${words}”` }],
  );
  return [...here, ...(who === undefined ? [] : inArticle('who', who, unit, corpus))];
}

function inArticle(key: string, words: string, unit: Unit, { units }: Corpus): PinFault[] {
  return wordsNear(units, unit, words) ? [] : [{ key, message: `The article does not have “${words}”` }];
}
