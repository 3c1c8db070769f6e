import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import { grouped } from '../parts/counted-words.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { type Own, unitsOf } from '../source-on-event/own.ts';
import { citingSentences } from './introduced.ts';
import { type Parties, type Party, partiesOf } from './parties.ts';

/** What a source cites, and what the others cite. */
interface CitedRow {
  readonly label: string;
  readonly own: Line;
  readonly others: Line;
}

/** Of more sources than this the others are not named. */
const MOST_EACH = 8;
/** As many parties that are cited equally often are named. */
const MOST_TIED = 2;
/** As many parties that one source alone cites are named. */
const MOST_ALONE = 6;

/** How much of a source cites somebody, whom it cites most, and whom it alone cites; nothing where the event cites nobody. */
export function citedRows(own: Own): CitedRow[] {
  const parties = partiesOf(own.told);
  if (parties.cited.length === 0) return [];
  const isFew = own.others.length <= MOST_EACH;
  return [sentencesRow(own, parties, isFew), mostRow(own, parties, isFew), onlyRow(own, parties, isFew)];
}

function sentencesRow(own: Own, parties: Parties, isFew: boolean): CitedRow {
  const counts = ({ slug }: SourceEntry) =>
    copy.against.of(citingSentences(slug, parties).size, unitsOf(slug, own.told));
  return {
    label: copy.cited.against.sentences,
    own: [{ text: counts(own.source), isValue: true }],
    others: isFew
      ? own.others.map((other) => named(other, copy.against.each(shortName(other), counts(other)), own))
      : [],
  };
}

/** Whom each cites in most sentences. */
function mostRow(own: Own, { cited }: Parties, isFew: boolean): CitedRow {
  const most = ({ slug }: SourceEntry) => mostCited(slug, cited, own);
  return {
    label: copy.cited.against.most,
    own: most(own.source).map((words) => (words.soft ? words : { ...words, isValue: true })),
    others: isFew
      ? own.others.flatMap((other) => [
          { ...named(other, copy.against.gives(shortName(other)), own), isStrong: true },
          ...most(other),
        ])
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
function onlyRow(own: Own, { cited }: Parties, isFew: boolean): CitedRow {
  const alone = ({ slug }: SourceEntry) => cited.filter(({ bySource }) => bySource.size === 1 && bySource.has(slug));
  const mine = alone(own.source);
  const more = mine.length - MOST_ALONE;
  return {
    label: copy.cited.against.only,
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

function named(other: SourceEntry, text: string, { told }: Own): Words {
  return { text, names: [shortName(other)], href: told.to.sourceOnEvent(told.event.slug, other.slug) };
}

function placeOf(anchor: string, { told }: Own): string {
  return told.to.row(told.event.slug, anchor);
}
