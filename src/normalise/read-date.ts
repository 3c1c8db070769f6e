import { UTCDate, utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import type { Locale } from 'date-fns/locale';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it } from 'date-fns/locale/it';
import { nl } from 'date-fns/locale/nl';
import { pt } from 'date-fns/locale/pt';
import { parse } from 'date-fns/parse';

/** A printed date: which units of the line it takes, and its value to the precision that is printed. */
export interface PrintedDate {
  readonly from: number;
  readonly to: number;
  /** `2024-12-05`, `2024-12-05T13:34`, or with `Z` or an offset; absent where day and month cannot be told apart. */
  readonly value?: string;
}

const MONTH_LOCALES: readonly Locale[] = [enUS, enGB, de, es, fr, it, nl, pt];
/** Only what a format leaves open is taken from it, and the formats leave nothing open but the clock time. */
const REFERENCE = new UTCDate(2000, 0, 1);

const DAY_WORDS =
  '(?<day>\\d{1,2})(?:st|nd|rd|th|º|er)?\\.?(?: de| of)?[ -](?<month>\\p{L}{3,12})\\.?,?(?: de| del)?[ -](?<year>\\d{4})';
const WORDS_DAY = '(?<month>\\p{L}{3,12})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})';
const ISO = '(?<year>\\d{4})[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})';
const EASTERN = '(?<year>\\d{4})[年.] ?(?<month>\\d{1,2})[月.] ?(?<day>\\d{1,2})[日.]?';
const FIGURES = '(?<first>\\d{1,2})(?<sign>[/.])(?<second>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})';
const DATES: readonly RegExp[] = [
  ...[DAY_WORDS, WORDS_DAY].map((pattern) => `(?<![\\p{L}\\p{N}])${pattern}(?!\\p{N}|[/-]\\d)`),
  // In figures, a sign before or behind makes a number of another kind: a version, an address, a score.
  ...[ISO, EASTERN, FIGURES].map((pattern) => `(?<![\\p{L}\\p{N}/.-])${pattern}(?!\\p{N}|[./-]\\p{N})`),
].map((pattern) => new RegExp(pattern, 'iu'));

const CLOCK = '(?<hour>\\d{1,2})(?::(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d+)?)?|[.h](?<pointMinute>\\d{2}))?';
const HALF = '(?: ?(?<half>[ap])\\.?m\\b\\.?)?';
const ZONE =
  '(?: ?\\(?(?<zone>(?:GMT|UTC)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?|Z\\b|[+-]\\d{2}:?\\d{2}|(?-i:[A-Z]{2,4})\\b)\\)?)?';
const JOINT = '(?:T|[ ,;|·•–—-]*(?:(?:at|hour|time|um|às|a las|à|alle|om)(?!\\p{L}):? ?)?)';
const TIME_AFTER = new RegExp(`^${JOINT}${CLOCK}${HALF}${ZONE}`, 'iu');
const TIME_BEFORE = new RegExp(`${CLOCK}${HALF}${ZONE}[ ,;|·•–—-]*(?:on )?$`, 'iu');
const WEEKDAY_BEFORE = /(?:(?<![\p{L}])\p{L}{2,12}(?:-feira)?\.?,? ?)$/u;

/**
 * The first date printed in a line, with its clock time and zone where they are printed beside it.
 * A zone counts only if it means one offset: GMT, UTC or figures. Letters such as EST do not; they belong to the run but not to the value.
 * `03.04.2024` and `03/04/2024` have no value, because they are April in one country and March in another, unless a German word stands beside them; a year of two figures is one of this century.
 */
export function findDate(line: string): PrintedDate | undefined {
  for (const pattern of DATES) {
    const match = pattern.exec(line);
    if (!match?.groups) continue;
    const day = dayOf(match.groups, GERMAN.test(line));
    if (day === undefined) continue;
    const from = match.index;
    const to = from + match[0].length;
    return day === 'ambiguous' ? { from, to } : withTime(line, { from, to, value: day });
  }
  return undefined;
}

type Groups = Record<string, string | undefined>;

