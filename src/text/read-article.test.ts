import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from './read-article.ts';

const FACTS: Parameters<typeof readArticle>[0] = {
  headline: 'Bridge vote',
  headlineBasis: 'capture',
  captions: [],
  language: 'en',
};

function read(body: string, facts: Partial<typeof FACTS> = {}) {
  const result = readArticle({ ...FACTS, ...facts }, body);
  assert.ok(result.ok);
  return result.article;
}

test('readArticle() gives the blocks of a body in order, with kind, line and list', () => {
  const { blocks } = read('One.\n\n## Two\n\n> Three.\n>\n> Four.\n\n- Five\n  1. Six\n- Seven\n');
  assert.deepEqual(
    blocks.map(({ kind, text, line, list }) => [kind, text, line, list]),
    [
      ['paragraph', 'One.', 1, undefined],
      ['heading', 'Two', 3, undefined],
      ['quotation', 'Three.', 5, undefined],
      ['quotation', 'Four.', 7, undefined],
      ['item', 'Five', 9, { number: 1, ordered: false }],
      ['item', 'Six', 10, { number: 2, ordered: true }],
      ['item', 'Seven', 11, { number: 1, ordered: false }],
    ],
  );
});

test('readArticle() numbers the sentences of the body and slices them from their blocks', () => {
  const { blocks } = read('It rained. It stopped.\n\nNobody came.\n');
  const sentences = blocks.flatMap((block) => block.sentences.map((sentence) => ({ block, sentence })));
  for (const { block, sentence } of sentences) {
    assert.equal(block.text.slice(sentence.start, sentence.end), sentence.text);
  }
  assert.deepEqual(
    sentences.map(({ sentence: { number, part, text } }) => [number, part, text]),
    [
      [1, 'body', 'It rained.'],
      [2, 'body', 'It stopped.'],
      [3, 'body', 'Nobody came.'],
    ],
  );
});

test('readArticle() gives a repeated sentence the id with -2, wherever it stands', () => {
  const { headline, dek, blocks, captions } = read('It rained.\n', {
    headline: 'It rained.',
    dek: 'It rained.',
    captions: [
      { text: 'It rained.', after: 1 },
      { alt: 'Rain', after: 1 },
    ],
  });
  const [id = ''] = headline ? [headline.id] : [];
  assert.match(id, /^s-[0-9a-f]{8}$/);
  assert.deepEqual(
    [dek[0]?.id, blocks[0]?.sentences[0]?.id, captions[0]?.[0]?.id, captions[1]],
    [`${id}-2`, `${id}-3`, `${id}-4`, []],
  );
});

test('readArticle() takes no derived headline for a sentence of the article', () => {
  assert.equal(read('It rained.\n', { headlineBasis: 'derived' }).headline, undefined);
});

const REFUSED: readonly (readonly [name: string, body: string, line: number, column: number])[] = [
  ['HTML', 'One.\n\n<b>x</b>\n', 3, 1],
  ['HTML', '<div>x</div>\n', 1, 1],
  ['code', 'A `b`.\n', 1, 3],
  ['a code block', 'One.\n\n```\nx\n```\n', 3, 1],
  ['a link', 'See [x](https://a.example).\n', 1, 5],
  ['a picture', '![x](a.jpg)\n', 1, 1],
  ['emphasis', 'A _b_ c.\n', 1, 3],
  ['bold text', '> A **b**\n', 1, 5],
  ['a rule', 'One.\n\n---\n', 3, 1],
  ['a link definition', '[x]: https://a.example\n', 1, 1],
  ['a line break', 'One\\\ntwo\n', 1, 4],
  ['a heading inside one of them', '> # One\n', 1, 3],
  ['a quotation inside one of them', '- > One\n', 1, 3],
  ['a list inside a quotation', '> - One\n', 1, 3],
];

for (const [name, body, line, column] of REFUSED) {
  test(`readArticle() refuses ${name} in ${JSON.stringify(body)} with its line and column`, () => {
    const result = readArticle(FACTS, body);
    assert.ok(!result.ok);
    const [problem] = result.problems;
    assert.deepEqual([problem?.line, problem?.column, problem?.excerpt], [line, column, body.split('\n')[line - 1]]);
    assert.equal(
      problem?.message,
      `An article holds plain paragraphs, quotations, lists and sub-headings, not ${name}`,
    );
  });
}

test('readArticle() names every problem of a body at once', () => {
  const result = readArticle(FACTS, '_a_ and **b**\n\n---\n');
  assert.deepEqual(result.ok ? [] : result.problems.map(({ line, column }) => [line, column]), [
    [1, 1],
    [1, 9],
    [3, 1],
  ]);
});

test('readArticle() refuses a soft line break, because a block is one line', () => {
  const result = readArticle(FACTS, 'One\ntwo\n');
  assert.deepEqual(result.ok ? [] : result.problems.map(({ line, message }) => [line, message]), [
    [1, 'An article holds plain paragraphs, quotations, lists and sub-headings, not a wrapped line'],
  ]);
});
