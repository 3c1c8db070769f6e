import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ArticleFacts, DraftFacts } from '../schema/article.ts';
import { receipt as receiptSchema } from '../schema/receipt.ts';
import { type Block, readArticle } from '../text/read-article.ts';
import { type Replayed, replayReceipt } from '../text/replay-receipt.ts';
import { type Normalised, normalise } from './normalise.ts';

/** Runs of characters that break Markdown, YAML, HTML or UTF-16. */
const nasty = fc.oneof(
  fc.constantFrom(
    '# ',
    '- ',
    '1. ',
    '> ',
    '***',
    '---',
    '```',
    '    ',
    '<b>',
    '&amp;',
    '&#x41;',
    '[a](b)',
    '![',
    '\\',
    '|',
    '~~',
    '_x_',
  ),
  fc.constantFrom(
    '\u00a0',
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u00ad',
    '\u2003',
    '\t',
    '\0',
    '\u0085',
    '\u2028',
    '\v',
    '\f',
  ),
  fc.constantFrom(
    '\ud800',
    '\udc00',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    'שלום',
    '日本語。',
    '“',
    '”',
    ' — ',
    '(',
    ')',
    '/',
    ':',
    '@',
    '©',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.lorem({ maxCount: 12, mode: 'sentences' }),
);

/** The shapes of lines that captures are made of. */
const printedLine = fc.constantFrom(
  'Council of Westmere votes to reopen the old tram line',
  'By Ann Example and Ben Sample',
  'Written by: Ann Example, Transport correspondent',
  '5 March 2021, 13:34',
  'Updated: March 6, 2021 9:28 am GMT | By Ann Example',
  '03/04/2021',
  'WESTMERE',
  'WESTMERE, North Province (AGX) — The council voted on Monday to reopen the old tram line.',
  'The council of Westmere voted on Monday to reopen the tram line that closed in 1962.',
  '“We have waited long enough,” said the mayor, Cora Muster.',
  'The work will cost 40 million crowns, the town said in a statement, and it will take three years to',
  'finish, because two bridges must be built.',
  'A tram in front of the town hall',
  'The last tram on its way to the depot. Photo: BEN SAMPLE/AGX',
  'Workers lay the first rails (Ben Sample/AGX)',
  'Image caption The old depot',
  'Image',
  'RELATED:',
  'Read more: Why trams come back',
  'Share',
  'ADVERTISEMENT',
  'Comments',
  'Latest News',
  'Sources: AGX – BBY – CNN1',
  'XX/ ab Sources: AGX – BBY',
  'AGX',
  'Ann Example is a reporter in Westmere.',
  '© 2021 The Westmere Bell. All rights reserved.',
  'Sign up for our newsletter',
);

const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n \n', '\r\n\r\n\n');
const realistic = fc.array(fc.tuple(printedLine, lineEnd), { maxLength: 30 });
const mixed = fc.array(fc.tuple(fc.oneof(nasty, printedLine), fc.oneof(lineEnd, fc.constant(''))), { maxLength: 25 });
const captures = fc.oneof(realistic, mixed).map((lines) => lines.map(([line, end]) => line + end).join(''));

/** UTF-16, because UTF-8 cannot carry half a surrogate pair. */
function normaliseText(text: string): Normalised {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at += 1) {
    bytes.set([text.charCodeAt(at) & 0xff, text.charCodeAt(at) >> 8], 2 + at * 2);
  }
  return normalise(
    { path: 'captures/tram/bell.txt', bytes },
    { sidecar: { corrections: [] }, sources: new Map(), language: 'en' },
  );
}

function blocksOf({ facts, body }: Normalised): readonly Block[] {
  const read = readArticle(facts, body);
  assert.ok(read.ok, JSON.stringify(read));
  return read.article.blocks;
}

test('normalise() gives a receipt that replays to the article', () => {
  fc.assert(
    fc.property(captures, (text) => {
      const normalised = normaliseText(text);
      const replayed = replayReceipt(normalised.receipt, normalised.text);
      assert.deepEqual(fieldsOf(replayed), expectedFields(normalised.facts, blocksOf(normalised)));
    }),
    { numRuns: 400 },
  );
});

test('normalise() puts every character that is no white space into exactly one tile', () => {
  fc.assert(
    fc.property(captures, (text) => {
      const { receipt, text: decoded } = normaliseText(text);
      assert.ok(receiptSchema.safeParse(receipt).success);
      for (const { start, end, to, reason } of receipt.tiles) {
        if (to === 'markup') assert.equal(decoded.slice(start, end).trim(), '');
        if (to === 'removed') assert.ok(reason);
      }
    }),
    { numRuns: 200 },
  );
});

test('normalise() without steps keeps every line as a block', () => {
  const withoutSteps = normalise(
    { path: 'a.txt', bytes: new TextEncoder().encode('One line.\n\nAnother line.\n') },
    { sidecar: { corrections: [] }, sources: new Map(), language: 'en', steps: [] },
  );
  assert.deepEqual(
    blocksOf(withoutSteps).map((block) => block.text),
    ['One line.', 'Another line.'],
  );
});

function fieldsOf(replayed: Replayed): Record<string, string> {
  return Object.fromEntries([...replayed].filter(([to]) => to !== 'markup' && to !== 'removed'));
}

/** What a receipt must replay to: every fact that comes from the capture, and every block. */
function expectedFields(facts: ArticleFacts | DraftFacts, blocks: readonly Block[]): Record<string, string> {
  const single = {
    headline: facts.headlineBasis === 'capture' ? facts.headline : undefined,
    dek: facts.dek,
    dateline: facts.dateline,
    date: facts.published,
    modified: facts.modified,
    rightsNotice: facts.rightsNotice,
  };
  const captions = facts.captions.flatMap(({ text, alt, credit }, index) => [
    [`caption/${index + 1}`, text],
    [`caption/${index + 1}/alt`, alt],
    [`caption/${index + 1}/credit`, credit],
  ]);
  const entries = [
    ...Object.entries(single),
    ...numbered('byline', facts.bylines),
    ...numbered('agency', facts.agencies),
    ...numbered('credit', facts.credits),
    ...numbered(
      'body',
      blocks.map((block) => block.text),
    ),
    ...captions,
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function numbered(field: string, values: readonly string[]): [string, string][] {
  return values.map((value, index) => [`${field}/${index + 1}`, value]);
}

test('normalise() makes no mark of a text finer than it was typed', () => {
  const typed = `He said -- and "meant" it... -- that 'tis so (c) 1/2 of them went on to the bridge, "again".`;
  const bytes = new TextEncoder().encode(`${typed}\n`);
  const options = { sidecar: { corrections: [] }, sources: new Map(), language: 'en', steps: [] };
  assert.equal(normalise({ path: 'captures/bridge/a.txt', bytes }, options).body, `${typed}\n`);
});
