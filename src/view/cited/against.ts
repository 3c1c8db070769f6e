import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import { grouped } from '../parts/counted-words.ts';
import type { Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import type { AgainstRow } from '../source-on-event/against-row.ts';
import { eachNamed, MOST_EACH, named } from '../source-on-event/others.ts';
import { type Own, unitsOf } from '../source-on-event/own.ts';
import { citingSentences } from './introduced.ts';
import { type Parties, type Party, partiesOf } from './parties.ts';

/** As many parties that are cited equally often are named. */
const MOST_TIED = 2;
/** As many parties that one source alone cites are named. */
const MOST_ALONE = 6;

/** How much of a source cites somebody, whom it cites most, and whom it alone cites; nothing where the event cites nobody. */
export function citedRows(own: Own): AgainstRow[] {
  const parties = partiesOf(own.told);
  if (parties.cited.length === 0) return [];
  const isFew = own.others.length <= MOST_EACH;
  return [sentencesRow(own, parties, isFew), mostRow(own, parties, isFew), onlyRow(own, parties, isFew)];
}

function sentencesRow(own: Own, parties: Parties, isFew: boolean): AgainstRow {
  const counts = ({ slug }: SourceEntry) =>
    copy.against.of(citingSentences(slug, parties).size, unitsOf(slug, own.told));
  return {
    label: [{ text: copy.cited.against.sentences }],
    own: [{ text: counts(own.source), isValue: true }],
    others: isFew
      ? own.others.map((other) => named(other, copy.against.each(shortName(other), counts(other)), own))
      : [],
  };
}

/** Whom each cites in most sentences. */
function mostRow(own: Own, { cited }: Parties, isFew: boolean): AgainstRow {
  const most = ({ slug }: SourceEntry) => mostCited(slug, cited, own);
  return {
    label: [{ text: copy.cited.against.most }],
    own: most(own.source).map((words) => (words.soft ? words : { ...words, isValue: true })),
    others: isFew
      ? eachNamed(
          own.others.map((other) => ({ other, terms: most(other) })),
          own,
        )
      : [],
  };
}

function mostCited(source: string, cited: readonly Party[], own: Own): Words[] {
  const counts = cited.map((party) => ({ party, count: party.bySource.get(source)?.length ?? 0 }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  if (most === 0) return [{ text: copy.none, soft: true }];
  const first = counts.filter(({ count }) => count === most);
  if (first.length > MOST_TIED) return [{ text: copy.cited.against.each(first.length, most), soft: true }];
  return first.map(({ party: { id, label } }) => ({
    ...label,
    text: copy.cited.inSource(label.text, most),
    names: [label.text],
    href: placeOf(`${id}-${source}`, own),
  }));
}

/** Whom it alone cites, and how many each other cites alone. */
function onlyRow(own: Own, { cited }: Parties, isFew: boolean): AgainstRow {
  const alone = ({ slug }: SourceEntry) => cited.filter(({ bySource }) => bySource.size === 1 && bySource.has(slug));
  const mine = alone(own.source);
  const more = mine.length - MOST_ALONE;
  return {
    label: [{ text: copy.cited.against.only }],
    own:
      mine.length === 0
        ? [{ text: copy.none, soft: true }]
        : [
            ...mine.slice(0, MOST_ALONE).map(({ id, label }) => ({
              ...label,
              isValue: true,
              href: placeOf(`${id}-${own.source.slug}`, own),
            })),
            ...(more > 0 ? [{ text: copy.cited.against.and(more), soft: true }] : []),
          ],
    others: isFew
      ? own.others.map((other) => named(other, copy.against.each(shortName(other), grouped(alone(other).length)), own))
      : [],
  };
}

function placeOf(anchor: string, { told }: Own): string {
  return told.to.row(told.event.slug, anchor);
}
