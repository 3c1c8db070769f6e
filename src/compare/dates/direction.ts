import type { Around } from './date-rule.ts';
import type { TimeWords } from './time-words.ts';

/** Words on either side of a day that are looked at. */
const REACH = 9;

/** Words of a clause before a day that opens it: And on Friday, … */
const FRONTED = 3;

type Direction = 'ahead' | 'back' | undefined;

/** Whether a cue in the clause of the day looks ahead to it. The nearest cue before it decides, else the first one behind it; a reporting verb beside the day looks back. */
export function looksAhead(around: Around): boolean {
  return directionOf(around) === 'ahead';
}

/** Whether a cue says that the day has been. */
export function looksBack(around: Around): boolean {
  return directionOf(around) === 'back';
}

/** Whether a cue in front of the day does so: it alone makes the weekday of yesterday one to come. */
export function looksAheadInFront({ before, words }: Around): boolean {
  const near = wordsBefore(before);
  return (besideDay(near, words) ?? beforeDay(near, words)) === 'ahead';
}

function directionOf(around: Around): Direction {
  const { before, after, own, words } = around;
  const near = wordsBefore(before);
  const inFront = besideDay(near, words) ?? beforeDay(near, words);
  if (inFront !== undefined && (inFront === 'ahead' || !isAttribute(around))) return inFront;
  // “The count of Friday’s vote will …”, “after Friday’s vote they will …”: the verb is of something else.
  if (/['’]s$/.test(own) && /\b(?:after|from|since|following)\s$/i.test(before)) return undefined;
  return behindDay(near.length < FRONTED ? after.replace(/^,\s/, ' ') : after, words);
}

/** “He called the Monday talks a farce”, “she criticised Friday’s vote”: the verb does not say when they are. */
function isAttribute({ before, after, own }: Around): boolean {
  if (/\b(?:in|at|on|during|after|from|since|following)\s(?:the\s)?$/i.test(before)) return false;
  return /['’]s$/.test(own) || (/\b(?:the|an?|his|her|its|their|our)\s$/i.test(before) && /^\s\p{Ll}{3,}/u.test(after));
}

/** What stands right before a day, with or without on, late or early. */
function besideDay(near: readonly string[], words: TimeWords): Direction {
  const [last = '', beforeLast = ''] = near;
  if (words.has('aheadBeside', last)) return 'ahead';
  const [beside = '', further = ''] = /^(?:on|late|early)$/.test(last) ? [beforeLast, near[2]] : [last, beforeLast];
  if (isGoingOn(beside, [further], words) || isScheduled(beside, [further], words)) return 'ahead';
  return words.has('speechVerbs', beside) ? 'back' : undefined;
}

/** The nearest verb or cue in front of a day. */
function beforeDay(near: readonly string[], words: TimeWords): Direction {
  let isOfAnother = false;
  for (const [at, word] of near.slice(0, REACH).entries()) {
    const further = near.slice(at + 1, at + 4);
    isOfAnother ||= BETWEEN.test(word) || (at === 0 && /^(?:of|from)$/.test(word));
    if (
      looksTo(word, further, [near[at - 1], near[at - 2]], words) ||
      (!isOfAnother && isPresentOf(word, further, words))
    )
      return 'ahead';
    if (isPast(word, further, words) && !words.has('aheadCues', word)) return 'back';
  }
  return undefined;
}

/** Small words that part a day from a verb in the present: mourns after Friday’s fire. */
const BETWEEN = /^(?:after|following|wake|amid|since)$/;

/** Whether a word makes what follows it something to come. `further`: the words before it, the nearest first; `next`: the two behind it. */
function looksTo(
  word: string,
  further: readonly string[],
  [next, afterNext]: readonly (string | undefined)[],
  words: TimeWords,
): boolean {
  if (/^(?:un)?likely$/.test(word)) return next === undefined || /^(?:to|on|in|by|late|early)$/.test(next);
  const isThing = /^(?:plans?|preview)$/.test(word) ? isNoun(further) : /ed$/.test(word) && isNoun(further.slice(0, 1));
  const isCue = words.has('aheadCues', word) && !isThing;
  const isOpen = next === 'to' && afterNext !== undefined && !/^(?:have|the|an?)$/.test(afterNext);
  const isReady = isOpen && /ed$/.test(word) && /^(?:is|are|am)$/.test(further[0] ?? '');
  return isCue || isReady || (word === 'be' && further[0] === 'to');
}

/** Whether a verb in the present tells of what is arranged. */
function isPresentOf(word: string, further: readonly string[], words: TimeWords): boolean {
  return isGoingOn(word, further, words) || isScheduled(word, further, words);
}

/** Behind these, a form in -ed belongs to a noun: millions of registered voters. */
const BEFORE_ADJECTIVE =
  /^(?:the|an?|his|her|its|their|our|of|in|for|with|most|many|other|newly|hundred|thousand|million|billion)$/;

function isPast(word: string, [before = '']: readonly string[], words: TimeWords): boolean {
  if (before === 'be' || before === 'to') return false;
  if (words.has('hindCues', word) || words.has('speechVerbs', word)) return true;
  if (/^(?:is|are|am)$/.test(before)) return false;
  return words.isIrregularPast(word) || (/[^aeiou]ed$/.test(word) && !BEFORE_ADJECTIVE.test(before));
}

/** “Eastford is voting Tuesday”, “she is now travelling to Brask on Friday”: with a day, what goes on is to come. A closed form of grammar. */
function isGoingOn(verb: string, [before = '', further = '']: readonly string[], { has }: TimeWords): boolean {
  const be = /^(?:also|not|now)$|ly$/.test(before) ? further : before;
  return (
    /\p{L}{2}ing$/u.test(verb) &&
    !has('speechVerbs', verb) &&
    !has('goingOnAlways', verb) &&
    /^(?:is|are|am|.+'(?:re|m))$/.test(be)
  );
}

/** “The hearing begins Monday”, “when they meet on Friday”: what a timetable says is told in the present. */
function isScheduled(verb: string, [before = '']: readonly string[], { has }: TimeWords): boolean {
  if (has('scheduleVerbs', verb)) return /^(?:they|we)$|[^su'i]s$/.test(before) && !has('hindCues', before);
  const plain = verb.replace(/(?<=ss|x|ch|sh|go)es$|s$/, '');
  return (
    plain !== verb && has('scheduleVerbs', plain) && !isNoun([before]) && !/^(?:of|to|for|\d+|two|three)$/.test(before)
  );
}

/** Behind “and” these begin another clause: held a rally on Monday and is set to … */
const VERB_NEXT = /^(?:is|are|was|were|will|would|has|have|had|then|he|she|it|they|we|i)$/;

/** What the first verb behind a day says, in its clause: “On Friday, she is set to …”, “Friday’s vote will …”. */
function behindDay(after: string, words: TimeWords): Direction {
  const clause = after.split(/[,;:—–“”"()](?:\s|$)|[.!?]$/u)[0] ?? '';
  const found = keysOf(clause);
  for (const [at, word] of found.slice(0, REACH).entries()) {
    const further = [found[at - 1] ?? '', found[at - 2] ?? ''];
    if (words.has('clauseOpeners', word) && (!/^(?:and|or|but)$/.test(word) || VERB_NEXT.test(found[at + 1] ?? '')))
      return undefined;
    if (isPast(word, further, words)) return 'back';
    if (words.has('aheadVerbs', word) || isGoingOn(word, further, words)) return 'ahead';
    if (/^(?:is|are)$/.test(further[0] ?? '') && words.has('aheadCues', word)) return 'ahead';
  }
  return undefined;
}

/** A new farm plan, the plan; but they plan. */
function isNoun([before = '', ...further]: readonly string[]): boolean {
  return (
    before === 'the' || [before, ...further].some((word) => /^(?:an?|his|her|its|their|this|that|new)$/.test(word))
  );
}

/** The words before the day in its clause, the nearest first. What stands in brackets and the point of an abbreviation end no clause. */
function wordsBefore(before: string): string[] {
  const clause =
    before
      .replace(/\([^()]*\)\s/g, '')
      .split(/[,;:—–"“”()]\s|[!?…]\s/u)
      .at(-1) ?? '';
  return keysOf(clause).reverse();
}

/** In lower case, with plain apostrophes. May with a capital is the month and no verb. */
function keysOf(text: string): string[] {
  return [...text.matchAll(/(?!May\b)[\p{L}'’]+/gu)].map(([word]) => word.toLowerCase().replace(/’/gu, "'"));
}
