import type { Statement } from '../../../src/schema/records/statement.ts';
import { closest, type Element } from './dom.ts';
import { type Mark, marksIn, sentenceOf } from './marks.ts';
import type { Page } from './site.ts';
import type { Told } from './told.ts';

/** A row of marks that say how surely a sentence tells something: one statement, or what looks like one. */
export interface StatementRow {
  readonly row: Element;
  readonly marks: readonly Mark[];
  /** `article#sentence` of each mark. */
  readonly keys: ReadonlySet<string>;
  /** The statements of the comparison of which every mark is a member, with the tier it says. */
  readonly statements: readonly Statement[];
}

export function keyOf({ article, sentence }: { article: string; sentence: string }): string {
  return `${article}#${sentence}`;
}

/** The rows of statements on a page of an event. A row is a line of a table, or an item of a list, with tiered marks. */
export function statementRows({ root, event = '' }: Page, told: Told): StatementRow[] {
  const { statements } = told.comparisons.get(event) ?? { statements: [] };
  const tiered = marksIn(root).filter(({ tier }) => tier !== undefined);
  const rows = Map.groupBy(tiered, ({ element }) =>
    closest(element, ({ tagName }) => tagName === 'tr' || tagName === 'li'),
  );
  return [...rows].flatMap(([row, marks]) => {
    if (!row) return [];
    const said = marks.map(
      (mark) => [keyOf({ article: mark.article, sentence: sentenceOf(mark, told) ?? '' }), mark.tier] as const,
    );
    return [
      {
        row,
        marks,
        keys: new Set(said.map(([key]) => key)),
        statements: statements.filter((each) => holds(each, said)),
      },
    ];
  });
}

function holds({ members }: Statement, said: readonly (readonly [string, string | undefined])[]): boolean {
  const tiers = new Map(members.map((member) => [keyOf(member), member.tier]));
  return said.every(([key, tier]) => tiers.get(key) === tier);
}
