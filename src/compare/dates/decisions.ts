import type { Decision } from '../../schema/event.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Corpus } from '../corpus.ts';
import { withoutRejected } from '../rejections.ts';
import { roleOf } from './role.ts';
import { toldValue } from './told-times.ts';

/** What an editor decided about the words of a time. */
export type DateDecision = Extract<Decision, { decide: 'pin-date' | 'accept-date' }>;

export function isDateDecision(decision: Decision): decision is DateDecision {
  return decision.decide === 'pin-date' || decision.decide === 'accept-date';
}

/** The dates with the editor’s decisions: a pinned one has the given value, an accepted one keeps its own. Clock times follow their day. */
export function decidedDates(found: readonly TimeExpression[], { input: { event, slug } }: Corpus): TimeExpression[] {
  const decisions = event.decisions.filter(isDateDecision);
  if (decisions.length === 0) return [...found];
  const decided = found.map((date) => {
    const own = decisions.find((decision) => isAbout(decision, date, slug));
    return own ? withDecision(date, own, event.date) : date;
  });
  const bases = new Map(
    decided.flatMap((date) => (date.rule === 'pinned' && date.iso ? [[date.id, date] as const] : [])),
  );
  return decided.map((date) => {
    const base = date.against?.kind === 'date' ? bases.get(date.against.date) : undefined;
    return base === undefined ? date : movedTo(base, date, event.date);
  });
}

/** A clock time keeps its hour; what is counted from a time told is counted again. */
function movedTo(base: TimeExpression, date: TimeExpression, event: string): TimeExpression {
  const { iso: _, ...rest } = date;
  const clock = date.iso?.includes('T') ? date.iso.slice('yyyy-mm-dd'.length) : undefined;
  if (clock !== undefined) return { ...rest, iso: `${base.iso?.slice(0, 'yyyy-mm-dd'.length)}${clock}` };
  const value = base.at.start > date.at.start && isOneSentence(base, date) ? base : toldValue(date.at.text, base);
  if (value?.iso === undefined) return { ...rest, precision: 'anchored', role: roleOf(undefined, event) };
  return { ...rest, precision: value.precision, iso: value.iso, role: roleOf(value.iso, event) };
}

function isOneSentence(a: TimeExpression, b: TimeExpression): boolean {
  return sentenceKey(a.at) === sentenceKey(b.at);
}

/** The dates without those that are no times, as an editor says. What was counted from one of them is left without a value. */
export function withoutRejectedDates(found: readonly TimeExpression[], corpus: Corpus): TimeExpression[] {
  const kept = withoutRejected(corpus, 'reject-date', found, ({ at }) => at);
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((date) => {
    const { id, at, rule, against } = date;
    const isLost = against?.kind === 'date' && !ids.has(against.date);
    return isLost ? { id, at, precision: 'vague', role: roleOf(undefined, ''), rule } : date;
  });
}

/** Whether a decision is about a time: its whole words in the sentence that is named. */
export function isAbout({ sentence, words }: DateDecision, { at }: Pick<TimeExpression, 'at'>, event: string): boolean {
  return `${event}/${sentence}` === sentenceKey(at) && at.text === words;
}

function withDecision(date: TimeExpression, decision: DateDecision, event: string): TimeExpression {
  if (decision.decide === 'accept-date') return { ...date, decided: decision.reason };
  const { iso, reason } = decision;
  const { id, at } = date;
  return { id, at, precision: precisionOf(iso), iso, role: roleOf(iso, event), rule: 'pinned', decided: reason };
}

/** As exact as the value is written. */
function precisionOf(iso: string): TimeExpression['precision'] {
  if (iso.includes('/')) return 'interval';
  if (iso.includes('T')) return 'instant';
  return iso.length === 'yyyy'.length ? 'year' : iso.length === 'yyyy-mm'.length ? 'month' : 'day';
}
