import { bounds, measure, unitBehind } from './amounts.ts';
import { countedAt, singularOf } from './counted.ts';
import { phraseAt } from './figure-words.ts';
import { type NumberRead, numberAt, round } from './numbers.ts';
import { partScaleAt } from './part-scales.ts';
import type { Reader, Reading } from './reading.ts';
import { isDash } from './tokens.ts';

/** Nearly half, two-thirds of, a third of; half an hour. */
export const readFraction: Reader = (reading, at) => {
  const found = halfAt(reading, at) ?? partsAt(reading, at) ?? shareAt(reading, at);
  if (!found) return undefined;
  const { tokens, words } = reading;
  const unit = unitBehind(reading, found.to, words.durations) ?? hourBehindHalf(reading, found.to);
  if (unit) return { ...measure(found, unit), kind: 'cardinal', counted: undefined, rule: 'unit of measure' };
  const counted = countedAt(
    tokens,
    /^(?:the|its|his|her|their|all)$/.test(tokens[found.to]?.key ?? '') ? found.to + 1 : found.to,
    'any',
    words,
  );
  const isWithin = counted && counted.to <= found.to + 6 && tokens[found.to]?.kind === 'word';
  const to = isWithin ? counted.to : found.to;
  return {
    from: found.from,
    to,
    kind: 'fraction',
    number: { from: found.from, to: found.to },
    ...bounds(found),
    unit: isWithin ? singularOf(reading.keys[counted.head] ?? '', words) : undefined,
    counted: isWithin ? counted : undefined,
    rule: 'fraction',
  };
};

function hourBehindHalf({ keys, words }: Reading, at: number) {
  const found = /^an?$/.test(keys[at] ?? '') ? phraseAt(keys, at + 1, words.durations) : undefined;
  return found && { to: found.to, name: found.meaning };
}

function exact(from: number, to: number, value: number): NumberRead {
  return { from, to, low: round(value), high: round(value), vague: false };
}

/** Half of, half the, by half; not second half, half-hearted. */
function halfAt({ tokens, keys }: Reading, at: number): NumberRead | undefined {
  if (keys[at] !== 'half' || isDash(tokens[at + 1]) || isDash(tokens[at - 1])) return undefined;
  const isWhole = /^(?:of|the|its|his|her|their|our|all|an|a)$/.test(keys[at + 1] ?? '');
  if (partScaleAt(tokens, at)) return undefined;
  const before = keys[at - 1] ?? '';
  if (
    /^(?:first|second|other|latter|better|last|that|which|and|top|bottom|northern|southern|eastern|western)$/.test(
      before,
    )
  )
    return undefined;
  const isMeant = /^(?:by|nearly|almost|about|over|than|least|roughly|around|just|only)$/.test(before);
  return isWhole || isMeant ? exact(at, at + 1, 0.5) : undefined;
}

/** Two-thirds, three quarters; a third only where nothing it could be the third of stands behind. */
function partsAt({ tokens, keys, words }: Reading, at: number): NumberRead | undefined {
  const count = /^an?$/.test(keys[at] ?? '') ? 1 : numberAt(tokens, at)?.low;
  const joined = isDash(tokens[at + 1]) && tokens[at + 2]?.glued === true;
  const place = joined ? at + 2 : at + 1;
  if (partScaleAt(tokens, at)) return undefined;
  const part = words.fractions.get(keys[place] ?? '');
  if (!part || count === undefined || part.parts === 2 || count > 9 || tokens[at]?.kind === 'digits') return undefined;
  const isOne = count === 1;
  if (isOne ? part.plural : !part.plural) return undefined;
  const next = tokens[place + 1];
  const ends =
    next === undefined ||
    (next.kind === 'mark' && !isDash(next)) ||
    /^(?:of|more|less|fewer|higher|lower|from|since|to|the|its|their)$/.test(next.key);
  return joined || !isOne || ends ? exact(at, place + 1, count / part.parts) : undefined;
}

/** One in five, nine out of ten. */
function shareAt(reading: Reading, at: number): NumberRead | undefined {
  const { tokens, keys, words, calendar } = reading;
  const first = numberAt(tokens, at);
  if (!first || first.vague) return undefined;
  const joint = behindDash(tokens, first.to);
  const place =
    keys[joint] === 'in'
      ? behindDash(tokens, joint + 1)
      : keys[joint] === 'out' && keys[joint + 1] === 'of'
        ? joint + 2
        : 0;
  const every = keys[place] === 'every' ? place + 1 : place;
  const second = place > 0 && !calendar.has(every) ? numberAt(tokens, every) : undefined;
  if (!second || second.vague || second.low <= first.low || second.low > 10000) return undefined;
  const isTime = unitBehind(reading, second.to, words.durations) ?? unitBehind(reading, second.to, words.measures);
  const isIn = keys[joint] === 'in';
  return isTime || (isIn && first.low > 9) ? undefined : exact(at, second.to, first.low / second.low);
}

/** Seven-in-ten. */
function behindDash(tokens: Reading['tokens'], at: number): number {
  return isDash(tokens[at]) && tokens[at]?.glued && tokens[at + 1]?.glued ? at + 1 : at;
}
