import { closest } from './dom.ts';
import { type Mark, marksIn, sentenceOf } from './marks.ts';
import type { Page, Site } from './site.ts';
import { keyOf, statementRows } from './statement-rows.ts';
import type { Told } from './told.ts';

/** What the design asks to be on the page of the members and pairs of the strong tier. */
const SHARE = 0.95;

/** What an event’s page shows that its comparison does not hold, and what it leaves out of the strong tier. */
export function checkComparison({ pages, told }: Site): string[] {
  return pages
    .filter(({ kind }) => kind === 'event')
    .flatMap((page) => [...checkRows(page, told), ...checkReach(page, told)].map((fault) => `${page.path}: ${fault}`));
}

function checkRows(page: Page, told: Told): string[] {
  const seen = new Set<string>();
  const faults = statementRows(page, told).flatMap(({ marks, statements }) => {
    const statement = statements.find(({ id }) => !seen.has(id));
    if (statement) seen.add(statement.id);
    const which = marks.map(({ name }) => name).join('; ');
    if (statements.length === 0) return [`no statement of the comparison has these marks: ${which}`];
    return statement ? [] : [`a statement has two rows: ${which}`];
  });
  const { statements } = told.comparisons.get(page.event ?? '') ?? { statements: [] };
  return [...faults, ...statements.filter(({ id }) => !seen.has(id)).map(({ id }) => `no row shows ${id}`)];
}

/** How much of the strong tier stands on the page, as marks of rows of statements or as links below a row. */
function strongShare(page: Page, told: Told): { members: number; pairs: number } {
  const comparison = told.comparisons.get(page.event ?? '');
  const there = new Set(marksOfStatements(page).map((mark) => markKey(mark, told)));
  const share = (all: readonly boolean[]) => (all.length === 0 ? 1 : all.filter(Boolean).length / all.length);
  const members = comparison?.statements.flatMap((statement) => statement.members) ?? [];
  return {
    members: share(members.filter(({ tier }) => tier === 'strong').map((member) => there.has(keyOf(member)))),
    pairs: share(
      (comparison?.pairs ?? [])
        .filter(({ tier }) => tier === 'strong')
        .map(({ a, b }) => there.has(keyOf(a)) && there.has(keyOf(b))),
    ),
  };
}

/** A sentence that has a figure or a date is marked in other panels, too; that is not where a statement is told. */
function marksOfStatements({ root }: Page): Mark[] {
  const marks = marksIn(root);
  const panelOf = ({ element }: Mark) => closest(element, ({ tagName }) => tagName === 'section');
  const panels = new Set(marks.filter(({ tier }) => tier !== undefined).map(panelOf));
  return marks.filter((mark) => panels.has(panelOf(mark)));
}

function markKey(mark: Mark, told: Told): string {
  return keyOf({ article: mark.article, sentence: sentenceOf(mark, told) ?? '' });
}

function checkReach(page: Page, told: Told): string[] {
  const { members, pairs } = strongShare(page, told);
  return [
    ...(members < SHARE ? [`only ${members.toFixed(3)} of the strong members are on the page`] : []),
    ...(pairs < SHARE ? [`only ${pairs.toFixed(3)} of the strong pairs are on the page`] : []),
  ];
}
