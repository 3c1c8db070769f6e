import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Comparison, NO_RECORDS } from '../../../src/schema/comparison.ts';
import type { Slice } from '../../../src/schema/records/evidence.ts';
import { judgeEvent } from './judge-event.ts';
import { type Labels, NO_LABELS } from './labels.ts';
import type { Place, Texts } from './places.ts';

const TEXTS: Texts = {
  texts: new Map([
    ['a#1', '“We will rebuild,” said Mayor Ada Quill of Brookmere.'],
    ['a#2', 'Quill called it “a long road”.'],
    ['b#1', '"We are going to rebuild," the mayor of Brookmere, Ada Quill, said.'],
    ['b#2', 'A spokesman for the Brookmere Water Board (BWB) called the dam “safe”.'],
  ]),
  sources: new Map([
    ['a', 'echo'],
    ['b', 'post'],
  ]),
};

const LABELS: Labels = { ...NO_LABELS, articles: ['a', 'b'] };

const NOTHING: Comparison = {
  schemaVersion: 1,
  event: 'flood',
  articles: [],
  ...NO_RECORDS,
};

/** Where words stand in a unit, the first time. */
function at(ref: string, words: string): Place {
  const start = TEXTS.texts.get(ref)?.indexOf(words) ?? -1;
  assert.ok(start >= 0, `${ref} has no ${words}`);
  return { ref, start, end: start + words.length };
}

function slice(ref: string, words: string): Slice {
  const { start, end } = at(ref, words);
  const [article = '', sentence = ''] = ref.split('#');
  return { article: `flood/${article}`, sentence, start, end, text: words };
}

type Quotation = Comparison['quotations'][number];

const found = (id: string, slices: Slice[], speaker?: Slice, kind: Quotation['kind'] = 'full'): Quotation => ({
  id,
  slices,
  kind,
  basis: 'named',
  rule: 'x',
  ...(speaker ? { speaker } : {}),
});

const labelled = (id: string, slices: Place[], speaker?: Place, kind: Quotation['kind'] = 'full') => ({
  id,
  at: slices,
  kind,
  basis: 'named' as const,
  speaker,
});

const name = (id: string, kind: 'person' | 'organisation' | 'place' | 'name', mentions: Slice[]) => ({
  id,
  kind,
  name: mentions[0]?.text ?? '',
  variants: [...Map.groupBy(mentions, ({ text }) => text)].map(([text, mentions]) => ({ text, mentions })),
  alsoPossible: [],
});

function figure(labels: Partial<Labels>, comparison: Partial<Comparison>, measure: string, figure: string) {
  const sections = judgeEvent({ ...LABELS, ...labels }, { ...NOTHING, ...comparison }, TEXTS);
  const one = sections.find((section) => section.measure === measure)?.figures.find(({ name }) => name === figure);
  return one?.of?.join('/');
}

test('judgeEvent() takes punctuation at the ends of a quotation for no error, but counts it as exact', () => {
  const labels = {
    quotations: [labelled('q1', [at('a#1', 'We will rebuild')]), labelled('q2', [at('a#2', 'a long')])],
  };
  const quotations = [found('q-1', [slice('a#1', 'We will rebuild,')]), found('q-2', [slice('a#2', 'a long road')])];
  assert.equal(figure(labels, { quotations }, 'quotations', 'precision'), '1/2');
  assert.equal(figure(labels, { quotations }, 'quotations', 'recall'), '1/2');
  assert.equal(figure(labels, { quotations }, 'quotations', 'exact recall'), '0/2');
});

test('judgeEvent() counts a quotation that is parted otherwise as wrong, and its slices as right', () => {
  const labels = { quotations: [labelled('q1', [at('a#1', 'We will rebuild'), at('a#2', 'a long road')])] };
  const quotations = [found('q-1', [slice('a#1', 'We will rebuild')]), found('q-2', [slice('a#2', 'a long road')])];
  assert.equal(figure(labels, { quotations }, 'quotations', 'recall'), '0/1');
  assert.equal(figure(labels, { quotations }, 'quotations', 'slices recall'), '2/2');
});

