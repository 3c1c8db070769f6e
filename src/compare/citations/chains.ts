import type { Citation } from '../../schema/comparison.ts';
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
      (other) => other.record !== record && cited.reports.every((one) => isWithin(one, other.cited)),
    );
    return outer ? { ...record, via: outer.record.id } : record;
  });
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
