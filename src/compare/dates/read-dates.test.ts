import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { dateReader, type ReadDate } from './read-dates.ts';
import { timeWordsOf } from './time-words.ts';

const READ = dateReader(timeWordsOf(ENGLISH));
/** A Tuesday. */
const PUBLISHED = '2031-03-04';

function read(text: string, published = PUBLISHED): ReadDate[] {
  return READ({ text, published, names: [] });
}

/** Each expression with its value, or with its precision where it has none. */
function values(text: string, published?: string): [string, string][] {
  return read(text, published).map(({ start, end, iso, precision }) => [text.slice(start, end), iso ?? precision]);
}

/** For each text with one expression: its words, value and precision. */
function one(rows: Readonly<Record<string, readonly [words: string, iso: string | undefined, precision: string]>>) {
  for (const [text, expected] of Object.entries(rows)) {
    const found = read(text).map(({ start, end, iso, precision }) => [text.slice(start, end), iso, precision]);
    assert.deepEqual(found, [expected], text);
  }
}

test('dateReader() reads full dates in either order, with weekday and part of the day', () => {
  one({
    'It opened on 5 December 2030.': ['5 December 2030', '2030-12-05', 'day'],
    'It opened on the 5th of December, 2030.': ['5th of December, 2030', '2030-12-05', 'day'],
    'It opened on December 5th, 2030.': ['December 5th, 2030', '2030-12-05', 'day'],
    'It opened Thursday, Dec. 5, 2030, at last.': ['Thursday, Dec. 5, 2030', '2030-12-05', 'day'],
    'On 12 June 1987 in the rain.': ['12 June 1987', '1987-06-12', 'day'],
    'Filed 2030-12-05 by hand.': ['2030-12-05', '2030-12-05', 'day'],
  });
});

test('dateReader() takes a day that no calendar has for none', () => {
  assert.deepEqual(values('on 31 February 2030'), [['February 2030', '2030-02']]);
});

test('dateReader() gives a day without a year the year nearest to publication, as the words look', () => {
  one({
    'The dike broke on March 3.': ['March 3', '2031-03-03', 'day'],
    'The dike broke on 5 Dec. in a storm.': ['5 Dec.', '2030-12-05', 'day'],
    'The trial is scheduled for June 28.': ['June 28', '2031-06-28', 'day'],
    'The shop closed on Aug. 20.': ['Aug. 20', '2030-08-20', 'day'],
  });
  assert.deepEqual(values('They will meet on January 3.', '2030-12-20'), [['January 3', '2031-01-03']]);
});

test('dateReader() lets a weekday decide the year, and keeps the two where they part', () => {
  assert.equal(read('on Saturday, April 27')[0]?.iso, '2030-04-27');
  const [parted] = read('on Monday, March 3, 2029');
  assert.deepEqual([parted?.iso, parted?.weekday], ['2029-03-03', 1]);
});

test('dateReader() reads spans of days, weekdays, months and years', () => {
  one({
    'Shut 3–5 December for repairs.': ['3–5 December', '2030-12-03/2030-12-05', 'interval'],
    'Shut December 3 to 5, 2029, for repairs.': ['December 3 to 5, 2029', '2029-12-03/2029-12-05', 'interval'],
    'Shut 28 November to 2 December 2029.': ['28 November to 2 December 2029', '2029-11-28/2029-12-02', 'interval'],
    'It rained from Friday to Sunday.': ['Friday to Sunday', '2031-02-28/2031-03-02', 'interval'],
    'She led it between 2011 and 2016.': ['2011 and 2016', '2011/2016', 'interval'],
    'She led it (2011-16).': ['2011-16', '2011/2016', 'interval'],
    'He served from 1989-2013, mostly alone.': ['1989-2013', '1989/2013', 'interval'],
    'It lasted from March to May 2011.': ['March to May 2011', '2011-03/2011-05', 'interval'],
  });
});