test('judgeEvent() counts kinds of the quotations that were found', () => {
  const labels = { quotations: [labelled('q1', [at('a#1', 'We will')]), labelled('q2', [at('a#2', 'long')])] };
  const quotations = [found('q-1', [slice('a#1', 'We will')], undefined, 'term')];
  assert.equal(figure(labels, { quotations }, 'quotations', 'kinds'), '0/1');
});

const QUILL = { kind: 'person' as const, forms: [at('a#1', 'Ada Quill'), at('a#2', 'Quill'), at('b#1', 'Ada Quill')] };
const BOARD = { kind: 'organisation' as const, forms: [at('b#2', 'Brookmere Water Board'), at('b#2', 'BWB')] };
const TOWN = { kind: 'place' as const, forms: [at('a#1', 'Brookmere'), at('b#1', 'Brookmere')] };
const NAMES = [QUILL, BOARD, TOWN];

function speakers(gold: Place | undefined, given: Slice | undefined, kind: Quotation['kind'] = 'full') {
  const labels = { names: NAMES, quotations: [labelled('q1', [at('a#1', 'We will')], gold, kind)] };
  const quotations = [found('q-1', [slice('a#1', 'We will')], given)];
  return ['right', 'wrong', 'none'].map((one) => figure(labels, { quotations }, 'speakers', one));
}

test('judgeEvent() takes another form of the same entity, with its title, for the right speaker', () => {
  assert.deepEqual(speakers(at('a#1', 'Ada Quill'), slice('a#2', 'Quill')), ['1/1', '0/1', '0/1']);
  assert.deepEqual(speakers(at('a#2', 'Quill'), slice('a#1', 'Mayor Ada Quill')), ['1/1', '0/1', '0/1']);
});

test('judgeEvent() takes a description that holds another name for somebody else', () => {
  const spokesman = slice('b#2', 'A spokesman for the Brookmere Water Board');
  assert.deepEqual(speakers(at('b#2', 'Brookmere Water Board'), spokesman), ['0/1', '1/1', '0/1']);
  assert.deepEqual(speakers(at('a#1', 'Ada Quill'), slice('b#2', 'BWB')), ['0/1', '1/1', '0/1']);
});

test('judgeEvent() takes a name behind a comma for the person described before it', () => {
  assert.deepEqual(speakers(at('b#1', 'Ada Quill'), slice('b#1', 'the mayor of Brookmere, Ada Quill')), [
    '1/1',
    '0/1',
    '0/1',
  ]);
});

test('judgeEvent() compares descriptions by their head words', () => {
  assert.deepEqual(speakers(at('b#1', 'the mayor of Brookmere'), slice('b#1', 'mayor')), ['1/1', '0/1', '0/1']);
  assert.deepEqual(speakers(at('b#1', 'the mayor of Brookmere'), slice('b#2', 'A spokesman')), ['0/1', '1/1', '0/1']);
});

test('judgeEvent() counts a speaker that the labels do not know as wrong, and one not found as none', () => {
  assert.deepEqual(speakers(undefined, slice('a#2', 'Quill')), ['0/0', '1/1', '0/0']);
  assert.deepEqual(speakers(at('a#2', 'Quill'), undefined), ['0/1', '0/1', '1/1']);
});

test('judgeEvent() asks for no speaker of a term', () => {
  assert.deepEqual(speakers(at('a#2', 'Quill'), slice('b#2', 'BWB'), 'term'), ['0/0', '0/0', '0/0']);
});

test('judgeEvent() counts pairs of quotations of two sources, by the labelled quotation they are most like', () => {
  const labels = {
    quotations: [
      labelled('q1', [at('a#1', 'We will rebuild')]),
      labelled('q2', [at('b#1', 'We are going to rebuild')]),
      labelled('q3', [at('a#2', 'a long road')]),
      labelled('q4', [at('a#2', 'long')]),
    ],
    utterances: [['q1', 'q2', 'q4']],
  };
  const quotations = [
    found('q-1', [slice('a#1', 'We will rebuild,')]),
    found('q-2', [slice('b#1', 'We are going')]),
    found('q-3', [slice('a#2', 'a long road')]),
    found('q-4', [slice('a#2', 'long')]),
  ];
  const utterances = [{ id: 'u-1', quotations: ['q-1', 'q-2', 'q-3', 'q-4'], score: 1, rule: 'x', wordings: [] }];
  // Labelled: q1-q2, q2-q4. Found: q1-q2, q2-q3, q2-q4. Pairs within article a are of one source.
  assert.equal(figure(labels, { quotations, utterances }, 'utterances', 'precision'), '2/3');
  assert.equal(figure(labels, { quotations, utterances }, 'utterances', 'recall'), '2/2');
});

