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

test('eventLists() says of the newest events what most tell, who tells it, how much, and where they differ first', () => {
  const [one, two, three] = ['argus', 'fax', 'late'].map((slug) => article(slug, 'The bridge opened. Bells rang.'));
  assert.ok(one && two && three);
  const both = statement('0', [member(one, 'bridge'), member(two, 'bridge')]);
  const { article: name, sentence } = member(three, 'Bells');
  const {
    edition: whole,
    event,
    comparison,
  } = told([one, two, three], [both], {
    singles: [{ article: name, sentence, verdict: 'only' }],
  });
  const lists = eventLists(whole, [{ event, texts: [one, two, three], comparison }], to);
  const summary = bridge(lists.newest);
  assert.deepEqual(
    [summary?.opening?.text, plainly(summary?.sources), summary?.counts],
    ['The bridge opened.', 'argus fax late', '1 statement that two or more tell · 1 sentence in one source only'],
  );
  assert.equal(plainly(summary?.difference?.label), 'The bridge opened. in 2 of 3 sources');
  assert.equal(JSON.stringify(summary?.difference).includes('href'), false);
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
