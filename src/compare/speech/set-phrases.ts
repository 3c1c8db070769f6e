import type { Token } from '../quotations/frames.ts';
import { caseBehind } from '../quotations/made-the-case.ts';
import { all, type BehindRule, SAY } from './behind-place.ts';
import { content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';

/** Added a goal, added two players: no speech. */
export const addedThing: BehindRule = ({ verb, first }) =>
  /^add/u.test(verb) && /^(?:an?|another|one|two|three|\p{N}.*)$/u.test(first.key) ? 'nothing' : undefined;

/** Said nothing new; but said nothing was lost. */
export const nothingSaid: BehindRule = ({ verb, rest: [first, next], words }) => {
  const isVerb = next !== undefined && (words.finiteVerbs.has(next.key) || words.beForms.has(next.key));
  const isNothing = SAY.test(verb) && /^(?:nothing|little|much|anything)$/u.test(first?.key ?? '') && !isVerb;
  return isNothing ? 'nothing' : undefined;
};

/** How many words may stand before what is declared: declared an indefinite state of emergency. */
const STATE_WITHIN = 5;

/** Declared a state of emergency: an act of office. */
export const performed: BehindRule = ({ verb, first, rest, words }) =>
  /^declar/u.test(verb) &&
  first.key !== 'that' &&
  rest.slice(0, STATE_WITHIN).some(({ key }) => words.performedStates.has(key))
    ? 'nothing'
    : undefined;

/** Objected to the plan, hinted at a delay. */
export const behindItsPreposition: BehindRule = (place) =>
  place.words.prepositionalReports.has(`${place.verb} ${place.first.key}`) && place.rest.length > 1
    ? all(place, 'object')
    : undefined;

/** Cast doubt on the plan. */
export const phraseOfReport: BehindRule = (place) =>
  place.words.reportingPhrases.has(`${place.verb} ${place.first.key}`) && place.rest.length > 1
    ? all(place, 'object')
    : undefined;

/** Pleaded guilty to theft: an act before a court. */
export const plea: BehindRule = ({ verb, rest }) =>
  /^plead/u.test(verb) && rest.slice(0, 2).some(({ key }) => key === 'guilty') ? 'nothing' : undefined;

/** Made the case that. */
export const theCase: BehindRule = ({ frame, speech, end, words }) => {
  const noun = caseBehind(frame, speech.tag.at, words);
  return noun > 0 ? content([[noun + 1, end - 1]], 'that') : undefined;
};

/** Referred to the plan as a mistake; referred to the plan tells nothing of it. */
export const referredTo: BehindRule = (place) => {
  if (!/^refer/u.test(place.verb)) return undefined;
  const hasAs = place.rest.some(({ key }) => key === 'as');
  return place.first.key === 'to' && hasAs ? all(place, 'object') : 'nothing';
};

/** Pointed to a rise in costs. */
export const pointedTo: BehindRule = (place) =>
  /^point/u.test(place.verb) && place.first.key === 'to' && place.rest.length > 1
    ? all(place, 'object', 'noun')
    : undefined;

const LAYS_OUT = /^(?:describ|outlin|detail|explain|propos|summ|offer)/u;

/** How many words may stand between a verb and the colon behind its object: outlined a plan for the old dam:. */
const OBJECT = 10;

/** Behind a colon that opens something and is no time of the day: 02:24. */
const LEAST = 3;

/** Described her plan: a dam of stone. */
export const laidOut: BehindRule = ({ verb, rest, from, end, quotes }) => {
  const colon = LAYS_OUT.test(verb) && !quotes ? rest.findIndex(({ kind }) => kind === 'mark') : -1;
  const isColon = colon > 0 && colon <= OBJECT && rest[colon]?.key === ':' && from + colon + LEAST < end;
  return isColon ? content([[from + colon + 1, end - 1]], 'colon') : undefined;
};

/** How many words may stand before the noun: repeated his old and false claim. */
const CLAIM_WITHIN = 6;

/** Repeated her claim that, reiterated the argument of others: what was said is said again. */
export const repeatedClaim: BehindRule = (place) => {
  const { verb, rest, words } = place;
  const isAgain = /^(?:repeat|reiterat|restat|renew)/u.test(verb);
  const claims = rest
    .slice(0, CLAIM_WITHIN)
    .some(({ key }) => words.assertionNouns.has(key) || words.claimNouns.has(key));
  return isAgain && claims ? all(place, 'object', 'noun') : undefined;
};

/** Tweeted his opposition to the plan: what is felt is told. */
export const stance: BehindRule = (place) =>
  isStance(place.rest, place.words) ? all(place, 'object', 'noun') : undefined;

/** How many words may stand before a noun for what one feels about a thing: his strong opposition. */
const STANCE_WITHIN = 3;

function isStance(rest: readonly Token[], { stanceNouns, phraseEnds }: ReportingWords): boolean {
  const noun = rest.slice(0, STANCE_WITHIN).findIndex(({ key }) => stanceNouns.has(key));
  const isRun = rest.slice(0, Math.max(0, noun)).every(({ kind, key }) => kind === 'word' && !phraseEnds.has(key));
  const next = rest[noun + 1];
  const isOver = next === undefined || next.kind === 'mark';
  return noun >= 0 && isRun && (isOver || /^(?:to|for|that|about|over|at|with|of|in)$/u.test(next.key));
}

/** How many words those may have who are called on to do something. */
const CALLED = 16;

/** Called on the council to act; called on a friend tells nothing. */
export const calledOn: BehindRule = (place) => {
  if (!/^call/u.test(place.verb) || !/^(?:on|upon)$/u.test(place.first.key)) return undefined;
  return place.rest.slice(0, CALLED).some(({ key }) => key === 'to') ? all(place, 'infinitive') : 'nothing';
};

/** Called out the council for its delay. */
export const calledOut: BehindRule = (place) => {
  if (!/^call/u.test(place.verb) || place.first.key !== 'out') return undefined;
  return place.rest.some(({ key }) => key === 'for') ? all(place, 'object') : 'nothing';
};
