import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { article, draft } from './article.ts';
import { event } from './event.ts';
import { languageTag, line, moment, slug, webAddress } from './fields.ts';
import { destination, receipt } from './receipt.ts';
import { sidecar } from './sidecar.ts';
import { site } from './site.ts';
import { source } from './source.ts';

const TABLES: readonly { name: string; schema: z.ZodType; good: readonly unknown[]; bad: readonly unknown[] }[] = [
  {
    name: 'slug',
    schema: slug,
    good: ['a', 'city-council-vote', '2024-vote', 'a'.repeat(80)],
    bad: ['', 'A', 'a_b', 'a--b', '-a', 'a-', '../a', 'a/b', 'é', 'a'.repeat(81)],
  },
  {
    name: 'line',
    schema: line,
    good: ['x', 'a\u00a0b', 'a  b'],
    bad: ['', ' x', 'x\u00a0', 'a\nb', 'a\tb', 'a\u2028b', 'a\u0085b'],
  },
  {
    name: 'webAddress',
    schema: webAddress,
    good: ['https://heron.example/a?b=c#d', 'http://heron.example'],
    bad: [
      'javascript:alert(1)',
      'javascript://heron.example/%0aalert(1)',
      'data:text/html,x',
      'file:///a',
      '/a',
      'heron.example',
      'https://',
      'ftp://heron.example',
    ],
  },
  {
    name: 'languageTag',
    schema: languageTag,
    good: ['en', 'pt-BR', 'zh-Hant', 'ckb'],
    bad: ['', 'EN', 'english', 'en_US', 'e', 'en-x1', 'en-US-12'],
  },
  {
    name: 'moment',
    schema: moment,
    good: ['2024-02-29', '2024-02-29T13:34', '2024-02-29T13:34:05', '2024-02-29T13:34Z', '2024-02-29T13:34+05:30'],
    bad: [
      '2023-02-29',
      '2024-13-01',
      '2024-02-29T25:00',
      '2024-02-29 13:34',
      '2024-2-9',
      '2024-02-29T13:34+0530',
      'soon',
      '',
    ],
  },
  {
    name: 'destination',
    schema: destination,
    good: ['headline', 'body/1', 'byline/12', 'caption/1', 'caption/1/alt', 'caption/2/credit', 'removed', 'markup'],
    bad: ['body', 'body/0', 'body/01', 'caption', 'caption/1/text', 'headline/1', 'footer', ''],
  },
  {
    name: 'event',
    schema: event,
    good: [
      { title: 'Vote', date: '2024-02-28', until: '2024-02-29' },
      { title: 'Vote', date: '2024-02-29', until: '2024-02-29' },
    ],
    bad: [
      { title: 'Vote', date: '2024-02-29', until: '2024-02-28' },
      { title: 'Vote', date: '2024-02-29T10:00' },
      { title: 'Vote', date: '2024-02-29', x: 1 },
    ],
  },
  {
    name: 'source',
    schema: source,
    good: [
      { name: 'Heron' },
      { name: 'Heron', rights: 'full', rightsBasis: 'licence' },
      { name: 'Heron', siglum: 'DH' },
    ],
    bad: [
      {},
      { name: 'Heron', rights: 'full' },
      { name: 'Heron', siglum: 'H1' },
      { name: 'Heron', short: 'more than ten' },
      { name: 'Heron', country: 'Orin' },
    ],
  },
  {
    name: 'sidecar',
    schema: sidecar,
    good: [
      {},
      { source: 'heron', published: '2024-02-29' },
      { published: { value: '2024-02-29', basis: 'inferred', reason: 'the text says “on Thursday”' } },
      {
        corrections: [
          { quote: 'a', role: 'body', reason: 'b' },
          { quote: 'a', replacement: 'c', reason: 'b' },
        ],
      },
    ],
    bad: [
      { published: '2024-02-30' },
      { published: { value: '2024-02-29', basis: 'inferred' } },
      { source: 'Heron' },
      { corrections: [{ quote: 'a', reason: 'b' }] },
      { corrections: [{ quote: 'a', role: 'body', replacement: 'c', reason: 'b' }] },
      { corrections: [{ quote: 'a', role: 'footer', reason: 'b' }] },
      { lines: [1, 2] },
    ],
  },
  {
    name: 'site',
    schema: site,
    good: [
      { title: 'A', description: 'B', language: 'en', owner: 'C', licence: 'D' },
      { title: 'A', description: 'B', language: 'en', owner: 'C', licence: 'D', corrections: 'desk@heron.example' },
      {
        title: 'A',
        description: 'B',
        language: 'en',
        owner: 'C',
        licence: 'D',
        corrections: 'https://heron.example/form',
      },
    ],
    bad: [
      { title: 'A', description: 'B', language: 'en', owner: 'C', licence: 'D', corrections: 'call us' },
      { title: 'A' },
    ],
  },
];

for (const { name, schema, good, bad } of TABLES) {
  test(`${name} accepts what it describes`, () => {
    for (const value of good) assert.equal(schema.safeParse(value).success, true, JSON.stringify(value));
  });
  test(`${name} refuses what it does not describe`, () => {
    for (const value of bad) assert.equal(schema.safeParse(value).success, false, JSON.stringify(value));
  });
}

const CAPTURE = { path: 'captures/vote/heron.txt', sha256: 'a'.repeat(64), encoding: 'utf-8' };
const COMMON = { headline: 'Vote', headlineBasis: 'capture', language: 'en', capture: CAPTURE };

test('article needs a source and a date; draft says which of them is missing', () => {
  assert.ok(
    article.safeParse({ ...COMMON, source: 'heron', published: '2024-02-29', publishedBasis: 'capture' }).success,
  );
  assert.ok(!article.safeParse({ ...COMMON, source: 'heron' }).success);
  assert.ok(draft.safeParse({ ...COMMON, source: 'heron', draft: ['published'] }).success);
  assert.ok(!draft.safeParse({ ...COMMON, draft: [] }).success);
  assert.ok(!draft.safeParse({ ...COMMON, draft: ['headline'] }).success);
});

test('article fills in empty lists, so that no reader of articles meets a missing one', () => {
  const read = article.parse({ ...COMMON, source: 'heron', published: '2024-02-29', publishedBasis: 'editor' });
  assert.deepEqual([read.agencies, read.bylines, read.links, read.captions, read.credits], [[], [], [], [], []]);
});

test('source is set to excerpt unless a record says otherwise', () => {
  assert.equal(source.parse({ name: 'Heron' }).rights, 'excerpt');
});

test('receipt refuses a tile without an end and an unknown version', () => {
  const head = { schemaVersion: 1, capture: { ...CAPTURE, length: 1 } };
  assert.ok(receipt.safeParse({ ...head, tiles: [{ start: 0, end: 1, to: 'body/1' }] }).success);
  assert.ok(!receipt.safeParse({ ...head, tiles: [{ start: 0, to: 'body/1' }] }).success);
  assert.ok(!receipt.safeParse({ ...head, schemaVersion: 2, tiles: [] }).success);
});
