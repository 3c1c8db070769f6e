import type { Frame } from '../quotations/frames.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { ReadFrame } from '../quotations/reading.ts';
import { subjectOf } from '../quotations/tags.ts';
import { canSpeak } from './can-speak.ts';
import type { PartyPlace, PartyRule } from './party-place.ts';
import type { ReportingWords } from './reporting-words.ts';
import { subjectBefore } from './subject-before.ts';

/** How many words may stand between the verb and “to”: prompted Ann Bo, a keeper of the old mill at Aton, to say. */
const REACH = 20;

/** Sought to explain that, went on to say, took to the radio to warn that: who tried it says it. */
export const ventured: PartyRule = (place) => {
  const to = infinitiveAt(place);
  const { tokens } = place.read.frame;
  // Took more than two weeks to say.
  const isLong = place.words.timeUnits.has(tokens[to - 1]?.key ?? '');
  const near = [1, 2, 3, 4, ...(isLong ? [5, 6] : [])]
    .map((step) => to - step)
    .find((at) => place.words.ventureVerbs.has(tokens[at]?.key ?? ''));
  if (to < 0 || near === undefined) return undefined;
  const isFar =
    near < to - 1 && tokens[near + 1]?.key !== 'on' && !/^t(?:ook|akes?|aking)$/u.test(tokens[near]?.key ?? '');
  const subject = isFar ? undefined : subjectOfVerb(place.read, near, place.words);
  // Say they will seek to explain: who says it is known already.
  const isKnown = subject?.kind === 'pronoun' && place.before.length > 0;
  return subject && !isKnown && canSpeak(subject, place.words)
    ? { phrase: place.roster.narrowed(subject), who: undefined, rule: 'ventured' }
    : undefined;
};

/** Prompted the mayor to call for: whom it prompted says it. */
export const prompted: PartyRule = (place) => {
  const to = infinitiveAt(place);
  const {
    read: { frame },
    words,
    roster,
  } = place;
  const verb =
    to < 0 ? -1 : frame.tokens.findLastIndex(({ key }, at) => at < to && at > to - REACH && words.promptVerbs.has(key));
  const whom = verb < 0 ? undefined : phraseStartingAt(frame, verb + 1, words);
  if (!whom || whom.to >= to || !isWhole(frame, whom, to, words)) return undefined;
  const found = roster.narrowed(whom);
  return canSpeak(found, words) && found.kind !== 'document'
    ? { phrase: found, who: undefined, rule: 'prompted' }
    : undefined;
};

/** Nothing stands between but an aside in commas: prompted Ann Bo, the mayor, to say. */
function isWhole({ tokens }: Frame, { to: last }: NounPhrase, to: number, { finiteVerbs }: ReportingWords): boolean {
  const between = tokens.slice(last + 1, to);
  const isAside = between[0]?.key === ',' && between.at(-1)?.key === ',';
  return between.length === 0 || (isAside && !between.some(({ key }) => finiteVerbs.has(key)));
}

/** Came to believe, tried to find out: what is thought or sought is not said. */
const THOUGHT = /^(?:believe|think|find|expect|hope|fear|show|determine|read|call)$/u;

/** The “to” in front of the verb, -1 if none stands there. */
function infinitiveAt({ speech: { tag }, read: { frame } }: PartyPlace): number {
  if (THOUGHT.test(tag.verb) && !/^(?:on|for|out)$/u.test(frame.tokens[tag.at + 1]?.key ?? '')) return -1;
  const at = frame.tokens[tag.at - 1]?.key.endsWith('ly') ? tag.at - 2 : tag.at - 1;
  return frame.tokens[at]?.key === 'to' ? at : -1;
}

const CAUGHT = /^(?:caught|heard|seen|filmed|recorded|overheard|captured|shown|taped|videotaped)$/u;

/** How many words may say how: was caught on a hidden camera saying. */
const HOW = 5;

/** The mayor was caught on camera saying that. */
export const caughtSaying: PartyRule = ({ speech: { tag }, read: { frame }, words, roster }) => {
  if (!tag.verb.endsWith('ing')) return undefined;
  const { tokens } = frame;
  const caught = tokens.findLastIndex(({ key }, at) => at < tag.at && at >= tag.at - HOW && CAUGHT.test(key));
  let be = caught - 1;
  while (words.tagAdverbs.has(tokens[be]?.key ?? '') && !words.beForms.has(tokens[be]?.key ?? '')) be -= 1;
  if (caught < 1 || !words.beForms.has(tokens[be]?.key ?? '')) return undefined;
  let left = be - 1;
  while (/^(?:has|have|had)$/u.test(tokens[left]?.key ?? '')) left -= 1;
  const subject = phraseEndingAt(frame, left, words);
  return subject && canSpeak(subject, words)
    ? { phrase: roster.narrowed(subject), who: undefined, rule: 'caught saying' }
    : undefined;
};

/** The subject of a verb that is no verb of speech. */
function subjectOfVerb({ frame, topic }: ReadFrame, at: number, words: ReportingWords): NounPhrase | undefined {
  const found = subjectBefore(frame, at, words) ?? subjectOf(frame, at, words).subject;
  if (found && canSpeak(found, words)) return found;
  return topic && topic.to < at ? topic : undefined;
}
