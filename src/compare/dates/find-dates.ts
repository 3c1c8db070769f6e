import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { weekdayOf } from '../../text/calendar.ts';
import { sentenceKey, sliceKey } from '../../text/sentence-key.ts';
import type { Range } from '../../text/sentences.ts';
import type { Corpus, Unit } from '../corpus.ts';
import { recordId } from '../record-id.ts';
import { withAgreedNames } from './agreed-names.ts';
import { withToldTimes } from './count-told.ts';
import { dateReaderOf, type ReadDate } from './read-dates.ts';
import { roleOf } from './role.ts';

/** Every expression of time in headlines, deks and bodies, in the order of reading. */
export function findDates({ input, articles, units }: Corpus, names: readonly Name[]): TimeExpression[] {
  const read = dateReaderOf(input.lexicon);
  const days = new Map(articles.map(({ id, published }) => [id, published.slice(0, 10)]));
  const named = namesBySentence(names);
  const surnames = surnamesByArticle(names);
  const dates = units.flatMap((unit) => {
    const published = days.get(unit.article) ?? '';
    const found = read({
      text: unit.text,
      published,
      names: named.get(sentenceKey(unit)) ?? [],
      surnames: surnames.get(unit.article),
    });
    return found.map((one) => recordOf(unit, one, published, input.event.date));
  });
  return withToldTimes(withAgreedNames(dates, input.event.date), units, input.event.date);
}

/** Last words of the names of people, for each article. */
function surnamesByArticle(names: readonly Name[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { kind, variants } of names) {
    if (kind !== 'person') continue;
    for (const { text, mentions } of variants) {
      const last = text.split(' ').at(-1) ?? '';
      for (const { article } of mentions) found.set(article, (found.get(article) ?? new Set()).add(last));
    }
  }
  return found;
}

function namesBySentence(names: readonly Name[]): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  for (const mention of names.flatMap(({ variants }) => variants.flatMap((one) => one.mentions))) {
    const key = sentenceKey(mention);
    found.set(key, [...(found.get(key) ?? []), { start: mention.start, end: mention.end }]);
  }
  return found;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function recordOf(unit: Unit, read: ReadDate, published: string, event: string): TimeExpression {
  const { article, sentence, text } = unit;
  const { start, end, precision, iso, from, on, assumed, readings, weekday, rule } = read;
  const at: Slice = { article, sentence, start, end, text: text.slice(start, end) };
  const actual = iso === undefined || weekday === undefined ? weekday : weekdayOf(iso.slice(0, 10));
  return {
    id: idOf(at),
    at,
    precision,
    ...(iso === undefined ? {} : { iso }),
    ...(from === undefined ? {} : { against: { kind: from, day: published } }),
    ...(on === undefined ? {} : { against: { kind: 'date', date: idOf({ article, sentence, ...on }) } }),
    ...(assumed === true ? { assumed } : {}),
    ...(readings === undefined ? {} : { readings }),
    ...(actual === weekday ? {} : { falls: WEEKDAYS[actual ?? 0] ?? '' }),
    role: roleOf(iso, event),
    rule,
  };
}

function idOf(at: Omit<Slice, 'text'>): string {
  return recordId('d', sliceKey(at));
}
