import type { Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { PanelView } from '../event/panels.ts';
import type { Words } from '../parts/line.ts';
import { MOST_NAMED_COLUMNS } from '../parts/matrix.ts';
import { shortName } from '../parts/short-name.ts';
import { siglaOf } from '../parts/sigla.ts';
import type { Told } from '../told/told.ts';
import { type AloneGroup, aloneGroups } from './alone.ts';
import { rowOf, type StatementRow } from './row.ts';

/** More rows of one group than these are folded away. */
const MOST_ROWS = 20;

/** Statements that as many sources tell. */
interface StatementGroup {
  readonly label: string;
  readonly rows: readonly StatementRow[];
  /** Rows behind “14 more”. */
  readonly folded: { readonly label: string; readonly rows: readonly StatementRow[] } | undefined;
}

/** A source at the head of its column. */
export interface ColumnHead {
  readonly name: string;
  readonly short: string;
  readonly siglum: string;
}

/** The panel of statements. */
export interface StatementsView extends PanelView {
  readonly caption: string;
  readonly heads: readonly ColumnHead[];
  /** Whether there are more sources than names fit. */
  readonly isMany: boolean;
  readonly groups: readonly StatementGroup[];
  readonly alone: readonly AloneGroup[];
  /** Which sources were left out, and why. */
  readonly notCompared: Words | undefined;
  /** How far the panel reaches: what was examined, and how much of it stands above. */
  readonly reach: string;
}

/** The panel of statements on an event’s page; `undefined` where fewer than two sources were compared. */
export function statementsView(told: Told): StatementsView | undefined {
  const { sources, statements, event, notCompared } = told;
  if (sources.length < 2) return undefined;
  const sigla = siglaOf(sources);
  return {
    id: 'statements',
    label: copy.panels.statements(statements.length),
    caption: copy.statements.caption(event.facts.title),
    heads: sources.map((source) => ({
      name: source.facts.name,
      short: shortName(source),
      siglum: sigla.get(source.slug) ?? '',
    })),
    isMany: sources.length > MOST_NAMED_COLUMNS,
    groups: groupsOf(told),
    alone: aloneGroups(told),
    notCompared: notCompared.length === 0 ? undefined : notComparedWords(told),
    reach: reachOf(told),
  };
}

function notComparedWords({ notCompared }: Told): Words {
  const names = notCompared.map(({ facts }) => facts.name);
  return { text: copy.statements.notCompared(names), names };
}

function groupsOf(told: Told): StatementGroup[] {
  const byCount = Map.groupBy(told.statements, ({ sources }) => sources.length);
  return [...byCount].map(([count, statements]) => ({
    label: copy.statements.group(count, told.sources.length, statements.length),
    rows: rowsOf(statements.slice(0, MOST_ROWS), told),
    folded:
      statements.length > MOST_ROWS
        ? {
            label: copy.statements.fold(statements.length - MOST_ROWS),
            rows: rowsOf(statements.slice(MOST_ROWS), told),
          }
        : undefined,
  }));
}

function rowsOf(statements: readonly Statement[], told: Told): StatementRow[] {
  return statements.map((statement) => rowOf(statement, told));
}

function reachOf({ comparison }: Told): string {
  const examined = comparison.articles.reduce((sum, { units }) => sum + units, 0);
  const told = new Set(comparison.statements.flatMap(({ members }) => members.map(sentenceKey))).size;
  const only = comparison.singles.filter(({ verdict }) => verdict === 'only').length;
  const open = comparison.singles.length - only;
  return copy.statements.reach(examined, told, comparison.statements.length, only, open);
}
