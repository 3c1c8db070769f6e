import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeldBack } from '../../schema/held-back.ts';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { eventLists } from '../home/home.ts';
import { makeHrefs } from '../hrefs.ts';
import { sideBySideView } from '../side-by-side/side-by-side.ts';
import { sourceOnEventView } from '../source-on-event/source-on-event.ts';
import { eventView } from './event.ts';
import { heldBackLine } from './held-back.ts';

const to = makeHrefs('/');
const texts = ['argus', 'fax'].map((slug) => article(slug, 'It opened.'));
const whole = edition([outlet('argus', 'Argus'), outlet('fax', 'Fax')], texts);

function held(heldBack: HeldBack | undefined) {
  return { ...whole.event('bridge'), heldBack };
}

test('heldBackLine() tells the reason, and nothing of an event with one report or with its comparison', () => {
  assert.match(heldBackLine(held('file'), 2) ?? '', /lines that the editor of this site wrote for it cannot be used/);
  assert.match(heldBackLine(held('check'), 2) ?? '', /did not pass its own check/);
  assert.match(heldBackLine(held('failure'), 2) ?? '', /could not be made/);
  assert.deepEqual([heldBackLine(held('file'), 1), heldBackLine(held(undefined), 2)], [undefined, undefined]);
});

test('every page of an event says that its comparison is held back, where one would look for it', () => {
  const event = held('check');
  const line = heldBackLine(event, 2);
  const [summary] = eventLists(whole, [{ event, texts, comparison: undefined }], to).newest;
  const page = eventView(whole, event, texts, undefined, to);
  assert.deepEqual([page.heldBack, page.panels, page.articles?.table.heads.length], [line, undefined, 2]);
  assert.equal(sideBySideView(whole, event, texts, undefined, to).limit, line);
  assert.equal(sourceOnEventView(whole, event, whole.source('fax'), texts.slice(1), undefined, to).notCompared, line);
  assert.equal(summary?.counts, 'Its comparison is held back.');
});