test('dateReader() takes a weekday for the last one unless the words look ahead', () => {
  assert.deepEqual(
    [
      ...[
        'Vale spoke on Friday.',
        'Vale said Friday that she will stay.',
        'late Tuesday',
        'By Sunday night all had left.',
      ],
      ...['Vale will speak on Friday.', 'It opens until Friday.', 'A vote is expected to be held on Friday morning.'],
      ...['last Tuesday', 'next Tuesday', 'Thursday last week', 'Thursday of next week', 'Tues. evening'],
    ].flatMap((text) => values(text)),
    [
      ...[
        ['Friday', '2031-02-28'],
        ['Friday', '2031-02-28'],
        ['late Tuesday', '2031-03-04'],
        ['Sunday night', '2031-03-02'],
      ],
      ...[
        ['Friday', '2031-03-07'],
        ['Friday', '2031-03-07'],
        ['Friday morning', '2031-03-07'],
      ],
      ...[
        ['last Tuesday', '2031-02-25'],
        ['next Tuesday', '2031-03-11'],
        ['Thursday last week', '2031-02-27'],
      ],
      ...[
        ['Thursday of next week', '2031-03-13'],
        ['Tues. evening', '2031-03-04'],
      ],
    ],
  );
});

test('dateReader() says where it took a weekday for past without a word that says so', () => {
  const assumed = (text: string) => read(text)[0]?.assumed;
  assert.deepEqual(
    [assumed('Friday in Millbrook'), assumed('The dike was checked on Friday'), assumed('Vale will speak on Friday')],
    [true, undefined, undefined],
  );
});

test('dateReader() counts near days, calendar units and rolling spans from publication', () => {
  one({
    'Rain fell yesterday morning.': ['yesterday morning', '2031-03-03', 'day'],
    'Rain fell last night.': ['last night', '2031-03-03', 'day'],
    'Rain fell the day before yesterday.': ['day before yesterday', '2031-03-02', 'day'],
    'Rain fell last week.': ['last week', '2031-02-24/2031-03-02', 'week'],
    'Rain fell earlier this month.': ['earlier this month', '2031-03', 'month'],
    'Rain fell over the weekend.': ['weekend', '2031-03-01/2031-03-02', 'interval'],
    'Rain fell in the past week.': ['past week', '2031-02-25/2031-03-04', 'interval'],
    'Rain fell during the last three days.': ['last three days', '2031-03-01/2031-03-04', 'interval'],
    'Rain fell over the past 40 years.': ['past 40 years', '1991/2031', 'approx'],
    'Rain fell just over a week ago.': ['just over a week ago', '2031-02-25', 'approx'],
    'Rain fell three days ago.': ['three days ago', '2031-03-01', 'day'],
    'Rain fell 12 years ago.': ['12 years ago', '2019', 'approx'],
    'Rain fell last May.': ['last May', '2030-05', 'month'],
    'Rain is due next year.': ['next year', '2032', 'year'],
    'Rain will fall for at least the next decade.': ['next decade', '2031/2041', 'approx'],
  });
});

test('dateReader() reads months, years, decades and centuries', () => {
  one({
    'In mid-February the ice went.': ['mid-February', '2031-02', 'month'],
    'By December 2029, the ice had gone.': ['December 2029', '2029-12', 'month'],
    'The Millbrook flood of 1953 killed twelve.': ['1953', '1953', 'year'],
    'It was built in the early 2020s.': ['early 2020s', '2020/2029', 'decade'],
    'It was built in the 1800s.': ['1800s', '1800/1899', 'interval'],
    'It was built in the ’80s.': ['’80s', '1980/1989', 'decade'],
    'It was built in the 19th century.': ['19th century', '1801/1900', 'interval'],
    'The summer of 2019 was dry.': ['2019', '2019', 'year'],
  });
});

