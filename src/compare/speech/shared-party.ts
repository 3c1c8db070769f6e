import type { Speech } from '../quotations/reading.ts';
import type { PartyRule } from './party-place.ts';
import type { Report } from './reports.ts';

/** Bo said that it holds and added that: who says the last thing reported says this, too. */
export const sharedParty: PartyRule = ({ speech, before }) => {
  const shared = before.at(-1);
  if (!shared || (speech.tag.form !== 'shared' && !isParticipleOf(speech, shared))) return undefined;
  return { phrase: shared.party, who: shared.who, rule: 'shared subject' };
};

/** “The party attacked Bo saying that”: whoever attacked says it, too. */
function isParticipleOf({ tag }: Speech, { speech }: Report): boolean {
  const isLater = speech !== undefined && tag.subject !== undefined && tag.subject.from > speech.tag.at;
  // With Ann Bo arguing that: she has her own clause.
  const first = (tag.subject?.from ?? 0) - (tag.subject?.titles.length ?? 0);
  const isAbsolute = tag.subject?.frame.tokens[first - 1]?.key === 'with';
  return tag.verb.endsWith('ing') && tag.form === 'before' && isLater && !isAbsolute;
}
