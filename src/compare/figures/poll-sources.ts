import type { Lexicon } from '../../schema/lexicon.ts';
import { alternativesOf, partyOf, type WrittenSource } from './written-source.ts';

const DETERMINER = '(?:(?:an?|the|its|this|that|their|another|one|two|three|several|most|some)\\s)?';
/** What names a poll: The Marn Post/Vale University poll. Small words end it. */
const WORD =
  "(?!(?:in|at|on|of|by|for|to|from|among|with|an?|the|and|or|but|is|was|were|are|has|had|have|that|which|who|as)\\s)[\\p{L}\\p{N}.&/'’-]+\\s";

/**
 * Polls that a sentence names beside its shares: leads by 8 points in a Vale University poll; in the new survey, 46% …; a poll has
 * her at 40%. “In the polls”, “in four surveys” tell of no poll in particular. Where several are named, each gives what stands between it and the one before, or behind it if it opens the sentence.
 */
export function pollSources(lexicon: Lexicon): (text: string) => WrittenSource[] {
  const [polls, one] = ['pollWords', 'onePoll'].map((name) => alternativesOf(lexicon, name));
  if (!polls || !one) return () => [];
  const needs = new RegExp(`(?<!\\p{L})(?:${polls})(?!\\p{L})`, 'iu');
  const named = `(?<![\\p{L}\\p{N}])(?<party>(?:${WORD}){0,7}?`;
  const beside = new RegExp(`(?<!\\p{L})(?:in|from)\\s${DETERMINER}${named}(?:${one}))(?!\\p{L})`, 'dgiu');
  const has = new RegExp(
    `${named}(?:${polls}))\\s(?:also\\s|now\\s)?(?:has|had|have|gives?|gave)\\s(?!an?\\s(?:margin|sampling))`,
    'dgiu',
  );
  return (text) => (needs.test(text) ? [...besideShares(text, beside), ...behindHas(text, has)] : []);
}

function besideShares(text: string, pattern: RegExp): WrittenSource[] {
  const found = [...text.matchAll(pattern)].flatMap((match) => partyOf(match) ?? []);
  const opens = found[0] !== undefined && !/\d|percent/u.test(text.slice(0, found[0].start));
  return found.map((party, at) => {
    const [before, next] = [found[at - 1], found[at + 1]];
    return opens
      ? { party, gives: { start: party.end, end: next?.start ?? text.length } }
      : { party, gives: { start: before?.end ?? 0, end: next ? party.start : text.length } };
  });
}

function behindHas(text: string, pattern: RegExp): WrittenSource[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const party = partyOf(match);
    return party ? [{ party, gives: { start: match.index + match[0].length, end: text.length } }] : [];
  });
}