test('dateReader() reads clock times with the day beside them or alone in the sentence', () => {
  one({
    'It burst at 9:28 a.m. ET on Thursday.': ['9:28 a.m. ET on Thursday', '2031-02-27T09:28', 'instant'],
    'It burst on March 3 at 13:34 GMT.': ['March 3 at 13:34 GMT', '2031-03-03T13:34Z', 'instant'],
    'It burst shortly before midnight.': ['shortly before midnight', undefined, 'vague'],
  });
  assert.deepEqual(values('On Monday the dike burst at 6 a.m.'), [
    ['Monday', '2031-03-03'],
    ['6 a.m.', '2031-03-03T06:00'],
  ]);
});

test('dateReader() gives no date to what is vague or counted from something told', () => {
  const precisions = [
    'a day after the flood',
    'the next day',
    'that night',
    'two weeks before the vote',
    'the same day',
  ];
  for (const text of precisions)
    assert.deepEqual(
      read(text).map(({ precision }) => precision),
      ['anchored'],
      text,
    );
  const vague = [
    'hours after the flood',
    'in recent days',
    'over the next few weeks',
    'for years',
    'after days of rain',
  ];
  const more = ['overnight', 'last summer', 'at Easter', 'on Sundays', 'several months ago', '05/12/2030'];
  for (const text of [...vague, ...more])
    assert.deepEqual(
      read(text).map(({ precision }) => precision),
      ['vague'],
      text,
    );
});

test('dateReader() gives both readings of numbers that can be day or month', () => {
  assert.deepEqual(read('on 12/05/2030')[0]?.readings, ['2030-05-12', '2030-12-05']);
  assert.deepEqual(values('on 25/12/2030'), [['25/12/2030', '2030-12-25']]);
});

test('dateReader() leaves alone what only looks like a time', () => {
  const texts = [
    'They may march to the sun, and Ms May did.',
    'The Today show sat down with her.',
    'She wrote about it for Oakham Today.',
    'Kick off your day off with Mr. Sunday of the mill.',
    'About 2000 houses and 1800 people were hit.',
    'A 17-year-old was held for three days.',
    'It cost $2010 and fell by 2020%.',
    'April Vale and August Bell spoke.',
    'It took two years of work.',
    'She sang for three years before she left.',
    'A second wave came.',
  ];
  for (const text of texts) assert.deepEqual(values(text), [], text);
});

test('dateReader() leaves weekdays and days inside a longer name alone', () => {
  const text = 'The Tuesday Club met.';
  const names = [{ start: 4, end: 16 }];
  assert.deepEqual(READ({ text, published: PUBLISHED, names }), []);
});

test('dateReader() finds nothing without the lists of the lexicon but what the calendar names', () => {
  const bare = dateReader(timeWordsOf({ lists: {} }));
  const text = 'On Monday, 5 May 2030, a day after the rain.';
  assert.deepEqual(
    bare({ text, published: PUBLISHED, names: [] }).map(({ start, end }) => text.slice(start, end)),
    ['Monday, 5 May 2030'],
  );
});

test('dateReader() gives feasts of the calendar their day, and no day to the others', () => {
  one({
    'It snowed on Christmas Day in Oakham.': ['Christmas Day', '2030-12-25', 'day'],
    'The fair opened on Boxing Day 2028.': ['Boxing Day 2028', '2028-12-26', 'day'],
    'The fair opens at Easter.': ['Easter', undefined, 'vague'],
    'Sales fell in the Christmas season.': ['Christmas season', undefined, 'vague'],
  });
});

test('dateReader() takes a month for one where it tells more of a thing, and no word or name like it', () => {
  one({
    'The April numbers fell in Oakham.': ['April', '2030-04', 'month'],
    "June's losses were small.": ['June', '2030-06', 'month'],
    'It fell with a bleak March report.': ['March', '2031-03', 'month'],
  });
  for (const text of ['It joined the annual March for peace.', 'The May will was read.', 'The march stopped.'])
    assert.deepEqual(read(text), [], text);
});

