import type { Statement } from '../../schema/records/statement.ts';
import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import { lettersOf, letterWords } from '../parts/letters.ts';
import type { Line, Words } from '../parts/line.ts';
import type { Told } from '../told/told.ts';
import { boldClause, type ClauseRun } from './clause.ts';
import { type DrawerView, drawerOf } from './drawer.ts';
import { markOf, membersOf } from './marks.ts';
import { originWords } from './origins.ts';
import { bestFirst, versionsOf } from './versions.ts';

/** One statement across all sources, with the drawer that opens below it. */
export interface StatementRow {
  /** The words that stand for the statement; `undefined` where none may be printed. */
  readonly words: { readonly runs: readonly ClauseRun[]; readonly language: LanguageAttributes } | undefined;
  /** What is to be known of the row before it is opened. */
  readonly notes: Line;
  /** “18 of 30”. */
  readonly count: string;
  /** One for each source that was compared. */
  readonly cells: readonly Line[];
  readonly drawer: DrawerView;
}

/** A statement as a row of the matrix. */
export function rowOf(statement: Statement, told: Told): StatementRow {
  const letters = lettersOf(told.edition.articlesOfEvent(told.event.slug));
  const { negated } = versionsOf(statement, told);
  const { shared, atMost } = originWords(statement, told);
  const notes = [
    ...(negated > 0 ? [{ text: copy.versions.negated(negated) }] : []),
    ...shared.slice(0, 1),
    ...(atMost ? [atMost] : []),
  ];
  const standIn = told.words.get(statement.id);
  return {
    words: standIn && {
      runs: boldClause([{ text: standIn.place.sentence.text }], standIn.clause),
      language: languageAttributes(standIn.place.language),
    },
    notes,
    count: copy.statements.outOf(statement.sources.length, told.sources.length),
    cells: told.sources.map((source) => marksOf(statement, source, told, letters)),
    drawer: drawerOf(statement, told),
  };
}

/** Of each article of a source the mark of its best sentence, and how many more sentences tell the statement. */
function marksOf(statement: Statement, source: SourceEntry, told: Told, letters: ReadonlyMap<string, string>): Line {
  const members = bestFirst(membersOf(statement, source.slug, told.places), told);
  if (members.length === 0) return [{ text: copy.statements.notFound, isAbsent: true }];
  const byArticle = [...Map.groupBy(members, ({ article }) => article)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return byArticle.flatMap(([article, [first, ...more]]): Words[] => [
    ...letterWords(letters.get(article)),
    ...(first ? [markOf(first, source.facts.name, told.places, told.to)] : []),
    ...(more.length === 0
      ? []
      : [{ text: copy.statements.more(more.length), unseen: copy.statements.moreUnseen, soft: true }]),
  ]);
}
