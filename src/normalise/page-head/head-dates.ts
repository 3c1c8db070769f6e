import { moment } from '../../schema/fields.ts';
import type { Draft, Leaf, Role } from '../draft.ts';
import { label, textOf } from '../leaves.ts';
import { findDate } from '../read-date.ts';
import type { Head } from './head-values.ts';

/** ISO 8601 as pages write it: with or without separators in the zone, with fractions of a second. */
const ISO_DATE =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:(?<gap>[T ]) ?(?<time>\d{2}:\d{2}(?::\d{2})?)(?<fraction>[.,]\d+)? ?(?<zone>Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/;

/** Labels the day of publication, and the last change where it is another moment. */
export function takeDates(head: Head, draft: Draft): void {
  const published = takeDate(head.get('published') ?? [], 'date', draft);
  takeDate(head.get('modified') ?? [], 'modified', draft, published);
}

/** The first value that is a date, printed as the schema wants it, with nothing added; returns what is printed. */
function takeDate(leaves: readonly Leaf[], role: Role, draft: Draft, other?: string): string | undefined {
  for (const leaf of leaves) {
    const value = asMoment(textOf(leaf, draft)) ?? findDate(textOf(leaf, draft))?.value;
    if (value === undefined || value === other) continue;
    const start = leaf.data.pieces[0]?.start ?? 0;
    const end = leaf.data.pieces.at(-1)?.end ?? start;
    leaf.data.pieces = value === textOf(leaf, draft) ? leaf.data.pieces : [{ start, end, text: value }];
    label(leaf, role);
    return value;
  }
  return undefined;
}

function asMoment(text: string): string | undefined {
  const { day, time, zone } = ISO_DATE.exec(text)?.groups ?? {};
  if (day === undefined) return undefined;
  const offset = zone?.replace(/^([+-]\d{2}):?(\d{2})?$/, (_all, hours, minutes) => `${hours}:${minutes ?? '00'}`);
  const value = time === undefined ? day : `${day}T${time}${offset ?? ''}`;
  return moment.safeParse(value).success ? value : undefined;
}
