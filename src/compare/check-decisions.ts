import type { Decision } from '../schema/event.ts';
import type { Problem } from '../schema/problem.ts';
import { type Corpus, corpusOf, type EventInput, type Unit } from './corpus.ts';
import { type DateDecision, isAbout, isDateDecision } from './dates/decisions.ts';
import { findDates } from './dates/find-dates.ts';
import { type EventFile, type Misfit, misfitProblems } from './misfits.ts';
import { pinFaults } from './pins/pin-faults.ts';
import { isPin, type Pin } from './pins/pinned-words.ts';
import { figureFault, namesOf, recordedWords, rejectionFault } from './rejectable.ts';
import type { Rejection } from './rejections.ts';

/**
 * Decisions and aliases of an event that no longer fit its articles, each with its place in the event’s file. Such an event is
 * not compared: a decision that is silently without effect would be worse than none.
 */
export function checkDecisions(input: EventInput, file: EventFile): Problem[] {
  const { aliases, decisions, places = [] } = input.event;
  if (aliases.length + decisions.length + places.length === 0) return [];
  const corpus = corpusOf(input);
  const misfits = [
    ...aliasMisfits(corpus),
    ...placeMisfits(corpus),
    ...decisionMisfits(corpus),
    ...contradictions(corpus),
  ];
  return misfitProblems(misfits, file);
}

function aliasMisfits({ input, units }: Corpus): Misfit[] {
  return input.event.aliases.flatMap(({ names }, at) =>
    names.flatMap((name, place) => absentName(units, name, ['aliases', at, 'names', place])),
  );
}

/** The name must stand in an article; a number must be that of a town that the gazetteer calls so. */
function placeMisfits(corpus: Corpus): Misfit[] {
  const { input, units } = corpus;
  const { event, gazetteer } = input;
  return (event.places ?? []).flatMap(({ name, gazetteer: id }, at) => {
    const isKnown = id === undefined || !gazetteer || gazetteer.find(name).some((entry) => entry.id === id);
    const message = `The gazetteer has no ${name} of the number ${id}; give its coordinates with at:`;
    const absent = absentName(units, name, ['places', at, 'name']);
    const isSecond = (event.places ?? []).findIndex((one) => one.name === name) < at;
    return [
      ...absent,
      ...(absent.length > 0 ? [] : noWholeName(corpus, name, ['places', at, 'name'])),
      ...(isSecond ? [{ path: ['places', at], message: `Another row decides about “${name}” already` }] : []),
      ...(isKnown ? [] : [{ path: ['places', at, 'gazetteer'], message }]),
    ];
  });
}

function absentName(units: readonly Unit[], name: string, path: Misfit['path']): Misfit[] {
  const isThere = units.some(({ text }) => text.includes(name));
  return isThere ? [] : [{ path, message: `No article that is compared has “${name}”` }];
}

/** Part of a name is not what the articles call anybody or any place. */
function noWholeName(corpus: Corpus, name: string, path: Misfit['path']): Misfit[] {
  const forms = namesOf(corpus).flatMap(({ variants }) => variants.map(({ text }) => text));
  if (forms.includes(name)) return [];
  const around = forms.filter((form) => form.includes(name)).map((form) => `“${form}”`);
  const others = around.length === 0 ? '' : `; it is part of ${around.join(', ')}`;
  return [{ path, message: `“${name}” is no whole name in the articles${others}` }];
}

function decisionMisfits(corpus: Corpus): Misfit[] {
  const unitAt = new Map(corpus.units.map((unit) => [addressOf(unit), unit]));
  return corpus.input.event.decisions.flatMap((decision, at): Misfit[] => {
    const path = ['decisions', at];
    if ('sentence' in decision) return sentenceMisfits(decision, unitAt, corpus, path);
    if (decision.decide === 'reject-merge')
      return decision.names.flatMap((name, place) => absentName(corpus.units, name, [...path, 'names', place]));
    const figures = 'figures' in decision ? figureMisfits(decision, unitAt, corpus, path) : [];
    const units = decision.pair.map((address) => unitAt.get(address));
    const absent = decision.pair.flatMap((address, place) =>
      units[place] ? [] : [{ path: [...path, 'pair', place], message: absentSentence(address, unitAt) }],
    );
    const isOneSource = units[0] && units[0].source === units[1]?.source;
    return isOneSource
      ? [{ path: [...path, 'pair'], message: 'Both sentences are of one source' }]
      : [...absent, ...figures];
  });
}

/** Of a decision about one sentence. */
function sentenceMisfits(
  decision: Extract<Decision, { sentence: string }>,
  unitAt: ReadonlyMap<string, Unit>,
  corpus: Corpus,
  path: Misfit['path'],
): Misfit[] {
  const unit = unitAt.get(decision.sentence);
  if (!unit) return [{ path: [...path, 'sentence'], message: absentSentence(decision.sentence, unitAt) }];
  if (decision.decide === 'pin-speaker') return speakerMisfits(decision, unit, corpus, path);
  if (isDateDecision(decision)) return dateMisfits(decision, unit, corpus, path);
  if (isPin(decision)) {
    const faults = pinFaults(decision, unit, corpus, recordedWords(decision, unit, corpus));
    return faults.map(({ key, message }) => ({ path: [...path, key], message }));
  }
  const message = rejectionFault(decision, unit, corpus);
  return message === undefined ? [] : [{ path: [...path, 'words'], message }];
}

