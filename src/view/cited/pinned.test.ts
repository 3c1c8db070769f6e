import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '../fixtures/small-citations.ts';
import { articlesOf, nameOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { plain } from '../parts/matrix.ts';
import { citedView } from './panel.ts';

const TEXTS = articlesOf({
  argus: 'Ada Quill said it holds. Ada Quill let it be known that it shook.',
  fax: 'Ada Quill said it fell.',
});
const [argus, fax] = TEXTS.map((one) => (words: string) => sliceOf([one], words));
const none = (): never => assert.fail();
const [inArgus, inFax] = [argus ?? none, fax ?? none];

test('citedView() says of how many sentences of a party the editor decided, and why in their lines', () => {
  const citations = [
    citation('1', inArgus('Ada Quill said'), [inArgus('it holds')], { name: 'n-1' }),
    citation('2', inArgus('Ada Quill let'), [inArgus('it shook')], { name: 'n-1', decided: 'It is speech.' }),
    citation('3', inFax('Ada Quill'), [inFax('it fell')], { name: 'n-1' }),
  ];
  const names = [nameOf('1', [inArgus('Ada Quill'), inFax('Ada Quill')])];
  const [row] = citedView(toldBy(TEXTS, { citations, names })).table?.rows ?? [];
  assert.deepEqual(
    row?.cells.map((lines) => plain({ lines })),
    ['2 · 1\u00a0by\u00a0the\u00a0editor', '1'],
  );
  const facts = row?.party.sources.flatMap(({ said }) => said.map((one) => one.facts.map(({ text }) => text).join()));
  assert.deepEqual(
    facts?.map((text) => text.includes('decided by the editor: It is speech.')),
    [false, true, false],
  );
});
