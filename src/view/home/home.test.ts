import assert from 'node:assert/strict';
import { test } from 'node:test';
import { member, statement, told } from '../fixtures/small-comparison.ts';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { figure, groupOf } from '../fixtures/small-figures.ts';
import { sliceOf } from '../fixtures/small-quotations.ts';
import { makeHrefs } from '../hrefs.ts';
import type { Line } from '../parts/line.ts';
import { eventLists, newestEvents } from './home.ts';

const to = makeHrefs('/');

function papers(count: number) {
  const sources = Array.from({ length: count }, (_, index) => outlet(`paper-${index}`, `Paper ${index}`));
  return edition(
    sources,
    sources.map(({ slug }) => article(slug, 'It opened.')),
  );
}

const bridge = <E extends { readonly href: string }>(events: readonly E[]) =>
  events.find(({ href }) => href === '/events/bridge/');
const plainly = (line: Line | undefined) => line?.map(({ text }) => text).join(' ');

/** What the home page says of an event of three reports, whose statements these sources tell. */
function summaryOfThree(...tellers: readonly (readonly number[])[]) {
  const texts = ['argus', 'fax', 'late'].map((slug) => article(slug, 'The bridge opened. Bells rang.'));
  const of = (at: number, words: string) => member(texts[at] ?? assert.fail(), words);
  const statements = tellers.map((who, id) =>
    statement(
      `${id}`,
      who.map((at) => of(at, ['bridge', 'Bells'][id] ?? '')),
    ),
  );
  const { article: name, sentence } = of(2, 'Bells');
  const {
    edition: whole,
    event,
    comparison,
  } = told(texts, statements, {
    singles: [{ article: name, sentence, verdict: 'only' }],
  });
  return bridge(eventLists(whole, [{ event, texts, comparison }], to).newest);
}

test('eventLists() says of the newest events what most tell, who tells it, how much, and where they differ first', () => {
  const summary = summaryOfThree([0, 1, 2], [0, 1]);
  assert.deepEqual(
    [summary?.opening?.text, plainly(summary?.sources), summary?.counts],
    ['The bridge opened.', 'argus fax late', '2 statements that two or more tell · 1 sentence in one source only'],
  );
  assert.equal(plainly(summary?.difference?.label), 'Bells rang. in 2 of 3 sources');
  assert.equal(JSON.stringify(summary?.difference).includes('href'), false);
});

test('eventLists() does not say what most tell a second time as where they differ', () => {
  const summary = summaryOfThree([0, 1]);
  assert.equal(summary?.opening?.text, 'The bridge opened.');
  assert.equal(summary.difference, undefined);
});

test('eventLists() has the values of the first difference before the short names of their sources, each once', () => {
  const [one, two] = ['argus', 'fax'].map((slug) => article(slug, '6 boats sank.'));
  assert.ok(one && two);
  const figures = [one, two].flatMap((text, at) => [
    figure(`${at}`, sliceOf([text], '6 boats')),
    figure(`${at}-again`, sliceOf([text], '6 boats')),
  ]);
  const groups = [groupOf('a', 'boats', ['0', '0-again', '1', '1-again'], { verdict: 'overlap' })];
  const { edition: whole, event, comparison } = told([one, two], [], { figures, figureGroups: groups });
  const [summary] = eventLists(whole, [{ event, texts: [one, two], comparison }], to).newest;
  assert.deepEqual(summary?.difference?.values.map(plainly), ['6 boats argus', '6 boats fax']);
});

test('eventLists() gives events that were not read one line each, by year', () => {
  const whole = papers(3);
  const { newest, earlier } = eventLists(whole, [], to);
  assert.deepEqual(newest, []);
  const all = earlier.flatMap(({ year, events }) => events.map((event) => [year, event.title, plainly(event.about)]));
  assert.deepEqual(all.length, whole.events.length);
  assert.match(String(all[0]), /^2031,.* sources?$/);
});

test('newestEvents() are at most ten', () => {
  const whole = papers(1);
  const [event] = whole.events;
  assert.ok(event);
  const events = Array.from({ length: 12 }, (_, at) => ({ ...event, slug: `event-${at}` }));
  assert.equal(newestEvents({ ...whole, events }).length, 10);
  assert.equal(newestEvents(whole).length, whole.events.length);
});
