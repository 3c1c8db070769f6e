import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { boundsOf } from '../../text/calendar.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { Fact, Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { placeHref } from '../statements/marks.ts';
import { languageIn, mayBePrinted, sourceIn } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';
import { printTime } from './print-time.ts';

/** A time with every way in which the articles name it. */
export interface TimeRow extends Fact {
  /** Its anchor. */
  readonly id: string;
  readonly iso: string;
  readonly precision: TimeExpression['precision'];
  /** Names of the sources that name it, in the order of sources. */
  readonly sources: readonly string[];
}

/** Where the event’s page shows an expression of time: in the row of its value, or among those without a date. */
export function timeAnchor({ iso, precision }: Pick<TimeExpression, 'iso' | 'precision'>): string {
  return iso === undefined ? NO_DATE : `t-${iso.replaceAll(/[^\dA-Z]+/g, '-')}-${precision}`;
}

/** The anchor of the expressions without a date. */
export const NO_DATE = 'no-date';

/** The times of expressions that have a value, the earliest first; of those that begin together the shortest first. */
export function timeRows(dates: readonly TimeExpression[], told: Told): TimeRow[] {
  const byTime = Map.groupBy(dates, ({ iso, precision }) => `${iso} ${precision}`);
  return [...byTime.values()].flatMap((group) => rowOf(group, told)).toSorted((a, b) => compareTimes(a.iso, b.iso));
}

function rowOf(group: readonly TimeExpression[], told: Told): TimeRow[] {
  const [first] = group;
  if (first?.iso === undefined) return [];
  const label = copy.timeline.time(inWholeDays(printTime(first.iso)), copy.timeline.precisions[first.precision]);
  const { iso, precision } = first;
  return [
    { id: timeAnchor(first), iso, precision, label, lines: wordingLines(group, told), sources: sourcesOf(group, told) },
  ];
}

/** “28 November 2024 to 5 December 2024”, broken between its days only: its column is narrow. */
function inWholeDays(time: string): string {
  return time
    .split(' to ')
    .map((day) => day.replaceAll(' ', '\u00a0'))
    .join(' to ');
}

function compareTimes(a: string, b: string): number {
  const [[startA, endA], [startB, endB]] = [boundsOf(a), boundsOf(b)];
  return compareText(startA, startB) || compareText(endA, endB) || compareText(a, b);
}

function sourcesOf(group: readonly TimeExpression[], { places, sources }: Told): string[] {
  const own = new Set(group.map(({ at }) => sourceIn(at, places)));
  return sources.flatMap(({ slug, facts }) => (own.has(slug) ? [facts.name] : []));
}

/** A line for each wording: the words, then every source that prints them, which leads to its first such sentence. */
export function wordingLines(dates: readonly TimeExpression[], told: Told): Line[] {
  const { places } = told;
  const byWords = Map.groupBy(dates, ({ at }) => (mayBePrinted(at, places) ? at.text.toLowerCase() : ''));
  return [...byWords].map(([key, own]) => [wordsFor(key, own, told), ...sourceLinks(own, told)]);
}

function wordsFor(key: string, own: readonly TimeExpression[], { places }: Told): Words {
  const at = own[0]?.at;
  if (key === '' || at === undefined) return { text: copy.notShown, soft: true };
  return { text: at.text, lang: languageIn(at, places), isValue: true };
}

function sourceLinks(own: readonly TimeExpression[], { places, sources, to }: Told): Words[] {
  return sources.flatMap((source): Words[] => {
    const [first, ...more] = own.filter(({ at }) => sourceIn(at, places) === source.slug);
    if (first === undefined) return [];
    const { part = 'body', number = 0 } = places.get(sentenceKey(first.at))?.sentence ?? {};
    const name = shortName(source);
    const unseen = `, ${copy.versions.place(part, number)}`;
    const link = { text: name, names: [name], href: placeHref(first.at, places, to), unseen };
    return more.length === 0
      ? [link]
      : [link, { text: copy.timeline.times(more.length + 1), soft: true, clings: true }];
  });
}
