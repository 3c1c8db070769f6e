import type { Citation } from '../../schema/records/citation.ts';
import type { Report } from '../speech/reports.ts';
import type { Cited } from './join-reports.ts';

interface Found {
  readonly cited: Cited;
  readonly record: Citation;
}

/** Says of each citation of a frame through which other it came: whose report it stands in, or who quotes it. */
export function chained(found: readonly Found[]): Citation[] {
  return found.map(({ cited, record }) => {
    const outer = found.find(
      // Of two that stand in each other’s words nobody can tell which is outside.
      (other) => other.record !== record && stands(cited, other.cited) && !stands(other.cited, cited),
    );
    return outer ? { ...record, via: outer.record.id } : record;
  });
}

function stands({ reports }: Cited, outer: Cited): boolean {
  return reports.every((one) => isWithin(one, outer));
}

/** The party and its verb stand in what the other says, or the other quotes it. */
function isWithin({ party, speech, relayedBy }: Report, { reports }: Cited): boolean {
  return reports.some(
    (other) =>
      relayedBy === other ||
      other.content.parts.some(
        ([from, to]) =>
          speech !== undefined && from <= speech.tag.at && speech.tag.at <= to && from <= party.from && party.to <= to,
      ),
  );
}
