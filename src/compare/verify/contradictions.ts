import type { Comparison } from '../../schema/comparison.ts';
import type { Contradiction } from '../../schema/records/contradiction.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { verdictOf } from '../figures/verdicts.ts';
import type { DiskArticles } from './disk-articles.ts';
import {
  type Check,
  checkEach,
  type Fault,
  repeatedIds,
  sentenceAt,
  sliceFaults,
  spanFaults,
  unless,
} from './finding.ts';
import { type Lookups, pairKey } from './lookups.ts';

/** Both sides stand in their sentences, tell one statement in words they share, and what they say is worked out anew to exclude each other. */
export const contradictionsHold: Check = (comparison, articles) => {
  const figures = new Map(comparison.figures.map((figure) => [figure.id, figure]));
  const statements = new Map(comparison.statements.map((statement) => [statement.id, statement]));
  const each = checkEach('contradictions', (record, lookups, disk) => {
    const slices = sliceFaults([record.a, record.b], disk);
    return slices.length > 0
      ? slices
      : [
          ...unless(
            sourceOf(record.a, disk) !== sourceOf(record.b, disk),
            'Both sentences are of one source',
            record.b,
          ),
          ...toldFaults(record, statements),
          ...sharedFaults(record, disk),
          ...excludeFaults(record, figures, lookups, disk),
        ];
  });
  return [...repeatedIds('contradictions', comparison.contradictions), ...each(comparison, articles)];
};

function sourceOf({ article }: Slice, articles: DiskArticles): string | undefined {
  return articles.get(article)?.source;
}

function toldFaults(
  { a, b, statement }: Contradiction,
  statements: ReadonlyMap<string, Comparison['statements'][number]>,
) {
  const members = new Set(statements.get(statement)?.members.map(sentenceKey));
  const isTold = members.has(sentenceKey(a)) && members.has(sentenceKey(b));
  return unless(isTold, `The two do not both tell ${statement}`, statement);
}

/** Words in common stand in both sentences, beside what differs. */
function sharedFaults({ a, b, shared }: Contradiction, disk: DiskArticles): Fault[] {
  const [left = '', right = ''] = [a, b].map((ref) => sentenceAt(ref, disk)?.text);
  const isInside = (one: { start: number; end: number }, slot: Slice) => one.start < slot.end && one.end > slot.start;
  return [
    ...spanFaults(
      shared.map((one) => one.a),
      left,
    ),
    ...spanFaults(
      shared.map((one) => one.b),
      right,
    ),
    ...shared.flatMap((one) =>
      unless(!isInside(one.a, a) && !isInside(one.b, b), `“${one.a.text}” is part of what differs`, one.a),
    ),
  ];
}

type Figures = ReadonlyMap<string, Figure>;

function excludeFaults(record: Contradiction, figures: Figures, lookups: Lookups, disk: DiskArticles): Fault[] {
  const { kind, a, b, records = [] } = record;
  const isOneDay = disk.get(a.article)?.published.slice(0, 10) === disk.get(b.article)?.published.slice(0, 10);
  const [one = '', other = ''] = records;
  return [
    ...unless(kind === 'date' || isOneDay, 'The two were published on two days', kind),
    ...unless((kind === 'status') === (records.length === 0), 'Numbers and dates have records, denials none', kind),
    ...(kind === 'number' ? numberFaults(record, figures.get(one), figures.get(other)) : []),
    ...(kind === 'date' ? dateFaults(record, lookups.dates.get(one), lookups.dates.get(other)) : []),
    ...(kind === 'status' ? statusFaults(record, lookups) : []),
  ];
}

function numberFaults({ a, b, scope, asOf, records }: Contradiction, one?: Figure, other?: Figure): Fault[] {
  if (!one || !other) return unless(false, 'There are no such figures', records);
  const isOfScope = [one, other].every(
    (figure) => sorted(figure.scope.map(({ text }) => text.toLowerCase())) === sorted(scope),
  );
  return [
    ...unless(isPlace(one.at, a) && isPlace(other.at, b), 'Its figures stand elsewhere', records),
    ...unless(verdictOf(one, other).verdict === 'different', 'The two figures do not part', records),
    ...unless(one.unit === other.unit, 'The two figures count different things', records),
    ...unless(isOfScope, 'The two figures do not have this scope', scope),
    ...unless(one.asOf === asOf && other.asOf === asOf, 'The two figures are not of this day', asOf ?? records),
  ];
}

function dateFaults({ a, b, records }: Contradiction, one?: TimeExpression, other?: TimeExpression): Fault[] {
  if (!one?.iso || !other?.iso) return unless(false, 'There are no such dates', records);
  const length = Math.min(one.iso.length, other.iso.length, 10);
  return [
    ...unless(isPlace(one.at, a) && isPlace(other.at, b), 'Its dates stand elsewhere', records),
    ...unless(one.iso.slice(0, length) !== other.iso.slice(0, length), 'The two dates can be one', records),
  ];
}

/** The pair of the two sentences is flagged, and its words are these. */
function statusFaults({ a, b }: Contradiction, { pairs }: Lookups): Fault[] {
  const pair = pairs.get(pairKey(a, b));
  const { negation, denial } = pair ?? {};
  const [own, other] = negation === 'a' ? [a, b] : [b, a];
  const isDenied = denial !== undefined && own.start === denial.not.start && own.end === denial.of.end;
  const isTold = isDenied && other.start === denial.beside.start && other.end === denial.beside.end;
  return unless(isTold, 'No pair says that one of them denies what the other tells', a);
}

function isPlace(one: Slice, other: Slice): boolean {
  return sentenceKey(one) === sentenceKey(other) && one.start === other.start && one.end === other.end;
}

function sorted(texts: readonly string[]): string {
  return texts.toSorted().join('\n');
}
