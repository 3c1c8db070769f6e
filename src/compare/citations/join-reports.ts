import type { NounPhrase } from '../quotations/noun-phrases.ts';
import { type Roster, textOf } from '../quotations/roster.ts';
import type { Report } from '../speech/reports.ts';

/** One party of a frame with everything that is reported of it there; the first report that is no pronoun writes it. */
export interface Cited {
  readonly party: NounPhrase;
  readonly who: NounPhrase | undefined;
  readonly reports: readonly [Report, ...Report[]];
}

/** “Bo said he replied”: two verbs, one party. */
export function joinReports(reports: readonly Report[], roster: Roster): Cited[] {
  const joined = new Map<string, [Report, ...Report[]]>();
  for (const report of reports) {
    const key = keyOf(report, roster);
    const own = joined.get(key);
    if (own) own.push(report);
    else joined.set(key, [report]);
  }
  return [...joined.values()].map((all) => {
    const named = all.find(({ party }) => party.kind !== 'pronoun') ?? all[0];
    return { party: named.party, who: named.who, reports: all };
  });
}

function keyOf({ party, who }: Report, roster: Roster): string {
  const whole = who ?? party;
  return roster.nameOf(whole)?.id ?? (whole.kind === 'pronoun' ? `pronoun ${whole.head}` : textOf(whole).toLowerCase());
}
