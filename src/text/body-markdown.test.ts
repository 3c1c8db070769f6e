import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { BlockContent, Root } from 'mdast';
import { parseBody, stringifyBody } from './body-markdown.ts';
import { readArticle } from './read-article.ts';

const FACTS: Parameters<typeof readArticle>[0] = {
  headline: 'Bridge',
  headlineBasis: 'capture',
  captions: [],
  language: 'en',
};

type Kind = 'paragraph' | 'heading' | 'quotation' | 'item';

function nodeOf(kind: Kind, text: string): BlockContent {
  const children = [{ type: 'text' as const, value: text }];
  const paragraph = { type: 'paragraph' as const, children };
  if (kind === 'heading') return { type: 'heading', depth: 2, children };
  if (kind === 'quotation') return { type: 'blockquote', children: [paragraph] };
  if (kind === 'item') {
    return {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [paragraph] }],
    };
  }
  return paragraph;
}

function blocksAfterRoundTrip(blocks: readonly { kind: Kind; text: string }[]): { kind: Kind; text: string }[] {
  const root: Root = { type: 'root', children: blocks.map(({ kind, text }) => nodeOf(kind, text)) };
  const read = readArticle(FACTS, stringifyBody(root));
  assert.ok(read.ok, JSON.stringify(read.ok ? '' : read.problems));
  return read.article.blocks.map(({ kind, text }) => ({ kind, text }));
}

const NASTY = [
  ...[
    '#',
    '##',
    '>',
    '-',
    '+',
    '*',
    '_',
    '1.',
    '1)',
    '12345678901.',
    '```',
    '~~~',
    '---',
    '===',
    '***',
    '___',
    '|',
    '||',
    '\\',
    '`',
    '``',
  ],
  ...[
    '[x](y)',
    '![x](y)',
    '[x]',
    '[x]:',
    '[x]: https://a.example',
    '<tag>',
    '<b',
    '</p>',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    '<https://a.example>',
  ],
  ...[
    '&amp;',
    '&',
    '&#x27;',
    '&copy',
    '&copy;',
    '&#35;',
    '**bold**',
    '_it_',
    '__',
    '~',
    '~~x~~',
    'a_b_c',
    '!',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
  ],
  ...[
    '\u00a0',
    '  ',
    '   ',
    '    ',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u2069',
    '\u2003',
    '\u3000',
    '\u1680',
  ],
  ...[
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    'م',
    '漢',
    'word',
    'https://a.example/_x_',
    'a@b.example',
    ':',
    '=',
    '-',
    '.',
    '10',
    '$',
    '%',
    '^',
    '@',
  ],
];

/** What a block’s text may be: one line without control characters, trimmed, not empty. */
const blockText = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.oneof(fc.constantFrom(...NASTY), fc.constantFrom(' ', 'a', 'b. ')))
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  )
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '').trim())
  .filter((text) => text !== '');

const kind = fc.constantFrom<Kind>('paragraph', 'heading', 'quotation', 'item');

test('stringifyBody() writes every text of a block so that it is read back unchanged', () => {
  fc.assert(
    fc.property(kind, blockText, (kind, text) => {
      assert.deepEqual(blocksAfterRoundTrip([{ kind, text }]), [{ kind, text }]);
    }),
    { numRuns: 4000 },
  );
});

test('stringifyBody() keeps neighbouring blocks apart', () => {
  const block = fc.record({ kind, text: blockText }, { noNullPrototype: true });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
      assert.deepEqual(blocksAfterRoundTrip(blocks), blocks);
    }),
    { numRuns: 2000 },
  );
});

test('parseBody() gives positions in lines from 1', () => {
  assert.deepEqual(parseBody('One.\n\nTwo.\n').children[1]?.position?.start, { line: 3, column: 1, offset: 6 });
});

test('parseBody() reads no tables, no bare addresses and no strike-through', () => {
  const types = new Set(parseBody('| a |\n| - |\n\nhttps://a.example ~~x~~\n').children.map(({ type }) => type));
  assert.deepEqual([...types], ['paragraph']);
});
