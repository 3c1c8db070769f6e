import type { Span } from '../../schema/records/evidence.ts';
import type { Member, Statement } from '../../schema/records/statement.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { type Candidate, compareStandIns } from '../../text/stand-in.ts';
import type { SentencePlace, SentencePlaces } from '../told/sentence-places.ts';

/** The sentence whose words stand for a statement. */
export interface StandIn {
  readonly member: Member;
  readonly place: SentencePlace;
  /** The clause that tells it, where the rest of the sentence tells something else. */
  readonly clause: Span | undefined;
}

/**
 * The sentences that stand for statements, by the statements’ ids: the one that the comparison names, or where that may not
 * be printed the first by `compareStandIns()` that may and that stands for no other. Absent where none may be printed.
 */
export function standIns(statements: readonly Statement[], places: SentencePlaces): ReadonlyMap<string, StandIn> {
  const found = new Map<string, StandIn>();
  const taken = new Set<string>();
  const take = ({ id }: Statement, one: StandIn | undefined) => {
    if (!one) return;
    found.set(id, one);
    taken.add(sentenceKey(one.member));
  };
  for (const one of statements)
    take(
      one,
      printed(one, places).find(({ member }) => sentenceKey(member) === sentenceKey(one.words)),
    );
  for (const one of statements) {
    if (found.has(one.id)) continue;
    const others = printed(one, places);
    take(one, others.find(({ member }) => !taken.has(sentenceKey(member))) ?? others[0]);
  }
  return found;
}

/** The sentence that stands for one statement, whatever stands for others. */
export function wordsOf(statement: Statement, places: SentencePlaces): SentencePlace | undefined {
  return standIns([statement], places).get(statement.id)?.place;
}

/** The members that may be printed, those first that stand for the statement best. */
function printed({ members }: Statement, places: SentencePlaces): StandIn[] {
  return members
    .flatMap((member): StandIn[] => {
      const place = places.get(sentenceKey(member));
      return place?.mayBePrinted ? [{ member, place, clause: member.clause }] : [];
    })
    .toSorted((a, b) => compareStandIns(candidate(a), candidate(b)) || compareText(idOf(a), idOf(b)));
}

function candidate({ member, place }: StandIn): Candidate {
  return { member, sentence: place.sentence };
}

function idOf({ place }: StandIn): string {
  return place.sentence.id;
}
