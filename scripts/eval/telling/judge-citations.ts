import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Citation } from '../../../src/schema/records/citation.ts';
import type { Slice } from '../../../src/schema/records/evidence.ts';
import { isSamePlace, type Place, placeKey, placeOf, sharedLength, type Texts, wordsAt } from '../compare/places.ts';
import { type Section, share } from '../compare/section.ts';
import type { GoldCitation, TellingLabels } from './labels.ts';
import { itemOf, matchPlaces } from './match-places.ts';

/** A label of words that name somebody. */
type Gold = GoldCitation & { readonly party: Place };

/** Who is cited, held against the labels: the same party of the same sentence, whichever of its words are taken. */
export function judgeCitations({ citations: labels }: TellingLabels, { citations }: Comparison, texts: Texts): Section {
  const { counted, lost, wrong } = matchPlaces(
    { all: labels.flatMap(({ party, ...gold }) => (party ? [{ ...gold, party }] : [])), at: ({ party }) => party },
    { all: citations, at: ({ party }) => placeOf(party) },
  );
  const agree = (name: string, is: (record: Citation, gold: Gold) => boolean) =>
    share(name, counted.filter(([record, gold]) => is(record, gold)).length, counted.length);
  const chains = counted.filter(([record, gold]) => (record.via ?? gold.via) !== undefined);
  return {
    measure: 'citations',
    figures: [
      share('precision', counted.length, counted.length + wrong.length),
      share('recall', counted.length, counted.length + lost.length),
      agree('words', (record, gold) => isSamePlace(placeOf(record.party), gold.party)),
      agree('kind', (record, gold) => record.kind === gold.kind),
      agree('named', (record, gold) => record.named === gold.named),
      agree('verbs', (record, gold) => samePlaces(record.verbs, gold.verbs)),
      agree('channels', (record, gold) => overlapping(record.channels, gold.channels)),
      share(
        'chains',
        chains.filter(([record, gold]) => (record.via === undefined) === (gold.via === undefined)).length,
        chains.length,
      ),
    ],
    right: counted.map(([{ party }]) => itemOf(placeOf(party))),
    wrong: wrong.map(({ party, rule }) => itemOf(placeOf(party), rule)),
    missed: lost.map(({ party }) => itemOf(party)),
    notes: counted.flatMap(([record, gold]) => differences(record, gold, texts)),
  };
}

/** Words that keep a distance without a party. */
export function judgeHedges({ hedges: labels }: TellingLabels, { hedges }: Comparison): Section {
  const { counted, lost, wrong } = matchPlaces(
    { all: labels, at: ({ at }) => at },
    { all: hedges, at: ({ term }) => placeOf(term) },
  );
  return {
    measure: 'hedges',
    figures: [
      share('precision', counted.length, counted.length + wrong.length),
      share('recall', counted.length, counted.length + lost.length),
    ],
    right: counted.map(([{ term }]) => itemOf(placeOf(term))),
    wrong: wrong.map(({ term }) => itemOf(placeOf(term))),
    missed: lost.map(({ at }) => itemOf(at)),
    notes: [],
  };
}

function samePlaces(found: readonly Slice[], gold: readonly Place[] = []): boolean {
  return found.length === gold.length && found.every((one) => gold.some((other) => isSamePlace(placeOf(one), other)));
}

function overlapping(found: readonly Slice[], gold: readonly Place[] = []): boolean {
  const meets = (one: Slice) => gold.some((other) => sharedLength(placeOf(one), other) > 0);
  return found.length === 0 || gold.length === 0 ? found.length === gold.length : found.every(meets);
}

function differences(record: Citation, gold: Gold, texts: Texts): string[] {
  const key = placeKey(placeOf(record.party));
  const words = (places: readonly Place[] = []) => places.map((place) => wordsAt(place, texts)).join(', ');
  const own = (slices: readonly Slice[]) => slices.map(({ text }) => text).join(', ');
  const note = (what: string, a: string, b: string) => `${what} of ${key}: ${a || 'none'}, labelled ${b || 'none'}`;
  return [
    ...(isSamePlace(placeOf(record.party), gold.party) ? [] : [note('words', record.party.text, words([gold.party]))]),
    ...(record.kind === gold.kind ? [] : [note('kind', `${record.kind} (${record.party.text})`, gold.kind)]),
    ...(record.named === gold.named
      ? []
      : [note('named', `${record.named} (${record.party.text})`, String(gold.named))]),
    ...(samePlaces(record.verbs, gold.verbs) ? [] : [note('verbs', own(record.verbs), words(gold.verbs))]),
    ...(overlapping(record.channels, gold.channels)
      ? []
      : [note('channels', own(record.channels), words(gold.channels))]),
    ...((record.via === undefined) === (gold.via === undefined)
      ? []
      : [note('chain', record.via ?? '', gold.via ?? '')]),
  ];
}
