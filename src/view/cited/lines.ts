import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { keyOf } from '../../text/words.ts';
import { copy } from '../copy.ts';
import { distinct, type Line, type Words } from '../parts/line.ts';
import { passageOf } from '../parts/passage.ts';
import type { Said } from '../quotations/said.ts';
import { languageIn, mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';
import { type CitedSentence, countOf, type Party } from './parties.ts';

/** The sentences behind the numbers of one party. */
export interface PartyLines {
  readonly label: Words;
  /** What is said of a party without a name. */
  readonly about: Line;
  readonly summary: string;
  readonly sources: readonly { readonly id: string; readonly name: string; readonly said: readonly Said[] }[];
}

/** The sentences behind the numbers of a party, by source. */
export function linesOf(party: Party, told: Told): PartyLines {
  const { id, label, bySource } = party;
  return {
    label,
    about: aboutOf(party),
    summary: copy.cited.lines(countOf(party)),
    sources: [...bySource].map(([slug, sentences]) => ({
      id: `${id}-${slug}`,
      name: told.edition.source(slug).facts.name,
      said: sentences.map((sentence) => saidIn(sentence, party, told)),
    })),
  };
}

/** That nobody tells who it is, and how the sources call it then. */
export function aboutOf({ isNamed, called }: Party): Line {
  if (isNamed) return [];
  return [called ?? { text: copy.cited.noName, soft: true }];
}

/** A sentence with the party’s quoted words set off: how it writes the party, verbs, channels, through whom it came. */
function saidIn({ ref, citations, quotations }: CitedSentence, { label }: Party, told: Told): Said {
  const quoted = quotations.flatMap(({ slices }) => slices.filter((slice) => sentenceKey(slice) === sentenceKey(ref)));
  // Articles lead to a quotation; one over several sentences has its anchor at the first.
  const [id, ...more] = quotations
    .filter(({ slices: [first] }) => first && sentenceKey(first) === sentenceKey(ref))
    .map((quotation) => quotation.id);
  return {
    id,
    more,
    passages: [passageOf(ref, quoted, told)],
    facts: distinct([
      ...citations.flatMap((citation) => citationFacts(citation, label.text, told)),
      ...quotations.flatMap((quotation) => quotationFacts(quotation, citations, label.text, told)),
    ]),
  };
}

function citationFacts(citation: Citation, label: string, told: Told): Words[] {
  const { party, described = party, who, verbs, channels, via, decided } = citation;
  const words = copy.cited;
  const { citations } = told.comparison;
  const outer = citations.find(({ id }) => id === via);
  const inner = citations.filter((one) => one.via === citation.id).map((one) => one.party);
  return [
    ...(who ? printed([party, who], words.standsFor, told) : written(described, label, told)),
    ...printed(verbs, words.verbs, told),
    ...printed(channels, words.channels, told),
    ...(outer ? printed([outer.party], ([text = '']) => words.via(text), told) : []),
    ...printed(inner, words.passesOn, told),
    ...(decided === undefined ? [] : [{ text: words.decided(decided) }]),
  ];
}

/** Its kind; and how the speaker is known, where no citation of the sentence says so. */
function quotationFacts(
  { kind, basis, speaker, decided }: Quotation,
  citations: readonly Citation[],
  label: string,
  told: Told,
): Words[] {
  const words = copy.cited;
  if (kind === 'term') return [];
  const isCited = citations.length > 0;
  return [
    ...(speaker && !isCited ? written(speaker, label, told) : []),
    { text: words.kinds[kind] },
    ...(isCited ? [] : [{ text: words.basis[basis] }]),
    ...(decided === undefined ? [] : [{ text: words.decided(decided) }]),
  ];
}

/** How the party is written, where it is not as above. */
function written(slice: Slice, label: string, told: Told): Words[] {
  const isAlike = keyOf(slice.text) === keyOf(label);
  return isAlike ? [] : printed([slice], ([text = '']) => copy.cited.as(text), told);
}

/** Words of sentences that may be printed, within ours; nothing where there are none. */
function printed(slices: readonly Slice[], words: (texts: readonly string[]) => string, { places }: Told): Words[] {
  const own = slices.filter((slice) => mayBePrinted(slice, places));
  const texts = [...new Set(own.map(({ text }) => text))];
  const [first] = own;
  if (!first) return [];
  const lang = languageIn(first, places);
  return [{ text: words(texts), names: texts, lang }];
}
