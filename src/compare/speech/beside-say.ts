import type { Frame } from '../quotations/frames.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { Speech } from '../quotations/reading.ts';
import type { ReportingWords } from './reporting-words.ts';

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

/** The first word of a name that owns what stands behind it: Ann Bo’s; of “defenders of Bo’s plan” it is Bo. */
function ownerStart({ tokens }: Frame, last: number): number {
  let at = last;
  while (tokens[at - 1]?.kind === 'word' && (tokens[at - 1]?.capital || tokens[at - 1]?.key === 'the')) at -= 1;
  return at;
}

/** The club’s beekeep says, says her appeal: beside these verbs stands who speaks, whether the noun is known or not. */
export function isBesideSay(
  { frame, from, to, kind, head }: NounPhrase,
  { tag }: Speech,
  of: Frame,
  words: ReportingWords,
): boolean {
  const isBeside = kind === 'description' && frame === of && (to === beforeHelps(frame, tag.at) || from === tag.at + 1);
  const before = frame.tokens[from - 1];
  const owner = before?.possessive ? ownerStart(frame, from - 1) : from;
  const opens = frame.tokens[owner - 1]?.kind !== 'word' || CLAUSE.test(frame.tokens[owner - 1]?.key ?? '');
  const isVerb = words.finiteVerbs.has(frame.tokens[to]?.key ?? '');
  return (
    isBeside && !isVerb && (from > tag.at || opens) && words.tellingVerbs.has(tag.verb) && !FIRST_PERSON.test(head)
  );
}
