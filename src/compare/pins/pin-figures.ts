import type { PinFigure } from '../../schema/pins.ts';
import type { Figure, FigureValue } from '../../schema/records/figure.ts';
import type { Name } from '../../schema/records/name.ts';
import { sliceKey } from '../../text/sentence-key.ts';
import type { Corpus, Unit } from '../corpus.ts';
import type { PlainFigure } from '../figures/find-figures.ts';
import { nameSpans } from '../names/name-spans.ts';
import { recordId } from '../record-id.ts';
import { ADDED, inReadingOrder, pinsOf, wordsIn, wordsNear } from './pinned-words.ts';

/** The word that says that the article gives a number itself. */
export const NOBODY = 'none';

/** The figures with the numbers and units that an editor gives, those that were not found among them. */
export function pinFigures(found: readonly PlainFigure[], corpus: Corpus): PlainFigure[] {
  const pins = pinsOf(corpus, 'pin-figure');
  if (pins.length === 0) return [...found];
  const changed = found.map((figure) => {
    const own = pins.find(({ pin, unit }) => isAbout(pin, unit, figure));
    return own ? { ...figure, ...toldOf(own.pin), decided: own.pin.reason } : figure;
  });
  const added = pins.flatMap(({ pin, unit }) =>
    found.some((figure) => isAbout(pin, unit, figure)) ? [] : (addedFigure(pin, unit) ?? []),
  );
  return inReadingOrder([...changed, ...added], corpus, ({ at }) => at);
}

function isAbout({ words }: PinFigure, { article, sentence }: Unit, { at }: PlainFigure): boolean {
  return at.article === article && at.sentence === sentence && at.text === words;
}

function toldOf({ value, unit }: PinFigure): Partial<Pick<Figure, 'value' | 'unit'>> {
  return { ...(value === undefined ? {} : { value: intervalOfPin(value) }), ...(unit === undefined ? {} : { unit }) };
}

/** The value of a record, as the event’s file writes it. */
export function intervalOfPin(value: NonNullable<PinFigure['value']>): FigureValue {
  return typeof value === 'number' ? { low: value, high: value } : { low: value[0], high: value[1] };
}

/** Its number are the digits, else all words. */
function addedFigure(pin: PinFigure, unit: Unit): PlainFigure | undefined {
  const at = wordsIn(unit, pin.words);
  if (!at || pin.value === undefined) return undefined;
  const { index = 0, 0: digits } = /\d[\d.,]*(?<=\d)/.exec(pin.words) ?? { 0: pin.words };
  const number = { start: at.start + index, end: at.start + index + digits.length, text: digits };
  const told = { value: intervalOfPin(pin.value), ...toldOf(pin) };
  return { id: recordId('f', sliceKey(at)), at, kind: 'cardinal', number, ...told, rule: ADDED, decided: pin.reason };
}

/** Who gives a figure, as an editor says; `by` is who was found. */
export function giverPins(
  corpus: Corpus,
  names: readonly Name[],
): (figure: PlainFigure, by: Figure['by']) => Figure['by'] {
  const pins = pinsOf(corpus, 'pin-figure').filter(({ pin }) => pin.by !== undefined);
  const spans = nameSpans(names);
  return (figure, by) => {
    const own = pins.find(({ pin, unit }) => isAbout(pin, unit, figure));
    if (!own) return by;
    const at = own.pin.by === NOBODY ? undefined : wordsNear(corpus.units, own.unit, own.pin.by ?? '');
    if (!at) return undefined;
    const name = spans(at.article, at.sentence).find(({ start, end }) => start <= at.start && at.end <= end)?.name;
    return { at, ...(name === undefined ? {} : { name }) };
  };
}
