import type { Range } from '../../text/sentences.ts';
import type { Frame } from '../quotations/frames.ts';
import { type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import type { ReadFrame, Speech } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import { behindCommas } from '../quotations/tags.ts';
import { asDid } from './as-did.ts';
import { assertedBy } from './assertion.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { contentOf } from './content.ts';
import type { Content } from './content-parts.ts';
import { documentThenWords } from './document-then-words.ts';
import { expectedToSay } from './expected-to-say.ts';
import { headlineColon } from './headline-colon.ts';
import { partnersInFront } from './partners.ts';
import { partnersBehind } from './partners-behind.ts';
import type { Party } from './party.ts';
import { partyOf } from './party-of.ts';
import { perSource } from './per-source.ts';
import type { ReportingWords } from './reporting-words.ts';
import { shownIn } from './shown-in.ts';
import { signedBy } from './signed-by.ts';

/** Reported speech: who says, by which words, what. */
export interface Report {
  readonly frame: Frame;
  /** Absent where no verb says it, as behind a signature. */
  readonly speech?: Speech;
  /** Other words that introduce it: images posted. */
  readonly introducedBy?: Range;
  /** As the frame writes it. */
  readonly party: NounPhrase;
  /** For whom a pronoun or document stands. */
  readonly who: NounPhrase | undefined;
  readonly content: Content;
  /** Where it was said, if that is known by other words than those near the verb. */
  readonly channel?: Range;
  /** Who quotes the party. */
  readonly relayedBy?: Report;
  readonly rule: string;
}

/** What is reported in a frame, in the order of the verbs. */
export function reportsOf(read: ReadFrame, roster: Roster, words: ReportingWords): Report[] {
  const reports: Report[] = [];
  for (const speech of read.speeches) {
    const party = partyOf(speech, read, reports, roster, words);
    const partners = party ? partnersOf(read.frame, speech, party.phrase, roster, words) : [];
    const first = partners.at(-1) ?? party?.phrase;
    const content = party && contentOf(read.frame, speech, party.phrase, first, read.speeches, words);
    if (!party || !content) continue;
    const relay = relayOf(read.frame, speech, party.phrase, content, roster, words);
    if (relay) reports.push(relay);
    const joined = partners.map((phrase) => report(read.frame, speech, { ...party, who: undefined, phrase }, content));
    const own = { ...report(read.frame, speech, party, content), ...(relay ? { relayedBy: relay } : {}) };
    reports.push(...[...joined, own].toSorted((a, b) => a.party.from - b.party.from));
  }
  return [
    ...(reports.length === 0
      ? [...headlineColon(read.frame, roster, words), ...documentThenWords(read, roster, words)]
      : []),
    ...reports,
    ...asDid(read.frame, reports, roster, words),
    ...assertedBy(read.frame, reports, roster, words),
    ...shownIn(read.frame, roster, words),
    ...signedBy(read.frame, words),
    ...perSource(read.frame, roster, words),
    ...expectedToSay(read.frame, roster, words),
  ];
}

/** Who says it together with the party, on the side of the verb on which that stands. */
function partnersOf(
  frame: Frame,
  { tag }: Speech,
  phrase: NounPhrase,
  roster: Roster,
  words: ReportingWords,
): NounPhrase[] {
  return phrase.from < tag.at
    ? partnersInFront(frame, phrase, roster, words)
    : partnersBehind(frame, phrase, roster, words);
}

function report(frame: Frame, speech: Speech, { phrase, who, channel, rule }: Party, content: Content): Report {
  return {
    frame,
    speech,
    party: phrase,
    who,
    content,
    ...(channel ? { channel } : {}),
    rule: `${content.rule}: ${rule}`,
  };
}

/** The agency quoted Bo: both are cited, the one through the other. */
function relayOf(
  frame: Frame,
  speech: Speech,
  object: NounPhrase,
  content: Content,
  roster: Roster,
  words: ReportingWords,
): Report | undefined {
  const { at, verb, form } = speech.tag;
  if (form !== 'inverted' || object.from < at || !/^(?:quot|cit)/u.test(verb)) return undefined;
  let left = at - 1;
  while (words.tagAdverbs.has(frame.tokens[left]?.key ?? '')) left -= 1;
  const subject =
    phraseEndingAt(frame, left, words) ??
    barePhraseEndingAt(frame, left, words) ??
    (frame.tokens[left]?.kind === 'mark' && !verb.endsWith('ing') ? behindCommas(frame, left, words) : undefined);
  const phrase = subject && roster.narrowed(subject);
  return phrase && { frame, speech, party: phrase, who: undefined, content, rule: 'quotes another' };
}
