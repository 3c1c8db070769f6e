import type { Span } from '../../schema/records/evidence.ts';
import type { Member, Statement } from '../../schema/records/statement.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { compareStandIns } from '../../text/stand-in.ts';
import { recordId } from '../record-id.ts';
import type { Group } from './group.ts';
import { refOf } from './pair-record.ts';
import type { ScoredPair } from './pair-table.ts';
import type { PairsByUnit } from './pairs-by-unit.ts';
import type { PreparedUnit } from './prepare.ts';
import { spanOf } from './shared-terms.ts';
import { tierOf } from './thresholds.ts';

/**
 * The records of groups, those of most sources first. The words that stand for a statement are those of its first member by
 * `compareStandIns()`. No sentence stands for two statements, and the id is made of it, so that it stays when members come and go.
 * A group whose members all stand for others already tells nothing new and has no record.
 */
export function statementRecords(
  groups: readonly Group[],
  units: readonly PreparedUnit[],
  scores: PairsByUnit,
): { readonly group: Group; readonly record: Statement }[] {
  const drafts = groups
    .map((group) => ({ group, ...draftOf(group, units, scores) }))
    .toSorted(
      (a, b) => b.sources.length - a.sources.length || b.members.length - a.members.length || a.first - b.first,
    );
  const taken = new Set<number>();
  return drafts.flatMap(({ group, members, sources }) => {
    const words = standIn(members, taken);
    if (words === undefined) return [];
    taken.add(words.unit.index);
    const ref = refOf(words.unit);
    const record = {
      id: recordId('st', sentenceKey(ref)),
      words: ref,
      sources,
      members: members.map((member) => member.record),
      origins: { atMost: sources.length, because: [] },
    };
    return [{ group, record }];
  });
}

interface Drafted {
  readonly unit: PreparedUnit['unit'];
  readonly record: Member;
}

function draftOf({ home, also }: Group, units: readonly PreparedUnit[], scores: PairsByUnit) {
  const all = new Set([...home, ...also].sort((a, b) => a - b));
  const members = [...all].flatMap((place): Drafted[] => {
    const own = units[place];
    const found = own && bestOf(own.unit, all, units, scores);
    if (!own || !found) return [];
    const { best, other } = found;
    const role = home.includes(place) ? 'home' : 'also';
    const clause = role === 'also' ? clauseOf(own, scores.pair(place, other)) : undefined;
    const tier = tierOf(best.score);
    const leansBack = own.leansBack ? ({ leansBack: true } as const) : {};
    const record = { ...refOf(own.unit), role, tier, best, ...(clause ? { clause } : {}), ...leansBack } as const;
    return [{ unit: own.unit, record }];
  });
  const sources = [...new Set(members.map(({ unit }) => unit.source))].sort(compareText);
  return { members, sources, first: Math.min(...all) };
}

/** The clause of a unit that is most like one of the other unit; `undefined` where that is all of it. */
function clauseOf({ unit, clauses }: PreparedUnit, pair: ScoredPair | undefined): Span | undefined {
  const clause = pair && clauses[pair.a === unit.index ? pair.clauseA : pair.clauseB];
  return clause && clauses.length > 1 ? spanOf(unit.text, clause.range) : undefined;
}

/** The member of another source that is most like the unit; of equals the first, and where none has anything in common. */
function bestOf(
  unit: PreparedUnit['unit'],
  all: ReadonlySet<number>,
  units: readonly PreparedUnit[],
  scores: PairsByUnit,
): { readonly best: Member['best']; readonly other: number } | undefined {
  const first = [...all].find((place) => units[place]?.unit.source !== unit.source);
  if (first === undefined) return undefined;
  let best = { place: first, score: 0 };
  for (const at of scores.of(unit.index)) {
    const place = scores.partner(unit.index, at);
    const score = scores.table.score[at] ?? 0;
    const isBetter = score > best.score || (score === best.score && place < best.place);
    if (isBetter && all.has(place)) best = { place, score };
  }
  const other = units[best.place];
  return other && { best: { ...refOf(other.unit), score: best.score }, other: best.place };
}

/** Undefined where every member stands for another statement already. */
function standIn(members: readonly Drafted[], taken: ReadonlySet<number>): Drafted | undefined {
  const free = members.filter(({ unit }) => !taken.has(unit.index));
  const candidates = free.map((drafted) => ({ drafted, member: drafted.record, sentence: drafted.unit }));
  const [first] = candidates.toSorted((a, b) => compareStandIns(a, b) || a.drafted.unit.index - b.drafted.unit.index);
  return first?.drafted;
}
