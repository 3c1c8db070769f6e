import type { Figure, FigureValue } from '../../schema/records/figure.ts';
import type { FigureGroup } from '../../schema/records/figure-group.ts';
import type { Statement } from '../../schema/records/statement.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { recordId } from '../record-id.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import { clustersOf, type LinkOf, PINNED } from './clusters.ts';
import type { FigureDecision } from './decisions.ts';
import type { FigureWords } from './figure-words.ts';
import { labelOf } from './group-label.ts';
import { type GroupFigure, groupFigure } from './likeness.ts';
import { linkOf as likenessLink, RULED_OUT } from './links.ts';
import { withoutChance } from './repeated.ts';
import { comparedPairs, groupVerdict, meets, verdictOf } from './verdicts.ts';

export interface GroupingInput {
  readonly figures: readonly Figure[];
  /** Units by `article#sentence`. */
  readonly unitOf: ReadonlyMap<string, PreparedUnit>;
  readonly statements: readonly Statement[];
  readonly dates?: readonly TimeExpression[];
  readonly words: FigureWords;
  readonly decisions: readonly FigureDecision[];
}

/** Figures of two sources or more that count the same, by how many sources give them. */
export function groupFigures(input: GroupingInput): FigureGroup[] {
  const named = new Set(input.decisions.flatMap(({ a, b }) => [a, b]));
  const bySentence = Map.groupBy(input.figures, ({ at }) => sentenceKey(at));
  const times = Map.groupBy(input.dates ?? [], ({ at }) => sentenceKey(at));
  const ready = input.figures.flatMap((figure) => {
    const unit = input.unitOf.get(sentenceKey(figure.at));
    const others = (bySentence.get(sentenceKey(figure.at)) ?? []).filter((other) => other !== figure);
    return unit
      ? [groupFigure(figure, others, unit, input.words, named.has(figure.id), times.get(sentenceKey(figure.at)))]
      : [];
  });
  const decided = decidedOf(input);
  const linkOf = linkBy(toldBy(input), decided);
  return clustersOf(ready, linkOf)
    .map((members) => withoutChance(members, linkOf))
    .filter((members) => new Set(members.map(({ source }) => source)).size > 1)
    .map((members) => recordOf(members, decided))
    .sort((a, b) => compareText(a.id, b.id));
}

/** The statements that each sentence tells, by their numbers. */
function toldBy({ statements }: GroupingInput): Told {
  const told = new Map<string, number[]>();
  statements.forEach(({ members }, number) => {
    for (const member of members) told.set(sentenceKey(member), [...(told.get(sentenceKey(member)) ?? []), number]);
  });
  return told;
}

type Told = ReadonlyMap<string, readonly number[]>;

type Decided = ReadonlyMap<string, FigureDecision>;

function decidedOf({ decisions }: GroupingInput): Decided {
  return new Map(decisions.map((decision) => [`${decision.a} ${decision.b}`, decision]));
}

/** Within one sentence two figures are two; within one article two numbers that part are two. */
function linkBy(told: Told, decided: Decided): LinkOf {
  const areAligned = (a: GroupFigure, b: GroupFigure) => {
    const theirs = told.get(sentenceKey(b.figure.at)) ?? [];
    return (told.get(sentenceKey(a.figure.at)) ?? []).some((statement) => theirs.includes(statement));
  };
  return (a, b) => {
    const decision = decided.get(`${a.figure.id} ${b.figure.id}`) ?? decided.get(`${b.figure.id} ${a.figure.id}`);
    if (decision) return decision.decide === 'pin-figures' ? PINNED : RULED_OUT;
    if (a.unit === b.unit) return RULED_OUT;
    if (a.source === b.source && areTwo(a.figure.value, b.figure.value)) return RULED_OUT;
    return likenessLink(a, b, () => areAligned(a, b));
  };
}

/** “Roughly 250” and “roughly 300” of one report are two, though their ends meet. */
function areTwo(a: FigureValue, b: FigureValue): boolean {
  const middle = ({ low, high }: FigureValue) => (high === undefined || low === 0 ? undefined : (low + high) / 2);
  const [left, right] = [middle(a), middle(b)];
  const isFar = left !== undefined && right !== undefined && Math.max(left, right) > Math.min(left, right) * ROUGHLY;
  return !meets(a, b) || (isFar && !isVague(a) && !isVague(b));
}

/** A tenth, which is what “about” leaves to each side. */
const ROUGHLY = 1.1;

/** Hundreds, dozens: from twice a number up to ten times it. */
function isVague({ low, high = low }: FigureValue): boolean {
  return high >= low * 5;
}

function recordOf(members: readonly GroupFigure[], decided: Decided): FigureGroup {
  const sources = new Map(members.map(({ figure, source }) => [figure.id, source]));
  const own = members.map(({ figure }) => figure);
  const pairs = [
    ...comparedPairs(own, ({ id }) => sources.get(id) ?? '').map(([a, b]) => verdictPair(a, b)),
    ...pinnedPairs(own, decided),
  ];
  const figures = members.map(({ figure }) => figure.id);
  const vague = members.filter(({ figure }) => figure.kind === 'vague').map(({ figure }) => figure.id);
  const lessExact =
    vague.length < members.length
      ? vague.filter((id) => pairs.some((pair) => pair.verdict === 'less exact' && (pair.a === id || pair.b === id)))
      : [];
  const rest = pairs.filter(({ a, b }) => !lessExact.includes(a) && !lessExact.includes(b));
  const { verdict, rule } = groupVerdict(rest.length > 0 ? rest : pairs);
  return { id: groupId(figures), label: labelOf(members), figures, verdict, rule, lessExact, pairs };
}

function verdictPair(a: Figure, b: Figure) {
  return { a: a.id, b: b.id, ...verdictOf(a, b) };
}

/** An editor’s pairs are told of whatever the others say. */
function pinnedPairs(members: readonly Figure[], decided: Decided): FigureGroup['pairs'] {
  const byId = new Map(members.map((figure) => [figure.id, figure]));
  return [...decided.values()].flatMap(({ decide, a, b, reason }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return decide === 'pin-figures' && one && other ? [{ ...verdictPair(one, other), decided: reason }] : [];
  });
}

function groupId(figures: readonly string[]): string {
  return recordId('g', figures.join(' '));
}
