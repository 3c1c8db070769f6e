import type { Contradiction } from '../../schema/records/contradiction.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { printDay } from '../parts/dates.ts';
import { languageAttributes } from '../parts/direction.ts';
import type { Line } from '../parts/line.ts';
import { type Passage, passageOf } from '../parts/passage.ts';
import { sourceIn } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';

/** Two sentences that exclude each other. */
interface ContradictionRow {
  /** Its anchor. */
  readonly id: string;
  /** What excludes: two numbers, two dates, told and denied. */
  readonly kind: string;
  /** For which place or part, and when, both hold. */
  readonly scope: Line;
  readonly sides: readonly { readonly source: string; readonly passage: Passage }[];
}

/** The panel of contradictions; without rows there is only its reach. */
export interface ContradictionsView {
  readonly rows: readonly ContradictionRow[];
  readonly reach: string;
}

/** Sentences of two sources that cannot both be right, in the order of the comparison; `undefined` where there is one source to compare. */
export function contradictionsView(told: Told): ContradictionsView | undefined {
  const { contradictions, pairs } = told.comparison;
  if (told.sources.length < 2) return undefined;
  const strong = pairs.filter(({ tier }) => tier === 'strong').length;
  return {
    rows: contradictions.map((record) => rowOf(record, told)),
    reach: copy.contradictions.reach(strong, contradictions.length),
  };
}

function rowOf(record: Contradiction, told: Told): ContradictionRow {
  return {
    id: record.id,
    kind: copy.contradictions.kinds[record.kind],
    scope: scopeLine(record, told),
    sides: [record.a, record.b].map((slice) => sideOf(slice, told)),
  };
}

function sideOf(slice: Slice, told: Told): ContradictionRow['sides'][number] {
  const source = sourceIn(slice, told.places);
  const entry = told.sources.find(({ slug }) => slug === source);
  return { source: entry?.facts.name ?? '', passage: passageOf(slice, [slice], told) };
}

/** The words of scope as the first sentence prints them, and the day. */
function scopeLine({ a, records, asOf, kind }: Contradiction, told: Told): Line {
  const { comparison, places, edition } = told;
  const place = places.get(sentenceKey(a));
  const figure = comparison.figures.find(({ id }) => id === records?.[0]);
  const words = place?.mayBePrinted ? (figure?.scope ?? []) : [];
  const lang = place && languageAttributes(place.language);
  const { published } = edition.article(a.article).facts;
  return [
    ...(words.length === 0 ? [] : [{ text: copy.contradictions.scope, soft: true }]),
    ...words.map(({ text }) => ({ text, lang })),
    ...(asOf === undefined ? [] : [{ text: copy.contradictions.asOf(printDay(asOf)), soft: true }]),
    ...(asOf !== undefined || kind === 'date'
      ? []
      : [{ text: copy.contradictions.published(printDay(published)), soft: true }]),
  ];
}
