import { countedAt, singularOf } from './counted.ts';
import type { RawFigure, Reader, Reading } from './reading.ts';
import { isDash } from './tokens.ts';

export interface Ordinal {
  readonly to: number;
  readonly value: number;
}

/** The ordinal at a token: second, 30th, twenty-first. */
export function ordinalAt({ tokens, keys, words }: Reading, at: number): Ordinal | undefined {
  const value = words.ordinals.get(keys[at] ?? '');
  if (value !== undefined) return isDash(tokens[at - 1]) && tokens[at]?.glued ? undefined : { to: at + 1, value };
  const suffix = tokens[at + 1];
  const isDigits = tokens[at]?.kind === 'digits' && suffix?.glued === true && /^(?:st|nd|rd|th)$/.test(suffix.key);
  return isDigits ? { to: at + 2, value: Number(tokens[at]?.text.replaceAll(',', '')) } : undefined;
}

/** Fourth-largest city, third most populous. */
export const readRank: Reader = (reading, at) => {
  const { tokens, keys, words, calendar } = reading;
  const ordinal = ordinalAt(reading, at);
  if (!ordinal || calendar.has(at)) return undefined;
  const place = isDash(tokens[ordinal.to]) ? ordinal.to + 1 : ordinal.to;
  const isMost = /^(?:most|least)$/.test(keys[place] ?? '');
  if (!isMost && !/^(?:\p{L}{2,}est|best|worst)$/u.test(keys[place] ?? '')) return undefined;
  if (
    /^(?:interest|request|arrest|protest|contest|guest|quest|test|forest|west|nest|rest|vest|harvest|conquest|priest|midwest|northwest|southwest)$/.test(
      keys[place] ?? '',
    )
  )
    return undefined;
  const end = isMost ? place + 2 : place + 1;
  const counted = countedAt(tokens, isDash(tokens[end]) ? end + 1 : end, 'any', words);
  return rankOf(reading, at, { ...ordinal, to: end }, counted, 'rank');
};

function rankOf(
  { tokens, words }: Reading,
  from: number,
  { to, value }: Ordinal,
  counted: RawFigure['counted'],
  kind: 'rank' | 'ordinal',
): RawFigure {
  const unit = counted && singularOf(tokens[counted.head]?.key ?? '', words);
  const number = { from, to };
  return {
    from,
    to: counted?.to ?? to,
    kind,
    number,
    low: value,
    high: value,
    vague: false,
    unit,
    counted,
    rule: kind,
  };
}

/** A second term, the 30th anniversary; names (Fifth Amendment) and fixed phrases (third party) are none. */
export const readOrdinal: Reader = (reading, at) => {
  const { tokens, keys, words, calendar, setting } = reading;
  const ordinal = ordinalAt(reading, at);
  if (!ordinal || calendar.has(at) || isDash(tokens[ordinal.to])) return undefined;
  const next = tokens[ordinal.to];
  if (next?.kind !== 'word') return undefined;
  if (tokens[at]?.capital && at > 0 && !setting.isTitle) return undefined;
  if (words.has('ordinalNames', next.key) || words.has('smallWords', next.key)) return undefined;
  if (keys[at] === 'second' && /^(?:per|every|a|split|each|\d+)$/.test(keys[at - 1] ?? '') && keys[at - 1] !== 'a')
    return undefined;
  const counted = countedAt(tokens, ordinal.to, 'any', words);
  // A sixth Super Bowl title, but the fifth Amendment.
  const isName = next.capital && !setting.isTitle && tokens[counted?.head ?? -1]?.capital !== false;
  return counted && !isName && !words.has('ordinalNames', keys[counted.head] ?? '')
    ? rankOf(reading, at, ordinal, counted, 'ordinal')
    : undefined;
};
