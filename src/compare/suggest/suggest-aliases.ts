import type { Comparison } from '../../schema/comparison.ts';
import type { Alias } from '../../schema/event.ts';
import type { Name } from '../../schema/records/name.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';

/** Two names are proposed from so many shared statements on (with two, hardly a pair was right); of all at most so many. */
const LEAST_STATEMENTS = 3;
const MOST = 6;

/**
 * Names of one kind that no article has both of, though sentences that tell the same hold the one or the other: two names
 * of one thing, or two things. Persons are left out: their names are merged by rules.
 */
export function suggestAliases({ names, statements }: Comparison): Alias[] {
  const bodies = names.filter(({ kind }) => kind === 'organisation' || kind === 'name');
  const told = new Map(bodies.map((name) => [name.id, statementsOf(name, statements)]));
  const pairs = bodies.flatMap((a, at) =>
    bodies.slice(at + 1).flatMap((b) => {
      const shared = [...(told.get(a.id) ?? [])].filter((id) => told.get(b.id)?.has(id));
      const fits = a.kind === b.kind && shared.length >= LEAST_STATEMENTS && !meet(a, b);
      return fits ? [{ a, b, count: shared.length }] : [];
    }),
  );
  return pairs
    .toSorted((x, y) => y.count - x.count || compareText(x.a.name, y.a.name))
    .slice(0, MOST)
    .map(({ a, b, count }) => ({
      names: [a.name, b.name],
      ...(a.kind === 'name' ? {} : { kind: a.kind }),
      reason: `Proposed by software: ${count} statements are told with one or the other, no report has both; not reviewed`,
    }));
}

function articlesOf({ variants }: Name): Set<string> {
  return new Set(variants.flatMap(({ mentions }) => mentions.map(({ article }) => article)));
}

function meet(a: Name, b: Name): boolean {
  return !articlesOf(a).isDisjointFrom(articlesOf(b));
}

function statementsOf({ variants }: Name, statements: Comparison['statements']): Set<string> {
  const places = new Set(variants.flatMap(({ mentions }) => mentions.map(sentenceKey)));
  const holds = ({ members }: Comparison['statements'][number]) =>
    members.some((member) => places.has(sentenceKey(member)));
  return new Set(statements.filter(holds).map(({ id }) => id));
}
