import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import type { Rights } from '../../schema/source.ts';
import { articlesOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { timelineView } from './panel.ts';

const TEXTS = articlesOf({
  argus: 'The bridge gave way on Monday. It had been checked last week. It was built in 1953, years after the flood.',
  fax: 'On MONDAY the bridge fell. Checks were made about a week ago. Monday was grey.',
});
const [argus, fax] = TEXTS.map((one) => [one]);

function date(at: TimeExpression['at'], more: Partial<TimeExpression>): TimeExpression {
  return { id: `d-${at.start}`, at, precision: 'day', role: 'event', rule: 'x', ...more };
}

const counted = { against: { kind: 'publication', day: '2031-03-04' } } as const;
const DATES: readonly TimeExpression[] = [
  date(sliceOf(argus ?? [], 'Monday'), { iso: '2031-03-03', assumed: true, ...counted }),
  date(sliceOf(argus ?? [], 'last week'), { iso: '2031-02-24/2031-03-02', precision: 'week', ...counted }),
  date(sliceOf(argus ?? [], '1953'), { iso: '1953', precision: 'year', role: 'background' }),
  date(sliceOf(argus ?? [], 'years after'), { precision: 'vague', role: 'none' }),
  date(sliceOf(fax ?? [], 'MONDAY'), { iso: '2031-03-03', ...counted }),
  date(sliceOf(fax ?? [], 'about a week ago'), { iso: '2031-02-25', precision: 'approx', ...counted }),
  date(sliceOf(fax ?? [], 'Monday'), { iso: '2031-03-03', ...counted }),
];

function viewOf(dates = DATES, rights: Partial<Record<string, Rights>> = {}) {
  return timelineView(toldBy(TEXTS, { dates: [...dates] }, rights));
}

const words = (lines: readonly (readonly { readonly text: string }[])[]) =>
  lines.map((line) => line.map(({ text }) => text));

test('timelineView() lists the times of the event in order, each wording once with the sources that print it', () => {
  assert.deepEqual(
    viewOf().event.map(({ label, lines }) => [label, ...words(lines)]),
    [
      ['24\u00a0February\u00a02031 to 2\u00a0March\u00a02031 · week', ['last week', 'argus']],
      ['25\u00a0February\u00a02031 · about', ['about a week ago', 'fax']],
      ['3\u00a0March\u00a02031 · day', ['Monday', 'argus', 'fax', '×2']],
    ],
  );
});

test('timelineView() keeps background and what has no date apart', () => {
  const { background, open } = viewOf();
  assert.deepEqual(
    background.map(({ label }) => label),
    ['1953 · year'],
  );
  assert.deepEqual(words(open), [['years after', 'argus']]);
});

test('timelineView() links each source to the sentence, and prints no words of a source that gives none', () => {
  const [week, , monday] = viewOf(DATES, { argus: 'link' }).event;
  assert.deepEqual(words(week?.lines ?? []), [['text not shown here', 'argus']]);
  assert.deepEqual(words(monday?.lines ?? []), [
    ['text not shown here', 'argus'],
    ['MONDAY', 'fax', '×2'],
  ]);
  assert.match(viewOf().event[0]?.lines[0]?.[1]?.href ?? '', /articles\/bridge\/argus\/#s-/);
});

test('timelineView() counts what it found', () => {
  assert.match(
    viewOf().reach,
    /^7 expressions of time found: 6 with a date, 1 without · 5 counted .* · 1 weekday or month taken/,
  );
});

test('timelineView() draws days and spans to scale, with a label that says the same', () => {
  const { picture } = viewOf();
  assert.deepEqual(
    picture?.dots.map(({ x, r, isAbout }) => [x, r, isAbout]),
    [
      ['18.75%', 4, true],
      ['93.75%', 5, false],
    ],
  );
  assert.deepEqual(
    picture?.spans.map(({ x, width, isExact }) => [x, width, isExact]),
    [['0%', '87.5%', true]],
  );
  assert.deepEqual(
    picture?.ticks.map(({ text, month }) => `${text} ${month ?? ''}`.trim()),
    ['24 Feb', '25', '26', '27', '28', '1 Mar', '2', '3'],
  );
  assert.match(picture?.label ?? '', /drawn to scale: 24 February 2031 to 3 March 2031$/);
});

test('timelineView() draws nothing where days are too few or too far apart', () => {
  assert.equal(viewOf(DATES.slice(0, 1)).picture, undefined);
  const far = date(sliceOf(fax ?? [], 'MONDAY'), { iso: '2031-06-03' });
  assert.equal(viewOf([...DATES, far]).picture, undefined);
});

test('timelineView() folds what is more than a reader takes in at once', () => {
  const at = sliceOf(argus ?? [], 'Monday');
  const many = Array.from({ length: 30 }, (_, day) => date(at, { iso: `2031-03-${String(day + 1).padStart(2, '0')}` }));
  assert.deepEqual([viewOf(many).event.length, viewOf(many).folded.length], [24, 6]);
});

test('timelineView() puts articles that came out at one moment in a row, links each, and keeps clocks in order', () => {
  const texts = articlesOf({ argus: 'It fell.', fax: 'It is down.', herald: 'It has gone.', post: 'A fall.' });
  const moments = ['2031-03-04T13:34', '2031-03-04', '2031-03-04T09:28', '2031-03-04'];
  const told = toldBy(
    texts.map((one, at) => {
      const facts = { ...one.entry.facts, published: moments[at] ?? '' };
      return { ...one, entry: { ...one.entry, facts } };
    }),
    {},
  );
  const { published } = timelineView(told);
  assert.deepEqual(
    published.map(({ label, lines }) => [label, ...words(lines)]),
    [
      ['4 March 2031', ['fax', 'post']],
      ['4 March 2031, 09:28 (time zone not stated)', ['herald']],
      ['4 March 2031, 13:34 (time zone not stated)', ['argus']],
    ],
  );
  assert.match(published[0]?.lines[0]?.[1]?.href ?? '', /articles\/bridge\/post\//);
});