/** Words beside a date that leave no doubt that its day comes first. */
const GERMAN = /\b(?:Uhr|Stand|Veröffentlicht|Aktualisiert|Erschienen)\b/i;

function dayOf(groups: Groups, isDayFirst: boolean): string | 'ambiguous' | undefined {
  const { year = '', month, day, first, second } = groups;
  if (first !== undefined && second !== undefined) return dayInFigures(year, isDayFirst, Number(first), Number(second));
  if (month === undefined || day === undefined) return undefined;
  if (/^\d/.test(month)) return parsed(`${year}-${month}-${day}`, 'yyyy-M-d', enUS);
  const name = month.toLowerCase() === 'sept' ? 'sep' : month;
  for (const locale of MONTH_LOCALES) {
    for (const pattern of ['yyyy-MMMM-d', 'yyyy-MMM-d']) {
      const found =
        parsed(`${year}-${name}-${day}`, pattern, locale) ?? parsed(`${year}-${name}.-${day}`, pattern, locale);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function dayInFigures(
  year: string,
  isDayFirst: boolean,
  first: number,
  second: number,
): string | 'ambiguous' | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const dayFirst = parsed(`${full}-${second}-${first}`, 'yyyy-M-d', enUS);
  const monthFirst = parsed(`${full}-${first}-${second}`, 'yyyy-M-d', enUS);
  if (isDayFirst) return dayFirst;
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) return 'ambiguous';
  return dayFirst ?? monthFirst;
}

function parsed(text: string, pattern: string, locale: Locale): string | undefined {
  const date = parse(text, pattern, REFERENCE, { locale, in: utc });
  return isValid(date) ? format(date, 'yyyy-MM-dd', { in: utc }) : undefined;
}

function withTime(line: string, { from, to, value }: Required<PrintedDate>): PrintedDate {
  const after = TIME_AFTER.exec(line.slice(to));
  const time = after?.groups && clockOf(after.groups);
  if (after && time !== undefined)
    return { from: weekdayBefore(line, from), to: to + after[0].length, value: `${value}T${time}` };
  const start = weekdayBefore(line, from);
  const before = TIME_BEFORE.exec(line.slice(0, start));
  const earlier = before?.groups && clockOf(before.groups);
  if (before && earlier !== undefined) return { from: before.index, to, value: `${value}T${earlier}` };
  return { from: start, to, value };
}

/** Clock time with zone as it is written in a fact; `undefined` for an hour alone without am or pm, which is any number. */
function clockOf({ hour = '', minute, pointMinute, second, half, zone }: Groups): string | undefined {
  const minutes = minute ?? pointMinute;
  if (half === undefined && minutes === undefined) return undefined;
  const text = `${hour}:${minutes ?? '00'}:${second ?? '00'}${half === undefined ? '' : ` ${half}m`}`;
  const date = parse(text, half === undefined ? 'H:mm:ss' : 'h:mm:ss a', REFERENCE, { locale: enUS, in: utc });
  if (!isValid(date)) return undefined;
  return format(date, second === undefined ? 'HH:mm' : 'HH:mm:ss', { in: utc }) + offsetOf(zone);
}

/** `Z`, `+01:00` or nothing. */
function offsetOf(zone = ''): string {
  if (/^(?:GMT|UTC|Z)$/i.test(zone)) return 'Z';
  const match = /^(?:GMT|UTC)? ?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (!match) return '';
  const [, sign = '', hours = '', minutes = '00'] = match;
  return Number(hours) > 14 || Number(minutes) > 59 ? '' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

function weekdayBefore(line: string, from: number): number {
  const match = WEEKDAY_BEFORE.exec(line.slice(0, from));
  const word = match?.[0].replace(/[^\p{L}-]/gu, '').toLowerCase();
  if (!match || word === undefined) return from;
  const isWeekday = MONTH_LOCALES.some((locale) =>
    ['EEEE', 'EEE'].some((pattern) => isValid(parse(word, pattern, REFERENCE, { locale, in: utc }))),
  );
  return isWeekday ? match.index : from;
}
