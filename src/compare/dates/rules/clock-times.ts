import type { DateRule } from '../date-rule.ts';
import { LETTER, padded, WEEKDAY } from '../time-words.ts';

/** `9:28 a.m. ET`, `13:34 GMT`, `10 p.m.`, `noon`, `shortly before midnight`. The day comes from the words beside it. */
export const clockTime: DateRule = {
  name: 'clock time',
  reason: 'A time of day; its day is the one named beside it, or the only one of its sentence.',
  needs: ({ of }) => `\\d\\s?[AaPp]\\.?[Mm]|\\d:\\d|\\d{4}\\s(?:GMT|UTC|hours)|${of('dawnWords')}`,
  pattern: ({ of }) =>
    `(?<near>(?:[Ss]hortly|[Jj]ust|[Ss]oon|[Aa]round|[Aa]bout)\\s(?:before\\s|after\\s)?)?(?<![\\d:.,$£€-])(?:(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s?(?<half>[AaPp]\\.?[Mm]\\.?)(?![${LETTER}])|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?![:\\d])(?=\\s(?:${of('zones')}|local|on\\b|in the\\b|${WEEKDAY}|today|yesterday|[ap]\\.?m)|h\\b|,|\\.)|(?<military>[01]\\d[0-5]\\d|2[0-3][0-5]\\d)(?=\\s(?:GMT|UTC|hours))|(?<word>${of('dawnWords')})(?![${LETTER}-]))(?:\\s\\(?(?<zone>${of('zones')})(?:\\s[Tt]ime)?(?![${LETTER}])\\)?)?`,
  read: (groups, { words, inName }) => {
    const clock = clockOf(groups, (word) => words.valueAt('dawnWords', word));
    if (clock === undefined || inName) return undefined;
    const zone = groups['zone'] === undefined ? undefined : words.valueAt('zones', groups['zone']);
    return { precision: groups['near'] === undefined ? 'instant' : 'approx', iso: `T${clock}${zone ?? ''}` };
  },
};

function clockOf(
  { hour, minute = '00', half = '', hour24, minute24, military, word }: Readonly<Record<string, string | undefined>>,
  valueAt: (word: string) => string | undefined,
): string | undefined {
  if (word !== undefined) return valueAt(word);
  if (military !== undefined) return `${military.slice(0, 2)}:${military.slice(2)}`;
  if (hour24 !== undefined) return `${padded(hour24)}:${minute24}`;
  const number = Number(hour);
  if (number < 1 || number > 12) return undefined;
  return `${padded((number % 12) + (/^p/i.test(half) ? 12 : 0))}:${minute}`;
}
