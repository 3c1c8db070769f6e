import { dayPlus, monthPlus, yearPlus } from '../../../text/calendar.ts';
import { ANCHORED, type DateRule, type Reading, VAGUE } from '../date-rule.ts';
import { looksAhead } from '../direction.ts';
import { GAP, LETTER, NUMBER, numberOf } from '../time-words.ts';

/** Days of the units that are counted in days. */
const DAYS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14, weekend: 7 };
/** Months of the units that are counted in months. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3 };
/** Years of the units that are counted in years. */
const YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

function singular(unit: string): string {
  return unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}

/** The day, month or year so far from publication; absent where the unit is shorter than a day. */
function pointAt(amount: number, unit: string, published: string): string | undefined {
  const kind = singular(unit);
  if (DAYS[kind]) return dayPlus(published, Math.round(amount * DAYS[kind]));
  if (MONTHS[kind]) return monthPlus(published, Math.round(amount * MONTHS[kind]));
  return YEARS[kind] ? yearPlus(published, Math.round(amount * YEARS[kind])) : undefined;
}

const modifiers = (of: (list: string) => string) => `(?:${of('timeModifiers')}\\s)*`;

/** `the past week`, `the last three days`, `the past 40 years`, `the next two weeks`. */
export const rolling: DateRule = {
  name: 'rolling span',
  reason: 'The past week is the seven days up to publication, unlike last week.',
  flags: 'i',
  needs: ({ of }) => `(?:${of('pastWords')}|${of('comingWords')})\\s`,
  pattern: ({ of }) =>
    `(?<=\\b(?:the|these|this|${'in|over|for|during|within'})\\s)(?:(?<which>${of('pastWords')}|${of('comingWords')})\\s)(?:(?<number>${NUMBER})${GAP})?(?<unit>${of('timeUnits')})(?![${LETTER}-])`,
  read: ({ which = '', number, unit = '' }, { published, words, before }) => {
    if (/previous|preceding/i.test(which)) return ANCHORED;
    const step = words.has('comingWords', which.toLowerCase()) ? 1 : -1;
    const isOne = number === undefined;
    if (isOne && /s$/i.test(unit)) return VAGUE;
    const isLong = /^(?:decade|century)/i.test(unit);
    if (isOne && step === 1 && !isLong && !/\b(?:over|for|during|within) the\s$/i.test(before)) return undefined;
    const amount = number === undefined ? 1 : numberOf(number);
    if (/^hour/i.test(unit) && amount % 24 === 0) return span(published, dayPlus(published, (step * amount) / 24));
    const other = pointAt(step * amount, unit, published);
    if (other === undefined) return VAGUE;
    const read = span(published.slice(0, other.length), other);
    return singular(unit) in YEARS ? { ...read, precision: 'approx' } : read;
  },
};

function span(one: string, other: string): Reading {
  const [first, last] = one < other ? [one, other] : [other, one];
  return { precision: 'interval', iso: `${first}/${last}`, from: 'publication' };
}

/** `two weeks ago`, `just over a week ago`, `12 years ago`, `three days from now`. */
export const ago: DateRule = {
  name: 'ago',
  reason:
    'A length of time that is counted from now names about the day, month or year that it leads to; only days are exact.',
  flags: 'i',
  needs: () => '\\s(?:ago|from now)',
  pattern: ({ of }) =>
    `(?<modifier>${modifiers(of)})(?<number>${NUMBER})(?<half>\\sand a half)?${GAP}(?<unit>${of('timeUnits')})(?<half2>\\sand a half)?\\s(?<way>ago|from now)(?![${LETTER}])`,
  read: ({ modifier = '', number = '', half, half2, unit = '', way = '' }, { published }) => {
    const amount = numberOf(number) + (half === undefined && half2 === undefined ? 0 : 0.5);
    const iso = pointAt(/ago/i.test(way) ? -amount : amount, unit, published);
    if (iso === undefined) return VAGUE;
    const isExact = modifier === '' && /^(?:day|night)/i.test(unit);
    return { precision: isExact ? 'day' : 'approx', iso, from: 'publication' };
  },
};

/** `will land in about 15 years`, `expected in two weeks’ time`. */
export const ahead: DateRule = {
  name: 'from now',
  reason: 'Behind words that look ahead, a length of time after “in” is counted from now.',
  flags: 'i',
  needs: ({ of }) => of('timeUnits'),
  pattern: ({ of }) =>
    `(?<=\\bin\\s)(?<modifier>${modifiers(of)})(?<number>${NUMBER})${GAP}(?<unit>${of('timeUnits')})(?:['’]\\stime)?(?![${LETTER}-])(?!\\s(?:of|a row|in|on|at|after|before|later|when)(?![${LETTER}]))`,
  read: ({ modifier = '', number = '', unit = '' }, around) => {
    const isMet = /\b(?:\p{L}{2,}est|first|second|third|only|most|least|never)\s(?:[^,;:]{0,60}\s)?in\s$/iu.test(
      around.before,
    );
    const iso = looksAhead(around) && !isMet ? pointAt(numberOf(number), unit, around.published) : undefined;
    if (iso === undefined) return undefined;
    const isExact = modifier === '' && /^(?:day|night)/i.test(unit);
    return { precision: isExact ? 'day' : 'approx', iso, from: 'publication' };
  },
};

