import { phraseStartingAt } from '../quotations/noun-phrases.ts';
import { canSpeak } from './can-speak.ts';
import { isFrontParticiple, mainClauseBehind } from './front-clause.ts';
import type { PartyRule } from './party-place.ts';

/** “Asserting that the dam was old, she left”: the subject of the main clause says it, whoever it is. */
export const frontParticiple: PartyRule = ({ speech: { tag, speaker }, read: { frame, topic }, words, roster }) => {
  if (tag.form !== 'shared' || !isFrontParticiple(tag)) return undefined;
  const mark = mainClauseBehind(frame, tag.at + 1, words);
  const beside = mark < 0 ? undefined : phraseStartingAt(frame, mark + 1, words);
  const subject = topic && topic.from > mark && topic.from <= mark + 2 ? topic : beside;
  if (mark < 0 || !subject || !canSpeak(subject, words)) return undefined;
  const who = subject.kind === 'pronoun' && speaker?.kind !== 'pronoun' ? speaker : undefined;
  return { phrase: roster.narrowed(subject), who, rule: 'front participle' };
};
