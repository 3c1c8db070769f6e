import type { Comparison } from '../../schema/comparison.ts';
import type { Statement } from '../../schema/records/statement.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { SentencePlace, SentencePlaces } from '../told/sentence-places.ts';
import { homesOf } from './homes.ts';
import { packSingles } from './packing.ts';
import { orderRows } from './row-order.ts';

/** A sentence that also tells a statement beside which it does not stand. */
export interface Pointer {
  readonly place: SentencePlace;
  /** Where it does stand, from there. */
  readonly where: 'above' | 'below';
}

/** Sentences that stand beside one another, in the order of the articles. */
export interface Row {
  /** `packed`: aligned with no other source. `apart`: of articles that were not compared. */
  readonly kind: 'headlines' | 'statement' | 'packed' | 'apart';
  readonly statement?: Statement;
  readonly places: readonly SentencePlace[];
  readonly pointers: readonly Pointer[];
}

/**
 * All sentences of the articles, each in one row: headlines first, then what they tell in the order in which they tell it,
 * on the mean, then the articles that were not compared. Headlines do not stand beside the statements they tell; rows of
 * those point to them, as to every sentence that tells a further statement. A statement whose sentences all stand elsewhere
 * has a row behind the last of them; one that only headlines tell has none, because those stand beside one another.
 */
export function rowsOf(places: SentencePlaces, comparison: Comparison | undefined): Row[] {
  const compared = new Set(comparison?.articles.filter((article) => article.compared).map(({ article }) => article));
  const all = [...places.values()];
  const body = all.filter(({ sentence }) => sentence.part !== 'headline');
  const statements = comparison?.statements ?? [];
  const rows: BareRow[] = [
    { kind: 'headlines', places: all.filter(({ sentence }) => sentence.part === 'headline') },
    ...toldRows(
      body.filter(({ article }) => compared.has(article)),
      statements,
    ),
    { kind: 'apart', places: body.filter(({ article }) => !compared.has(article)) },
  ];
  const standing = rows.filter(({ places: found }) => found.length > 0);
  return withPointers(withRowsWithoutSentences(standing, statements), places);
}

type BareRow = Omit<Row, 'pointers'>;

function toldRows(told: readonly SentencePlace[], statements: readonly Statement[]): BareRow[] {
  const homes = homesOf(statements);
  const homeOf = (place: SentencePlace) => homes.get(placeKey(place));
  const articles = [...Map.groupBy(told, ({ article }) => article).values()];
  const tracks = articles.map((sentences) => sentences.map(homeOf));
  const byHome = Map.groupBy(told, homeOf);
  const order = orderRows(byMeanDepth(byHome), tracks);
  const gaps = packSingles(order, tracks);
  const byGap = Map.groupBy(
    articles.flatMap((sentences, article) => sentences.map((place, at) => ({ place, gap: gaps[article]?.[at] }))),
    ({ gap }) => gap,
  );
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const packed = (gap: number): BareRow => ({
    kind: 'packed',
    places: (byGap.get(gap) ?? []).map(({ place }) => place),
  });
  return [
    ...order.flatMap((id, at): BareRow[] => {
      const statement = byId.get(id);
      return statement ? [packed(at), { kind: 'statement', statement, places: byHome.get(id) ?? [] }] : [];
    }),
    packed(order.length),
  ];
}

/** Ids of the statements beside which sentences stand, by how far down in their articles those stand, on the mean. */
function byMeanDepth(byHome: ReadonlyMap<string | undefined, readonly SentencePlace[]>): string[] {
  const depths = [...byHome].flatMap(([id, places]) =>
    id === undefined ? [] : [{ id, depth: places.reduce((sum, { depth }) => sum + depth, 0) / places.length }],
  );
  return depths.toSorted((a, b) => a.depth - b.depth || compareText(a.id, b.id)).map(({ id }) => id);
}

function withRowsWithoutSentences(rows: readonly BareRow[], statements: readonly Statement[]): BareRow[] {
  const shown = new Set(rows.map(({ statement }) => statement));
  const rowOf = rowOfPlaces(rows);
  const isOfHeadlines = (at: number) => rows[at]?.kind === 'headlines';
  const rowsOfMembers = ({ members }: Statement) => members.map((member) => rowOf.get(sentenceKey(member)) ?? 0);
  const behind = Map.groupBy(
    statements.filter((statement) => !shown.has(statement) && !rowsOfMembers(statement).every(isOfHeadlines)),
    (statement) => Math.max(...rowsOfMembers(statement)),
  );
  return rows.flatMap((row, at) => [
    row,
    ...(behind.get(at) ?? []).map((statement): BareRow => ({ kind: 'statement', statement, places: [] })),
  ]);
}

function withPointers(rows: readonly BareRow[], places: SentencePlaces): Row[] {
  const rowOf = rowOfPlaces(rows);
  return rows.map((row, at) => ({
    ...row,
    pointers: (row.statement?.members ?? []).flatMap((member): Pointer[] => {
      const place = places.get(sentenceKey(member));
      const other = rowOf.get(sentenceKey(member));
      return place === undefined || other === undefined || other === at
        ? []
        : [{ place, where: other < at ? 'above' : 'below' }];
    }),
  }));
}

/** The number of the row in which each sentence stands, by `sentenceKey()`. */
function rowOfPlaces(rows: readonly BareRow[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(({ places }, at) => places.map((place) => [placeKey(place), at] as const)));
}

function placeKey({ article, sentence }: SentencePlace): string {
  return sentenceKey({ article, sentence: sentence.id });
}
