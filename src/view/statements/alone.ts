import type { Single } from '../../schema/records/single.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { sourceIn } from '../told/sentence-places.ts';
import type { Told } from '../told/told.ts';
import { numberMark, placeHref } from './marks.ts';

/** A sentence that stands in no statement. */
interface AloneSentence {
  readonly mark: Words;
  /** `undefined` where it may not be printed. */
  readonly text: string | undefined;
  readonly language: LanguageAttributes;
  /** What is most like it elsewhere. */
  readonly nearest: Line | undefined;
}

/** Sentences that no other source was found to tell, by source. */
export interface AloneGroup {
  readonly label: string;
  readonly note: string | undefined;
  readonly sources: readonly { readonly label: Words; readonly sentences: readonly AloneSentence[] }[];
}

/** What one source alone tells, and apart from it what could not be aligned; a group without sentences is left out. */
export function aloneGroups(told: Told): AloneGroup[] {
  const of = (verdict: Single['verdict']) => told.comparison.singles.filter((single) => single.verdict === verdict);
  const { onlyIn, unaligned, unalignedNote } = copy.statements;
  const [only, open] = [of('only'), of('unaligned')];
  return [
    { label: onlyIn(only.length), note: undefined, sources: bySource(only, told) },
    { label: unaligned(open.length), note: unalignedNote, sources: bySource(open, told) },
  ].filter(({ sources }) => sources.length > 0);
}

function bySource(singles: readonly Single[], told: Told): AloneGroup['sources'] {
  return told.sources.flatMap(({ slug, facts }) => {
    const own = singles.filter((single) => sourceIn(single, told.places) === slug);
    if (own.length === 0) return [];
    const sentences = own.map((single) => sentenceOf(single, facts.name, told));
    return [{ label: { text: copy.statements.ofSource(facts.name, own.length), names: [facts.name] }, sentences }];
  });
}

function sentenceOf(single: Single, source: string, told: Told): AloneSentence {
  const place = told.places.get(sentenceKey(single));
  return {
    mark: numberMark(single, source, told.places, told.to),
    text: place?.mayBePrinted ? place.sentence.text : undefined,
    language: languageAttributes(place?.language ?? copy.language),
    nearest: single.verdict === 'unaligned' ? nearestLine(single, told) : undefined,
  };
}

function nearestLine({ nearest }: Single, { places, edition, to }: Told): Line | undefined {
  const place = nearest && places.get(sentenceKey(nearest));
  if (!nearest || !place) return undefined;
  const where = copy.versions.place(place.sentence.part, place.sentence.number ?? 0);
  return [
    { text: copy.statements.nearest },
    { text: `${shortName(edition.source(place.source))}, ${where}`, href: placeHref(nearest, places, to) },
  ];
}