/** `a day after`, `three weeks later`, `two days before`, `hours after`, `months of`, `a few days later`. */
export const anchored: DateRule = {
  name: 'counted from something told',
  reason: 'A length of time before or after something told has no date of its own.',
  flags: 'i',
  needs: ({ of }) => `${of('timeUnits')}\\s${of('anchorWords')}`,
  pattern: ({ of }) =>
    `${modifiers(of)}(?<number>${NUMBER}|the)${GAP}(?<unit>${of('timeUnits')})\\s(?<anchor>${of('anchorWords')})(?![${LETTER}-])`,
  read: ({ number = '', unit = '', anchor = '' }, { before, after }) => {
    // “for three years before she left” is how long, not when.
    if (/\b(?:for|spent|served|lasted)\s$/i.test(before)) return undefined;
    const isThe = /^the$/i.test(number);
    if (/^(?:on|since)$/i.test(anchor)) return undefined;
    if (isThe && (!/^(?:after|before|following|since|prior)$/i.test(anchor) || /weekend/i.test(unit))) return undefined;
    if (isThe && /s$/i.test(unit)) return VAGUE;
    return /^\s(?:tomorrow|yesterday)/i.test(after) ? undefined : ANCHORED;
  },
};

/** `hours after`, `a few days later`, `several years ago`, `decades ago`, `in recent weeks`, `coming days`. */
export const vagueLength: DateRule = {
  name: 'length without a number',
  reason: 'Few, several, recent and bare plurals leave open how long, so there is no date.',
  flags: 'i',
  needs: ({ of }) => of('timeUnits'),
  pattern: ({ of }) =>
    `(?:${modifiers(of)}(?:(?:a|the|these|those|her|his|its|their|our)\\s)?(?:(?:${of('pastWords')}|${of('comingWords')}|very|first|final)\\s)?(?:${of('vagueAmounts')}\\s(?:of\\s)?)(?<unit>${of('timeUnits')})(?:\\s(?:and|or)\\s${of('timeUnits')})?(?:\\s(?:${of('anchorWords')}|ago|from now)(?![${LETTER}-]))?|(?:\\b(?:just|only|mere|barely)\\s)?(?<bare>${of('timeUnits')})\\s(?:after|before|later|earlier|ago|prior|into|following)|(?:${of('pastWords')}|${of('comingWords')})\\s(?<many>${of('timeUnits')})(?:\\s(?:and|or)\\s${of('timeUnits')})?)(?![${LETTER}-])`,
  read: ({ unit, bare, many }, { before }) =>
    /s$/i.test(unit ?? bare ?? many ?? '') && !(bare !== undefined && COUNTED.test(before)) ? VAGUE : undefined,
};

/** `the next day`, `the same day`, `that night`, `the day before`, `the following week`. */
export const sameDay: DateRule = {
  name: 'told day',
  reason: 'Such words point to a time named before, in a way that no rule can be sure of.',
  flags: 'i',
  needs: ({ of }) => of('sameDayWords'),
  pattern: ({ of }) =>
    `(?:(?:earlier|later|early|late)\\s(?:on\\s)?)?(?:(?<=\\b(?:the|this|that|very|[Oo]n|later)\\s)(?<which>same|following|next|previous|preceding|ensuing)\\s|(?<that>(?:that|that same|that very)\\s))(?:${NUMBER}\\s)?(?<unit>${of('timeUnits')}|${of('dayParts')}|${of('seasons')})(?![${LETTER}-])`,
  read: () => ANCHORED,
};

/** A number that counts what follows: then it is a length, which is a figure. */
const COUNTED = new RegExp(`(?<![${LETTER}\\d])${NUMBER}\\s(?:more\\s)?$`, 'iu');

/** In the late hours of Tuesday: they tell more of the day. */
function isHourOfDay(unit: string | undefined, before: string): boolean {
  return unit === 'hours' && /\b(?:early|late|final|closing|small|wee|evening|morning|night)\s$/i.test(before);
}

/** `for days`, `in decades`, `days of fighting`, `years of war`. */
export const barePlural: DateRule = {
  name: 'plural without a number',
  reason: 'Days, months or years without a number leave open how long.',
  flags: 'i',
  needs: ({ of }) => of('timeUnits'),
  pattern: ({ of }) =>
    `(?:(?<=\\b(?:for|in|over|within|after|took|take|takes|taken|spent|the first time in)\\s)(?<unit>${of('timeUnits')})(?![${LETTER}-])|(?<of>${of('timeUnits')})(?=\\sof\\s[${LETTER}]))`,
  read: ({ unit, of }, { before }) =>
    COUNTED.test(before) || isHourOfDay(of, before)
      ? undefined
      : /[^y]s$/i.test(unit ?? of ?? '') || /(?:days|decades|centuries)$/i.test(unit ?? of ?? '')
        ? VAGUE
        : undefined,
};