/** The words must be those of a figure as the software reads it; a sentence that is not there is told of elsewhere. */
function figureMisfits(
  { pair, figures }: Extract<Decision, { decide: 'pin-figures' | 'reject-figures' }>,
  unitAt: ReadonlyMap<string, Unit>,
  corpus: Corpus,
  path: Misfit['path'],
): Misfit[] {
  return figures.flatMap((words, place) => {
    const unit = unitAt.get(pair[place] ?? '');
    const message = unit && figureFault(words, unit, corpus);
    return message === undefined ? [] : [{ path: [...path, 'figures', place], message }];
  });
}

/** The words must be those of a time as the software reads them, and only a weekday that does not fit can be accepted. */
function dateMisfits(decision: DateDecision, unit: Unit, corpus: Corpus, path: Misfit['path']): Misfit[] {
  const dates = findDates({ ...corpus, units: [unit] }, []);
  const date = dates.find((one) => isAbout(decision, one, corpus.input.slug));
  const words = [...path, 'words'];
  if (!date) {
    const known = dates.map(({ at }) => `“${at.text}”`).join(', ');
    const message = `The sentence has no time of the words “${decision.words}”${known === '' ? '' : `, but ${known}`}`;
    return [{ path: words, message }];
  }
  const isFaulty = decision.decide === 'pin-date' || date.falls !== undefined;
  return isFaulty ? [] : [{ path: words, message: 'Nothing is wrong with its weekday: there is nothing to accept' }];
}

/** A sentence is the same wherever it stands, so that a wrong article before it can be told. */
function absentSentence(address: string, unitAt: ReadonlyMap<string, Unit>): string {
  const anchor = address.slice(address.indexOf('#'));
  const other = [...unitAt.keys()].find((each) => each.endsWith(anchor));
  return `No article that is compared has the sentence ${address}${other === undefined ? '' : `, but there is ${other}`}`;
}

function addressOf({ article, sentence }: Unit): string {
  return `${article.slice(article.indexOf('/') + 1)}#${sentence}`;
}

function speakerMisfits(
  { quotation, speaker }: Extract<Decision, { decide: 'pin-speaker' }>,
  unit: Unit,
  { units }: Corpus,
  path: Misfit['path'],
): Misfit[] {
  const own = units.filter(({ article }) => article === unit.article);
  return [
    ...(isQuoted(unit.text, quotation)
      ? []
      : [{ path: [...path, 'quotation'], message: `No quotation of the sentence begins “${quotation}”` }]),
    ...(own.some(({ text }) => text.includes(speaker))
      ? []
      : [{ path: [...path, 'speaker'], message: `The article does not have “${speaker}”` }]),
  ];
}

/** Whether the words stand right behind a mark, or first in the sentence, whose mark may be the paragraph before. */
function isQuoted(text: string, words: string): boolean {
  const at = text.indexOf(words);
  const before = text.slice(0, Math.max(0, at)).trimEnd();
  return at >= 0 && (before === '' || /["'“”„‘’«»‹›`]$/u.test(before));
}

/** The second of two decisions about one pair, and of an alias and a decision that tells its names apart. */
function contradictions({ input: { event } }: Corpus): Misfit[] {
  const decided = new Set(event.aliases.flatMap(({ names }) => pairsOf(names)));
  return event.decisions.flatMap((decision, at): Misfit[] => {
    if (decision.decide === 'pin-speaker') return [];
    const isOfWords = 'words' in decision;
    const keys = isOfWords
      ? kindsOf(decision).map((kind) => `${kind} ${decision.sentence} ${decision.words}`)
      : pairsOf(decidedOn(decision)).slice(0, 1);
    const isFirst = keys.every((key) => !decided.has(key));
    for (const key of keys) decided.add(key);
    const message = `Another row decides about these ${isOfWords ? 'words' : 'two'} already`;
    return isFirst ? [] : [{ path: ['decisions', at], message }];
  });
}

/** Whether words are no date, no figure or no hedge are different questions; a figure may be given a value and leave its group. */
function kindsOf({ decide }: DateDecision | Rejection | Pin): string[] {
  const kind = decide.slice(decide.indexOf('-') + 1);
  return decide === 'reject-figure' ? ['figure', 'group'] : [kind];
}

/** The two that a decision is about. */
function decidedOn(
  decision: Exclude<Decision, { decide: 'pin-speaker' } | DateDecision | Rejection | Pin>,
): readonly string[] {
  if (decision.decide === 'reject-merge') return decision.names;
  return 'figures' in decision ? decision.pair.map((at, place) => `${at} ${decision.figures[place]}`) : decision.pair;
}

function pairsOf(names: readonly string[]): string[] {
  return names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b].sort().join('\n')));
}
