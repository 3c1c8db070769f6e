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
  return tag.verb.endsWith('ing') && tag.form === 'before' && isLater;
}
