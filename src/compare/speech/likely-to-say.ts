import { phraseEndingAt } from '../quotations/noun-phrases.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { canSpeak } from './can-speak.ts';
import type { PartyRule } from './party-place.ts';

/** How many words may stand between “likely” and “to say”: more likely than farmers of the valley to say. */
const REACH = 6;

/** How many words may stand between the verb and “likely”: are slightly more. */
const DEGREE = 3;

/** Farmers are more likely than others to say, the public is inclined to believe: what polls tell of those asked. */
export const likelyToSay: PartyRule = ({ speech: { tag }, read: { frame }, roster, words }) => {
  const { tokens } = frame;
  if (tokens[tag.at - 1]?.key !== 'to' || !words.tellingVerbs.has(tag.verb)) return undefined;
  const likely = tokens.findLastIndex(
    ({ key }, at) => at < tag.at - 1 && at >= tag.at - REACH && words.likelihoods.has(key),
  );
  const be = tokens.findLastIndex(({ key }, at) => at < likely && at >= likely - DEGREE && words.beForms.has(key));
  if (likely < 1 || be < 1) return undefined;
  const found = barePhraseEndingAt(frame, be - 1, words) ?? phraseEndingAt(frame, be - 1, words);
  return found && canSpeak(found, words)
    ? { phrase: roster.narrowed(found), who: undefined, rule: 'likely to say' }
    : undefined;
};
