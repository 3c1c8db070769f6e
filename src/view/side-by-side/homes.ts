import { TIERS } from '../../schema/records/record-fields.ts';
import type { Member, Statement } from '../../schema/records/statement.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';

/**
 * The id of the one statement beside which each sentence stands, by `sentenceKey()`: the one it is at home in; of a sentence that
 * tells statements only in clauses, the one it tells most strongly. A sentence in no statement is not among them.
 */
export function homesOf(statements: readonly Statement[]): ReadonlyMap<string, string> {
  const best = new Map<string, Telling>();
  for (const statement of statements) {
    for (const member of statement.members) {
      const telling = { statement, member };
      const other = best.get(sentenceKey(member));
      if (!other || compareTellings(telling, other) < 0) best.set(sentenceKey(member), telling);
    }
  }
  return new Map([...best].map(([key, { statement }]) => [key, statement.id]));
}

interface Telling {
  readonly statement: Statement;
  readonly member: Member;
}

/** The strongest first. */
function compareTellings(a: Telling, b: Telling): number {
  return (
    Number(b.member.role === 'home') - Number(a.member.role === 'home') ||
    TIERS.indexOf(a.member.tier) - TIERS.indexOf(b.member.tier) ||
    b.member.best.score - a.member.best.score ||
    b.statement.sources.length - a.statement.sources.length ||
    compareText(a.statement.id, b.statement.id)
  );
}
