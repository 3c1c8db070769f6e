import type { Frame, Token } from '../quotations/frames.ts';
import { type NounPhrase, phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import { assertionOwner } from './assertion-owner.ts';
import { canSpeak } from './can-speak.ts';
import { content } from './content-parts.ts';
import { partnersBehind } from './partners-behind.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/** How many words may stand between whoever made a claim and “that”: by the keepers of the old mill that. */
const REACH = 6;

interface Asserted {
  readonly parties: readonly NounPhrase[];
  /** First token of what is claimed. */
  readonly from: number;
}

/**
 * “Her claim that the dam is old”, “the mayor’s threat on Monday that it will break”, “criticism from farmers that it is
 * old”, “his call for keepers to leave”: whose claim it is says it.
 */
export function assertedBy(frame: Frame, before: readonly Report[], roster: Roster, words: ReportingWords): Report[] {
  return frame.tokens.flatMap((noun, at) => {
    const found = words.assertionNouns.has(noun.key) ? readAt(frame, at, roster, words) : undefined;
    const from = found?.from ?? 0;
    if (!found || isToldAlready(found, before)) return [];
    const said = content([[from, endOf(frame, from)]], 'that');
    return found.parties
      .filter((party) => canSpeak(party, words))
      .map((party) => ({
        frame,
        introducedBy: noun,
        party: roster.narrowed(party),
        who: undefined,
        content: said,
        rule: 'assertion',
      }));
  });
}

function readAt(frame: Frame, at: number, roster: Roster, words: ReportingWords): Asserted | undefined {
  const next = behindTime(frame, at + 1, words);
  const owner = assertionOwner(frame, at, words);
  if (owner && (next === at + 1 || frame.tokens[next]?.key === 'that') && opensClaim(frame, at, next, words))
    return { parties: [owner], from: next };
  return fromWhom(frame, at, next, roster, words);
}

/** Saying after Bo’s claim that it holds: “that” belongs to the verb; their claim, they said. */
function isToldAlready({ parties, from }: Asserted, before: readonly Report[]): boolean {
  const [party] = parties;
  return before.some(({ speech, content: { parts } }) => {
    const isSame = speech !== undefined && party?.kind === 'pronoun' && speech.tag.at === party.from - 1;
    return isSame || parts.some(([first]) => first === from);
  });
}

function endOf({ tokens }: Frame, from: number): number {
  const end = tokens.findIndex(
    ({ kind, key }, index) => index > from + 1 && kind === 'mark' && /^(?:,|;|—|–|--)$/u.test(key),
  );
  return (end < 0 ? tokens.length : end) - 1;
}

/** “That” and a clause; of an insistence the clause alone; a call for keepers to leave. */
function opensClaim(frame: Frame, at: number, next: number, words: ReportingWords): boolean {
  const { tokens } = frame;
  const [noun, first, second] = [tokens[at]?.key ?? '', tokens[next], tokens[next + 1]];
  if (first?.key === 'that') return !isRelative(second, words) && (!VAGUE.test(noun) || opensNoun(second, words));
  if (/^calls?$/u.test(noun))
    return first?.key === 'for' && tokens.slice(next + 1, next + REACH).some(({ key }) => key === 'to');
  return INSISTED.test(noun) && /^(?:he|she|they|it|we|there)$/u.test(first?.key ?? '');
}

/** Behind these a clause stands without “that”. */
const INSISTED = /^(?:insistence|claims?|assertions?|contentions?|admission|suggestions?|warnings?)$/u;

/** Criticism from farmers that; a vow on Tuesday from the council that; statements made by the keepers that. */
function fromWhom(frame: Frame, at: number, time: number, roster: Roster, words: ReportingWords): Asserted | undefined {
  const { tokens } = frame;
  const next = /^(?:made|issued|raised|voiced|level+ed)$/u.test(tokens[time]?.key ?? '') ? time + 1 : time;
  if (!/^(?:from|by|among)$/u.test(tokens[next]?.key ?? '')) return undefined;
  const first = phraseStartingAt(frame, next + 1, words);
  if (!first) return undefined;
  const parties = [first, ...partnersBehind(frame, first, roster, words)];
  const last = Math.max(...parties.map(({ to }) => to));
  const that = tokens.findIndex(({ key }, index) => index > last && index <= last + REACH && key === 'that');
  const isRun = that > 0 && tokens.slice(last + 1, that).every((token) => isModifier(token, words));
  const second = tokens[that + 1];
  const isVague = VAGUE.test(tokens[at]?.key ?? '') && /^(?:he|she|they|we)$/u.test(second?.key ?? '');
  return isRun && !isVague && !isRelative(second, words) ? { parties, from: that } : undefined;
}

function isModifier({ kind, key }: Token, { finiteVerbs, speechVerbs }: ReportingWords): boolean {
  return kind === 'word' && !finiteVerbs.has(key) && !speechVerbs.has(key);
}

/** On Monday, last week. */
function behindTime({ tokens }: Frame, from: number, words: ReportingWords): number {
  let at = from;
  const isTime = (key = '') => words.calendar.has(key) || words.timeUnits.has(key);
  if (/^(?:on|in|last|this|earlier)$/u.test(tokens[at]?.key ?? '') && isTime(tokens[at + 1]?.key)) at += 1;
  while (isTime(tokens[at]?.key)) at += 1;
  return at;
}

/** His remarks that were shown, her claims that shook the town: “that” stands for the noun. */
function isRelative(
  next: Token | undefined,
  { finiteVerbs, beForms, speechVerbs, tagAdverbs }: ReportingWords,
): boolean {
  const key = next?.key ?? '';
  return (
    next === undefined ||
    [finiteVerbs, beForms, speechVerbs, tagAdverbs].some((list) => list.has(key)) ||
    /ed$/u.test(key)
  );
}

/** Of these “that” tells more as often as it tells what was said: remarks that shook the town. */
const VAGUE = /^(?:remarks?|comments?|statements?|testimony)$/u;

function opensNoun(next: Token | undefined, words: ReportingWords): boolean {
  const key = next?.key ?? '';
  return (
    next?.capital === true ||
    words.determiners.has(key) ||
    words.personPronouns.has(key) ||
    words.groupPronouns.has(key)
  );
}
