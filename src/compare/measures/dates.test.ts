import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { dayPlus } from '../../text/calendar.ts';
import { corpusOf } from '../corpus.ts';
import { findDates } from '../dates/find-dates.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';

/** The dates of one invented report, published on the day; the event is of that day. */
function datesOf(text: string, published = '2031-03-04'): TimeExpression[] {
  const event = eventOf({ echo: text }, { lexicon: ENGLISH });
  const articles = event.articles.map((article) => ({ ...article, published }));
  return findDates(corpusOf({ ...event, event: { ...event.event, date: published.slice(0, 10) }, articles }), []);
}

test('findDates() says what each value was counted from', () => {
  const text = 'On Monday the dike burst at 6 a.m., not in 1953 or a day later.';
  const [monday, clock, year, later] = datesOf(text, '2031-03-04T09:00+01:00');
  assert.deepEqual(monday?.against, { kind: 'publication', day: '2031-03-04' });
  assert.deepEqual(clock?.against, { kind: 'date', date: monday?.id });
  assert.deepEqual([year?.against, later?.against], [undefined, { kind: 'date', date: clock?.id }]);
});

test('findDates() tells the event from its background by thirty days', () => {
  const text =
    'It burst on Monday, after checks in 2029, on 1 February and 3 February, days before the rain; over the past 40 years.';
  assert.deepEqual(
    datesOf(text).map(({ at, role }) => [at.text, role]),
    [
      ['Monday', 'event'],
      ['2029', 'background'],
      ['1 February', 'background'],
      ['3 February', 'event'],
      ['days before', 'none'],
      ['past 40 years', 'background'],
    ],
  );
});

test('findDates() names the weekday of a day that the words call another', () => {
  const [wrong, right] = datesOf('It opened on Monday, March 4, 2030. It shut on Tuesday, March 4, 2031.');
  assert.deepEqual([wrong?.iso, wrong?.falls, right?.falls], ['2030-03-04', undefined, undefined]);
  assert.equal(datesOf('It opened on Friday, March 4, 2030.')[0]?.falls, 'Monday');
});

const COUNTED = [
  'on Friday',
  'on Monday morning',
  'yesterday',
  'last week',
  'over the weekend',
  'in the past week',
  'tonight',
];
const AHEAD = ['It will open on Thursday.', 'It opens tomorrow.', 'It closed until Sunday.', 'It will rain next week.'];
const WRITTEN = ['on 5 December 2029', 'in May 2011', 'in 1982', 'in the 1970s', 'on Monday, April 1, 2030'];
const OPEN = ['a day after', 'in recent days', 'for years', 'overnight', 'the next morning'];
const PHRASE = fc
  .constantFrom(...COUNTED, ...WRITTEN, ...OPEN)
  .map((phrase) => `The dike broke ${phrase} in Millbrook.`);
const TEXT = fc.array(fc.oneof(PHRASE, fc.constantFrom(...AHEAD)), { minLength: 1, maxLength: 12 });
const DAY = fc.integer({ min: 0, max: 12_000 }).map((days) => dayPlus('2001-01-01', days));

test('findDates() moves what is counted from publication by the days that publication moves, and nothing else', () => {
  fc.assert(
    fc.property(TEXT, DAY, fc.integer({ min: -8, max: 8 }), (sentences, published, years) => {
      const text = sentences.join(' ');
      const days = 364 * years;
      const moved = (iso: string) =>
        iso
          .split('/')
          .map((day) => dayPlus(day, days))
          .join('/');
      const all = datesOf(text, published);
      const isMoved = ({ against }: TimeExpression): boolean =>
        against?.kind === 'date'
          ? all.some((base) => base.id === against.date && isMoved(base))
          : against !== undefined;
      const expected = all.map(({ role: _, ...date }) => {
        if (!isMoved({ role: _, ...date })) return date;
        const against =
          date.against?.kind === 'publication'
            ? { kind: 'publication' as const, day: dayPlus(published, days) }
            : date.against;
        return { ...date, iso: moved(date.iso ?? ''), ...(against === undefined ? {} : { against }) };
      });
      const found = datesOf(text, dayPlus(published, days)).map(({ role: _, ...date }) => date);
      assert.deepEqual(found, expected);
    }),
    { numRuns: 100 },
  );
});

test('findDates() finds the same in a sentence whatever stands around it', () => {
  const alone = datesOf('It broke on Friday after days of rain.').map(({ at: { text }, iso }) => [text, iso]);
  fc.assert(
    fc.property(TEXT, (sentences) => {
      const all = datesOf([...sentences, 'It broke on Friday after days of rain.'].join(' '));
      assert.deepEqual(
        all.slice(-alone.length).map(({ at: { text }, iso }) => [text, iso]),
        alone,
      );
    }),
    { numRuns: 25 },
  );
});
