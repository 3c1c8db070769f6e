import type { Citation, Slice } from '../../schema/comparison.ts';
import { againstCopy as words } from '../copy/against.ts';
import { languageAttributes } from '../direction.ts';
import type { SourceEntry } from '../edition.ts';
import type { Line, Words } from '../line.ts';
import { numberMark } from '../statements/marks.ts';
import { keyOf } from '../statements/places.ts';
import type { Told } from '../statements/told.ts';
import { eachNamed, MOST_EACH } from './others.ts';
import type { Own } from './own.ts';

/** Whom a source cites most, and whom the others do. */
export interface CitesRow {
  readonly label: string;
  readonly own: Line;
  readonly others: Line;
}

/** A party that one source cites more often than others, or as often as the most. */
interface Party {
  readonly words: Words;
  /** Where these words stand. */
  readonly written: Slice;
  readonly citations: readonly Citation[];
}

/** Of parties cited as often as each other so many are named. */
const MOST_PARTIES = 2;

/** The named parties that the source cites most, with the sentences that do, beside those that the others cite most. */
export function citesRow(own: Own): CitesRow | undefined {
  const parties = mostCited(own.source, own.told);
  const others = own.others.flatMap((other) => {
    const terms = mostCited(other, own.told).map(({ words }) => words);
    return terms.length === 0 ? [] : [{ other, terms }];
  });
  if (parties.length === 0 || others.length === 0 || others.length > MOST_EACH) return undefined;
  const all = citationsOf(own.source, own.told).length;
  return {
    label: words.citesMost,
    own: [
      ...parties.flatMap(({ words, written, citations }) => [
        ...marksOf(citations, written, own),
        { ...words, isValue: true },
      ]),
      { text: words.ofCitations(parties[0]?.citations.length ?? 0, all, parties.length), soft: true },
    ],
    others: eachNamed(others, own),
  };
}

/** The sentences that cite a party; last the one in which it is written as shown. */
function marksOf(citations: readonly Citation[], written: Slice, { source, told }: Own): Words[] {
  const others = citations.map(({ party }) => party).filter((party) => keyOf(party) !== keyOf(written));
  const sentences = new Map([...others, written].map((slice) => [keyOf(slice), slice]));
  return [...sentences.values()].map((party) => numberMark(party, source.facts.name, told.places, told.to));
}

function mostCited(source: SourceEntry, told: Told): Party[] {
  const named = citationsOf(source, told).filter((citation) => citation.named && citation.name !== undefined);
  const parties = [...Map.groupBy(named, ({ name }) => name).values()].flatMap((citations) => {
    const written = writtenAs(citations, told);
    return written ? [{ words: wordsOf(written, told), written, citations }] : [];
  });
  const most = Math.max(0, ...parties.map(({ citations }) => citations.length));
  const first = parties.filter(({ citations }) => citations.length === most);
  return most < 2 && first.length > MOST_PARTIES ? [] : first.slice(0, MOST_PARTIES);
}

function citationsOf({ slug }: SourceEntry, { comparison, places }: Told): Citation[] {
  return comparison.citations.filter(({ party }) => places.get(keyOf(party))?.source === slug);
}

/** The longest form in which the source writes them; where it only has pronouns, whom they stand for. */
function writtenAs(citations: readonly Citation[], { places }: Told): Slice | undefined {
  const printed = (slices: readonly Slice[]) => slices.filter((slice) => places.get(keyOf(slice))?.mayBePrinted);
  const named = printed(citations.flatMap(({ party, who }) => (who ? [] : [party])));
  const all = named.length > 0 ? named : printed(citations.flatMap(({ who }) => who ?? []));
  return all.toSorted((a, b) => a.text.length - b.text.length).at(-1);
}

function wordsOf(slice: Slice, { places }: Told): Words {
  return { text: slice.text, lang: languageAttributes(places.get(keyOf(slice))?.language ?? 'en') };
}
