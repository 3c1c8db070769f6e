import type { BehindPlace, BehindRule } from './behind-place.ts';
import type { Content } from './content-parts.ts';
import {
  audienceThat,
  beingObject,
  clauseBehind,
  clauseOfPrepositionVerb,
  demand,
  framedAs,
  framedObject,
  infinitive,
  judgement,
  naming,
  objectBehind,
  openingPhrase,
  prepositionalObject,
  thought,
  weakVerb,
} from './objects-and-clauses.ts';
import {
  addedThing,
  behindItsPreposition,
  calledOn,
  calledOut,
  laidOut,
  nothingSaid,
  performed,
  phraseOfReport,
  plea,
  pointedTo,
  referredTo,
  repeatedClaim,
  stance,
  theCase,
} from './set-phrases.ts';
import { shownByData } from './shown-by-data.ts';
import { wanted } from './what-is-wanted.ts';

/** In this order: the first rule that knows decides. */
const RULES: readonly BehindRule[] = [
  addedThing,
  nothingSaid,
  laidOut,
  plea,
  performed,
  phraseOfReport,
  behindItsPreposition,
  theCase,
  referredTo,
  pointedTo,
  repeatedClaim,
  stance,
  calledOn,
  calledOut,
  infinitive,
  wanted,
  prepositionalObject,
  beingObject,
  openingPhrase,
  shownByData,
  audienceThat,
  demand,
  clauseOfPrepositionVerb,
  framedAs,
  naming,
  thought,
  weakVerb,
  framedObject,
  judgement,
  clauseBehind,
  objectBehind,
];

/** What a verb reports of that which begins with a word; `undefined` where it reports nothing. */
export function behindWord(place: BehindPlace): Content | undefined {
  for (const rule of RULES) {
    const found = rule(place);
    if (found !== undefined) return found === 'nothing' ? undefined : found;
  }
  return undefined;
}
