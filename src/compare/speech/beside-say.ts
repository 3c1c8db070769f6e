import type { Frame } from '../quotations/frames.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { Speech } from '../quotations/reading.ts';

const SAY = /^(?:sa(?:id|ys?)|told|tells?|add(?:ed|s)|wrote|writes)$/u;

/** Behind these words a clause begins; behind a preposition a noun belongs to the one before it. */
const CLAUSE = /^(?:and|but|or|that|as|while|because|when|where|so|though|although|if)$/u;

const FIRST_PERSON = /^(?:i|we|you|me|us|my)$/u;

/** The club’s beekeep has also said: in front of the helps of the verb. */
function beforeHelps({ tokens }: Frame, at: number): number {
  let left = at - 1;
  while (/^(?:has|have|had|also|would|will|did|later|then|previously|already)$/u.test(tokens[left]?.key ?? ''))
    left -= 1;
  return left;
}

/** The club’s beekeep says, says her appeal: beside these verbs stands who speaks, whether the noun is known or not. */
export function isBesideSay({ frame, from, to, kind, head }: NounPhrase, { tag }: Speech, of: Frame): boolean {
  const isBeside = kind === 'description' && frame === of && (to === beforeHelps(frame, tag.at) || from === tag.at + 1);
  const before = frame.tokens[from - 1];
  const opens = before?.kind !== 'word' || CLAUSE.test(before.key) || before.possessive;
  return isBeside && (from > tag.at || opens) && SAY.test(tag.verb) && !FIRST_PERSON.test(head);
}
