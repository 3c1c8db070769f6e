import type { Comparison } from '../../schema/comparison.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Party } from '../cited/parties.ts';
import { copy } from '../copy.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import type { Line, Words } from '../parts/line.ts';
import type { Named } from '../parts/names.ts';
import { siglaOf } from '../parts/sigla.ts';
import { placeHref } from '../statements/marks.ts';
import { mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';

import { type Piece, piecesOf, quotedText } from './variants.ts';

/** One source’s words of an utterance. */
export interface Side {
  readonly siglum: string;
  readonly name: string;
  /** What tells it from another of the same source; absent where the name does. */
  readonly called?: string;
  readonly where: Words;
  readonly language: LanguageAttributes;
  /** `undefined` where they may not be printed. */
  readonly text: string | undefined;
}

/** Quotations of one utterance beside each other. */
interface Wording {
  /** Which sources, and what is to be seen or why it is not. */
  readonly label: Named;
  /** What they print in common and their variants; just the words, where they are the same. */
  readonly text: { readonly pieces: readonly Piece[]; readonly language: LanguageAttributes } | undefined;
  /** Words that are too different to mark: each version by itself, but for one that stands above. */
  readonly apart: readonly Side[];
  readonly sides: readonly Side[];
  /** “Coast Radio, sentence 4”: each opens its place. */
  readonly places: Line;
}

/** One utterance as several sources quote it. */
export interface Utterance {
  readonly id: string;
  /** Who is quoted: the same voice may be named in several ways. */
  readonly speakers: Line;
  readonly wordings: readonly Wording[];
}

type Record = Comparison['utterances'][number];
type Compared = { readonly sides: readonly [Side, Side]; readonly pieces: readonly Piece[] | undefined };

/** The utterances of an event: those that are given in different words first. */
export function utterancesOf(told: Told, parties: readonly Party[]): Utterance[] {
  const found = told.comparison.utterances.map((record) => {
    const [same, others] = parted(comparedOf(record, told));
    const wordings = [...sameWords(same), ...otherWords(others, same.length > 0)];
    return {
      utterance: { id: record.id, speakers: speakersOf(record, parties), wordings },
      isSame: others.length === 0,
    };
  });
  return found.toSorted((a, b) => Number(a.isSame) - Number(b.isSame)).map(({ utterance }) => utterance);
}

function speakersOf({ quotations }: Record, parties: readonly Party[]): Line {
  const ids = new Set(quotations);
  return parties
    .filter(({ bySource }) =>
      [...bySource.values()].flat().some((sentence) => sentence.quotations.some(({ id }) => ids.has(id))),
    )
    .map(({ label }) => label);
}

/** Every other member beside the fullest. */
function comparedOf({ wordings }: Record, told: Told): Compared[] {
  const quotations = new Map(told.comparison.quotations.map((quotation) => [quotation.id, quotation]));
  const sigla = siglaOf(told.edition.sourcesOfEvent(told.event.slug));
  return wordings.flatMap(({ a, b, shared }) => {
    const [one, other] = [quotations.get(a), quotations.get(b)];
    const sides = [one, other].flatMap((quotation) => (quotation ? (sideOf(quotation, sigla, told) ?? []) : []));
    const [upper, lower] = sides;
    if (!one || !other || !upper || !lower) return [];
    return [{ sides: apartIn(upper, lower), pieces: shared && piecesOf(one, other, shared, told.places) }];
  });
}

/** A source that prints an utterance twice has two sides, which are told apart by their sentences. */
function apartIn(upper: Side, lower: Side): readonly [Side, Side] {
  if (upper.name !== lower.name) return [upper, lower];
  const placed = (side: Side): Side => ({ ...side, called: copy.cited.placed(side.name, side.where.text) });
  return [placed(upper), placed(lower)];
}

function sideOf(quotation: Quotation, sigla: ReadonlyMap<string, string>, told: Told): Side | undefined {
  const { edition, places, to } = told;
  const [slice] = quotation.slices;
  const place = slice && places.get(sentenceKey(slice));
  if (!slice || !place) return undefined;
  const { part, number = 0 } = place.sentence;
  return {
    siglum: sigla.get(place.source) ?? place.source,
    name: edition.source(place.source).facts.name,
    where: { text: copy.versions.place(part, number), href: placeHref(slice, places, to) },
    language: languageAttributes(place.language),
    text: quotation.slices.every((one) => mayBePrinted(one, places)) ? quotedText(quotation, places).text : undefined,
  };
}

/** Those that print the same words, and the others. */
function parted(all: readonly Compared[]): [same: Compared[], others: Compared[]] {
  const isSame = ({ pieces }: Compared) => pieces?.every(({ kind }) => kind === 'text') === true;
  return [all.filter(isSame), all.filter((one) => !isSame(one))];
}

/** Those that print the same words are told together, with the words of the first that may be printed. */
function sameWords(same: readonly Compared[]): Wording[] {
  const sides = [...same.slice(0, 1).map(({ sides: [upper] }) => upper), ...same.map(({ sides: [, lower] }) => lower)];
  if (sides.length === 0) return [];
  const shown = sides.find(({ text }) => text !== undefined);
  const text = shown?.text;
  return [
    {
      label: labelOf(copy.cited.same, sides, shown === undefined && copy.notShown),
      text: shown && text !== undefined ? { pieces: [{ kind: 'text', text }], language: shown.language } : undefined,
      apart: [],
      ...{ sides, places: placesOf(sides) },
    },
  ];
}

/** Each beside the fullest, whose words are not repeated where they are not marked; those that print the same together. */
function otherWords(others: readonly Compared[], isAbove: boolean): Wording[] {
  let isPrinted = isAbove;
  const groups = [...Map.groupBy(others, alikeness).values()];
  return groups
    .toSorted(([a], [b]) => Number(a?.pieces === undefined) - Number(b?.pieces === undefined))
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { sides: both, pieces } = first;
      const sides = [both[0], ...group.map(({ sides: [, lower] }) => lower)];
      const apart = isHidden(first) || pieces ? [] : isPrinted ? [both[1]] : both;
      if (!isHidden(first)) isPrinted = true;
      const note = isHidden(first) ? copy.notShown : !pieces && copy.versions.tooDifferent;
      return [
        {
          label: labelOf(copy.cited.over, sides, note),
          text: isHidden(first) || !pieces ? undefined : { pieces, language: both[0].language },
          ...{ apart, sides, places: placesOf(sides) },
        },
      ];
    });
}

function isHidden({ sides }: Compared): boolean {
  return sides.some(({ text }) => text === undefined);
}

/** The same for wordings that would be printed alike, but for marks at the end. */
function alikeness(compared: Compared): string {
  const { sides, pieces } = compared;
  if (isHidden(compared)) return 'hidden';
  if (!pieces) return `apart ${sides[1].text?.replace(/\P{L}+$/u, '')}`;
  const printed = pieces.map((piece) => (piece.kind === 'text' ? piece.text : `${piece.upper}/${piece.lower}`));
  return printed.join('|').replace(/[^\p{L}\p{N}]+$/u, '');
}

function labelOf(words: (names: readonly string[]) => string, sides: readonly Side[], note: string | false): Named {
  const names = [...new Set(sides.map(({ name, called = name }) => called))];
  return { text: note ? `${words(names)}: ${note}` : words(names), names };
}

function placesOf(sides: readonly Side[]): Line {
  return sides.map(({ name, where }) => ({ ...where, text: copy.cited.placed(name, where.text), names: [name] }));
}
