import type { LinkOf } from './clusters.ts';
import { type GroupFigure, likeness } from './likeness.ts';

/**
 * From which likeness a source tells one number twice. One report gives the lead in one poll and, further down, the same number in
 * another; chosen by eye on development events.
 */
export const REPEATED = 0.6;
/** Numbers up to this, and percents, are found of many things in one report. */
const OFTEN = 100;

/**
 * Members of a group without such as a source gives besides, in words too unlike its own best: that a small number is the same is
 * then chance. The best is the one most surely linked with another source; what an editor’s decision names stays.
 */
export function withoutChance(members: readonly GroupFigure[], linkOf: LinkOf): GroupFigure[] {
  const bySource = Map.groupBy(members, ({ source }) => source);
  const best = new Map([...bySource].map(([source, own]) => [source, bestOf(own, members, linkOf)]));
  return members.filter((member) => isSure(member, best.get(member.source)));
}

function isSure(member: GroupFigure, best: GroupFigure | undefined): boolean {
  if (best === undefined || member === best || member.isDecided || !isSame(member, best)) return true;
  return member.figure.value.low > OFTEN || likeness(member, best) >= REPEATED;
}

/** Quite the same number: one that parts says something of its own. */
function isSame({ figure: a }: GroupFigure, { figure: b }: GroupFigure): boolean {
  return a.value.low === b.value.low && a.value.high === b.value.high;
}

function bestOf(own: readonly GroupFigure[], members: readonly GroupFigure[], linkOf: LinkOf): GroupFigure | undefined {
  if (own.length === 1) return own[0];
  const rated = own.map((member) => ({ member, value: surest(member, members, linkOf) }));
  return rated.toSorted((a, b) => b.value - a.value)[0]?.member;
}

/** The surest link with a member of another source. */
function surest(member: GroupFigure, members: readonly GroupFigure[], linkOf: LinkOf): number {
  const others = members.filter(({ source }) => source !== member.source);
  return Math.max(-1, ...others.map((other) => linkOf(member, other)));
}
