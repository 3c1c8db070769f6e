import { TIERS } from '../schema/records/record-fields.ts';
import type { Member } from '../schema/records/statement.ts';
import type { Sentence } from './read-article.ts';

/** A sentence that may stand for a statement it tells. */
export interface Candidate {
  readonly member: Pick<Member, 'tier' | 'role' | 'leansBack'>;
  readonly sentence: Pick<Sentence, 'part' | 'text'>;
}

/**
 * Less than 0 where `a` stands for a statement better than `b`, 0 where neither does: of the best tier, all of it before a
 * clause, a headline only where no sentence is as good, then the shortest. A reader must guess what “it” is: a sentence that
 * begins so stands for a statement only where others take twice as many letters.
 */
export function compareStandIns(a: Candidate, b: Candidate): number {
  return (
    TIERS.indexOf(a.member.tier) - TIERS.indexOf(b.member.tier) ||
    Number(a.member.role === 'also') - Number(b.member.role === 'also') ||
    Number(a.sentence.part === 'headline') - Number(b.sentence.part === 'headline') ||
    asLong(a) - asLong(b)
  );
}

function asLong({ member, sentence }: Candidate): number {
  return sentence.text.length * (member.leansBack ? 2 : 1);
}