test('judgeEvent() counts a written form once an article, whatever it was merged with', () => {
  const names = [
    name('n-1', 'person', [slice('a#1', 'Ada Quill'), slice('b#1', 'Ada Quill')]),
    name('n-2', 'place', [slice('a#2', 'Quill'), slice('a#1', 'Brookmere'), slice('b#2', 'Brookmere')]),
    name('n-3', 'name', [slice('a#1', 'Mayor')]),
  ];
  // Labelled: Ada Quill ×2, Quill, Board, BWB, Brookmere ×2. Found: all but Board and BWB, and Mayor.
  assert.equal(figure({ names: NAMES }, { names }, 'names', 'precision'), '5/6');
  assert.equal(figure({ names: NAMES }, { names }, 'names', 'recall'), '5/7');
  assert.equal(figure({ names: NAMES }, { names }, 'names', 'kinds'), '4/5');
});

test('judgeEvent() counts merges of written forms event-wide, and beside it by article', () => {
  const names = [
    name('n-1', 'person', [slice('a#1', 'Ada Quill'), slice('a#2', 'Quill')]),
    name('n-2', 'person', [slice('b#1', 'Ada Quill')]),
    name('n-3', 'place', [slice('b#2', 'BWB'), slice('b#1', 'Brookmere'), slice('b#2', 'A spokesman')]),
  ];
  // Labelled: Ada Quill-Quill, Board-BWB. Found: Ada Quill-Quill, BWB-Brookmere; no label knows the spokesman.
  assert.equal(figure({ names: NAMES }, { names }, 'merges', 'precision'), '1/2');
  assert.equal(figure({ names: NAMES }, { names }, 'merges', 'recall'), '1/2');
  // Labelled: three pairs of Quill, one of the board, one of the town. Found: a’s two, BWB-Brookmere.
  assert.equal(figure({ names: NAMES }, { names }, 'merges', 'by article recall'), '1/5');
  assert.equal(figure({ names: NAMES }, { names }, 'merges', 'by article precision'), '1/2');
});

test('judgeEvent() judges “only” where a label says something of the unit', () => {
  const labels = {
    only: ['a#1', 'b#2'],
    statements: [
      [
        { ref: 'b#1', also: false },
        { ref: 'a#9', also: false },
      ],
    ],
  };
  const single = (ref: string, verdict: 'only' | 'unaligned') => {
    const [article = '', sentence = ''] = ref.split('#');
    return { article: `flood/${article}`, sentence, verdict };
  };
  const singles = [single('a#1', 'only'), single('a#2', 'only'), single('b#1', 'only'), single('b#2', 'unaligned')];
  assert.equal(figure(labels, { singles }, 'only here', 'precision'), '1/2');
  assert.equal(figure(labels, { singles }, 'only here', 'recall'), '1/2');
});

test('judgeEvent() pairs units of shared copy in order, and leaves shared quotations out', () => {
  const copy = (kind: 'copy' | 'quotation', a: Slice[], b: Slice[]) => ({
    id: 'c-1',
    kind,
    a,
    b,
    words: 9,
    longest: 9,
    coverage: 1,
    rule: 'x',
  });
  const sharedCopy = [
    copy('copy', [slice('a#1', 'We'), slice('a#2', 'a')], [slice('b#1', 'We'), slice('b#2', 'A')]),
    copy('quotation', [slice('a#1', 'We')], [slice('b#2', 'A')]),
  ];
  const labels = {
    copy: [
      ['b#1', 'a#1'],
      ['a#1', 'b#2'],
    ],
  };
  assert.equal(figure(labels, { sharedCopy }, 'shared copy', 'precision'), '1/2');
  assert.equal(figure(labels, { sharedCopy }, 'shared copy', 'recall'), '1/2');
});
