import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleFacts } from '../../schema/article.ts';
import { article, outlet } from '../fixtures/small-edition.ts';
import { permit } from '../rights.ts';
import { type Flow, flowOf } from './flow.ts';

const full = outlet('argus', 'The Argus').facts;

function flow(body: string, captions: ArticleFacts['captions'] = []): Flow[] {
  return flowOf(permit(article('argus', body, { captions }), full));
}

function shape(parts: readonly Flow[]): string[] {
  return parts.map((part) =>
    part.kind === 'list'
      ? `${part.ordered ? 'ol' : 'ul'} ${part.items.length}`
      : part.kind === 'quotation'
        ? `quotation ${part.paragraphs.length}`
        : part.kind,
  );
}

test('flowOf() keeps neighbouring items of one list and paragraphs of one quotation together', () => {
  assert.deepEqual(
    shape(flow('First.\n\n- One.\n- Two.\n\n1. A.\n2. B.\n\n> Said.\n>\n> More.\n\n## Later\n\nLast.')),
    ['paragraph', 'ul 2', 'ol 2', 'quotation 2', 'heading', 'paragraph'],
  );
});

test('flowOf() puts a picture after its block, and into two parts the list that it stands in', () => {
  const captions = [
    { text: 'Before all.', after: 0 },
    { alt: 'Inside', after: 2 },
    { credit: 'Last', after: 99 },
  ];
  assert.deepEqual(shape(flow('First.\n\n- One.\n- Two.', captions)), [
    'figure',
    'paragraph',
    'ul 1',
    'figure',
    'ul 1',
    'figure',
  ]);
});

test('flowOf() prints every character of a block, white space between sentences included', () => {
  const text = 'It opened.  The mayor\u00a0came. “Is it over?” she asked.';
  const [part] = flow(text);
  assert.ok(part?.kind === 'paragraph');
  assert.equal(part.runs.map((run) => run.text).join(''), text);
  assert.deepEqual(
    part.runs.flatMap(({ number }) => number ?? []),
    [1, 2, 3],
  );
});
