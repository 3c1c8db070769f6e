import { canSpeak } from './can-speak.ts';
import { frontParticiple } from './front-participle.ts';
import { isIdle } from './idle.ts';
import { likelyToSay } from './likely-to-say.ts';
import type { Party } from './party.ts';
import type { PartyPlace, PartyRule } from './party-place.ts';
import { senderOf } from './sender.ts';
import { sharedParty } from './shared-party.ts';
import { sourceOf } from './source-party.ts';
import { antecedentOfWho, bareSubject, nearestPronoun } from './subjects-without-article.ts';
import { caughtSaying, prompted, ventured } from './ventured.ts';
import { writtenSubject } from './written-subject.ts';

/** Farmers sent a letter saying that. */
const sender: PartyRule = ({ speech, read, roster, words }) => senderOf(speech, read, roster, words);

/** It was said; time will tell. */
const nobody: PartyRule = ({ speech, read, words }) =>
  speech.tag.form === 'passive' || isIdle(speech, read, words) ? 'nobody' : undefined;

/** According to council figures. */
const bareSource: PartyRule = ({ speech: { tag }, read, words }) => {
  if (tag.form !== 'source' || tag.subject) return undefined;
  const source = sourceOf(read.frame, tag.at, words);
  return source && canSpeak(source.phrase, words) ? source : 'nobody';
};

/** In this order: the first rule that knows decides. */
const RULES: readonly PartyRule[] = [
  sender,
  caughtSaying,
  ventured,
  prompted,
  likelyToSay,
  nobody,
  bareSource,
  frontParticiple,
  bareSubject,
  antecedentOfWho,
  nearestPronoun,
  sharedParty,
  writtenSubject,
];

/** Who stands beside a tag as its subject, or is that of a verb before it. */
export function partyBeside(place: PartyPlace): Party | undefined {
  for (const rule of RULES) {
    const found = rule(place);
    if (found !== undefined) return found === 'nobody' ? undefined : found;
  }
  return undefined;
}
