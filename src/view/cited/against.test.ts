import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { Rights } from '../../schema/source.ts';
import { citation } from '../fixtures/small-citations.ts';
import { articlesOf, nameOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { ownOf } from '../source-on-event/own.ts';
import { citedRows } from './against.ts';

const TEXTS = articlesOf({
  argus: 'Ada Quill said no. Ada Quill said yes. A ferryman sang it.',
  fax: 'Ada Quill said so. Dockers said it rained.',
});
const [argus, fax] = TEXTS.map((one) => (words: string) => sliceOf([one], words));
const none = (): never => assert.fail();
const [inArgus, inFax] = [argus ?? none, fax ?? none];
const QUILL = { name: 'n-1' };
const ALL: Partial<Comparison> = {
  names: [nameOf('1', [inArgus('Ada Quill'), inFax('Ada Quill')])],
  citations: [
    citation('1', inArgus('Ada Quill'), [inArgus('no')], QUILL),
    citation('2', inArgus('Ada Quill said yes'), [inArgus('yes')], QUILL),
    citation('3', inArgus('ferryman'), [inArgus('sang it')], { named: false }),
    citation('4', inFax('Ada Quill'), [inFax('so')], QUILL),
    citation('5', inFax('Dockers'), [inFax('it rained')], { named: false }),
  ],
};

function rowsOf(more: Partial<Comparison> = {}, rights: Partial<Record<string, Rights>> = {}) {
  const told = toldBy(TEXTS, { ...ALL, ...more }, rights);
  const [source] = told.sources;
  const own = source && ownOf(told, source);
  return citedRows(own ?? assert.fail());
}

test('citedRows() tells how much of a source cites somebody, whom it cites most and whom it alone cites', () => {
  const shown = rowsOf().map(({ label, own, others }) =>
    [label, own, others].map((line) => line.map(({ text }) => text).join(' · ')),
  );
  assert.deepEqual(shown, [
    ['Sentences and headlines that cite somebody', '3 of 4', 'fax 2 of 3'],
    ['Cites most', 'Ada Quill ×2', 'fax: · Ada Quill · Dockers'],
    ['Cited only here', 'ferryman', 'fax 1'],
  ]);
});

test('citedRows() leads to the sentences on the page of the event', () => {
  const hrefs = rowsOf().map(({ own }) => own.map(({ href }) => href));
  assert.deepEqual(hrefs, [[undefined], ['/events/bridge/#cited-n-1-argus'], ['/events/bridge/#cited-ci-3-argus']]);
});

test('citedRows() gives nothing where nobody is cited, and no word that rights hold back', () => {
  assert.deepEqual(rowsOf({ citations: [] }), []);
  assert.doesNotMatch(JSON.stringify(rowsOf({}, { argus: 'link', fax: 'link' })), /Quill|ferryman|Dockers/);
});