test('dateReader() finds no time in hours that tell more of a day, nor in things made for a feast', () => {
  one({
    'They left in the late hours of Tuesday night.': ['Tuesday night', '2031-03-04', 'day'],
    'It rained the other night.': ['other night', undefined, 'vague'],
    'It broke a long time ago.': ['long time ago', undefined, 'vague'],
  });
  assert.deepEqual(read('She read Christmas stories under a tree.'), []);
});

test('dateReader() reads quarters, halves and months of a year', () => {
  one({
    'Sales rose in the third quarter of 2029.': ['third quarter of 2029', '2029-07/2029-09', 'interval'],
    'Sales rose in the first four months of 2029.': ['first four months of 2029', '2029-01/2029-04', 'interval'],
    'Sales fell in the second half of last year.': ['second half of last year', '2030-07/2030-12', 'interval'],
    'Sales fell in the three months to September.': ['three months to September', '2030-07/2030-09', 'interval'],
    'It told of fourth-quarter profits.': ['fourth-quarter', undefined, 'vague'],
    'She took office in January last year.': ['January last year', '2030-01', 'month'],
  });
});

test('dateReader() counts from now where words look ahead', () => {
  one({ 'The probe will land in about 15 years.': ['about 15 years', '2046', 'approx'] });
  assert.deepEqual(values('The probe landed in two years.'), []);
});

test('dateReader() takes a name for no month, and a month with its last letters', () => {
  const read = (text: string) => READ({ text, published: PUBLISHED, names: [], surnames: new Set(['May']) });
  assert.deepEqual(read('The words shown by May of the council.'), []);
  assert.equal(read('It opened in May of all times.')[0]?.iso, '2030-05');
  assert.deepEqual(values('It came on 4 March.'), [['4 March', '2031-03-04']]);
});

test('dateReader() takes last week, of a Sunday, for the one that ends, and a week to come for the next', () => {
  const sunday = '2031-03-02';
  assert.deepEqual(values('It broke last week.', sunday), [['last week', '2031-02-24/2031-03-02']]);
  assert.deepEqual(values('It will open this week.', sunday), [['this week', '2031-03-03/2031-03-09']]);
  assert.deepEqual(values('It broke this week.', sunday), [['this week', '2031-02-24/2031-03-02']]);
});

test('dateReader() takes last and next before a near weekday for the one further off', () => {
  assert.deepEqual(
    ['last Monday', 'last Sunday', 'last Friday', 'next Wednesday', 'next Thursday'].flatMap((text) => values(text)),
    [
      ['last Monday', '2031-02-24'],
      ['last Sunday', '2031-02-23'],
      ['last Friday', '2031-02-28'],
      ['next Wednesday', '2031-03-12'],
      ['next Thursday', '2031-03-06'],
    ],
  );
  assert.deepEqual(values('It opens this Thursday.', '2031-03-02'), [['this Thursday', '2031-03-06']]);
  assert.deepEqual(values('In this Monday, Feb. 3, 2031, file photo'), [['this Monday, Feb. 3, 2031', '2031-02-03']]);
});

test('dateReader() leaves the titles of programmes alone', () => {
  assert.deepEqual(values('Vale told “Oakham News Sunday” that it would rain, and “This Week” that it would not.'), []);
  assert.deepEqual(values('“We left Sunday,” she said.'), [['Sunday', '2031-03-02']]);
});

test('dateReader() counts nothing from now behind a superlative', () => {
  assert.deepEqual(values('It is the driest spring it will see in 10 years.'), []);
});

test('dateReader() looks back behind a plan that is a noun and from a Tuesday to the weekend, and ahead to what somebody faces', () => {
  one({
    'They rolled out a farm plan on Monday to help.': ['Monday', '2031-03-03', 'day'],
    'The law saved lives this weekend.': ['this weekend', '2031-03-01/2031-03-02', 'interval'],
    'It will open this weekend.': ['this weekend', '2031-03-08/2031-03-09', 'interval'],
    'They face a tough vote in November.': ['November', '2031-11', 'month'],
    '2029: a new dam.': ['2029', '2029', 'year'],
  });
});
