import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { ReadFrame, Speech } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import { subjectOf } from '../quotations/tags.ts';
import { canSpeak } from './can-speak.ts';
import type { Party } from './party.ts';
import type { ReportingWords } from './reporting-words.ts';
import { subjectBefore } from './subject-before.ts';

/** How many words may stand between the document and what it says: released a statement late last week calling. */
const BETWEEN = 8;

/** How many words the document may have: a very long joint statement. */
const LONGEST = 6;

/**
 * Who sent the document that says it: “farmers signed a letter demanding that”. A participle behind a document is said
 * by whoever sent, signed or released it; the document is where.
 */
export function senderOf(
  { tag }: Speech,
  { frame, topic }: ReadFrame,
  roster: Roster,
  words: ReportingWords,
): Party | undefined {
  const { tokens } = frame;
  const isThat = /^sa(?:id|ys?)$/u.test(tag.verb) && /^(?:that|which)$/u.test(tokens[tag.at - 1]?.key ?? '');
  if (!tag.verb.endsWith('ing') && !isThat) return undefined;
  const document = tokens.findLastIndex(
    ({ key }, at) => at < tag.at && at >= tag.at - 1 - BETWEEN && words.speechNouns.has(key),
  );
  const isRun =
    document > 0 &&
    tokens.slice(document, tag.at).every(({ kind, key }) => kind === 'word' && !/^(?:from|by|of)$/u.test(key));
  const verb = tokens.findLastIndex(
    ({ key }, at) => at < document && at >= document - LONGEST && words.sendVerbs.has(key),
  );
  if (!isRun || verb < 1) return undefined;
  const subject = subjectBefore(frame, verb, words) ?? subjectOf(frame, verb, words).subject ?? opening(topic, verb);
  const noun = tokens[document];
  if (!subject || !noun || !canSpeak(subject, words)) return undefined;
  return { phrase: roster.narrowed(subject), who: undefined, channel: noun, rule: 'sender of the document' };
}

/** What the sentence is about, if it stands in front. */
function opening(topic: NounPhrase | undefined, verb: number): NounPhrase | undefined {
  return topic && topic.to < verb ? topic : undefined;
}
