import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import { member, pair, statement } from '../fixtures/small-comparison.ts';
import { articlesOf, copyOf, nameOf, quotation, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { publicComparison } from './public-comparison.ts';

const TEXTS = articlesOf({
  argus: 'The mayor opened the bridge. “It holds,” Ada Quill said.',
  fax: 'The mayor opened the old bridge, Quill said.',
  late: 'The mayor opened the bridge.',
});
const [argus, fax, late] = TEXTS;
if (!argus || !fax || !late) assert.fail();
const of = (words: string) => sliceOf(TEXTS, words);
const [one, other, third] = [member(argus, 'mayor'), member(fax, 'mayor'), member(late, 'mayor')];
const span = ({ start, end, text }: { start: number; end: number; text: string }) => ({ start, end, text });
const WORDS = span(of('mayor'));
const TERM = { a: WORDS, b: WORDS, via: 'word' as const, term: 'mayor' };
const ALL: Partial<Comparison> = {
  statements: [statement('1', [one, other, third])],
  pairs: [pair(one, third, { terms: [TERM] }), pair(one, other, { terms: [TERM] })],
  quotations: [quotation('1', [of('It holds,')], { speaker: of('Ada Quill'), name: 'n-00000001', verb: of('said') })],
  names: [
    {
      ...nameOf('00000001', [of('Ada Quill'), sliceOf([fax], 'Quill')]),
      alsoPossible: [{ text: 'Quill', name: 'n-00000002', reason: 'Quill could be anybody' }],
    },
  ],
  sharedCopy: [copyOf('1', [of('The mayor opened the')], [sliceOf([fax], 'The mayor opened the')])],
};

/** As it is written: one record a line. */
function fileOf(comparison: Partial<Comparison>): string {
  const rows = Object.entries(comparison).map(
    ([list, records]) =>
      `"${list}":[\n${(records as unknown[]).map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  return `{"schemaVersion":1,"event":"bridge",\n${rows.join(',\n')}\n}\n`;
}

function given(rights: Parameters<typeof toldBy>[2]) {
  const text = publicComparison(fileOf(ALL), toldBy(TEXTS, ALL, rights).places);
  return { text, read: JSON.parse(text) };
}

test('publicComparison() is the file where everything may be printed', () => {
  assert.equal(given({}).text, fileOf(ALL));
});

test('publicComparison() leaves the words out of every record that names a sentence which may not be printed', () => {
  const { text, read } = given({ fax: 'link' });
  assert.deepEqual(read.pairs[0], ALL.pairs?.[0]);
  const { start, end } = WORDS;
  assert.deepEqual(read.pairs[1].terms, [{ a: { start, end }, b: { start, end } }]);
  assert.deepEqual([read.pairs[1].score, read.pairs[1].tier, read.pairs[1].a], [0.6, 'strong', ALL.pairs?.[1]?.a]);
  assert.deepEqual(read.statements, ALL.statements, 'it has no words');
  assert.deepEqual(read.quotations, ALL.quotations);
  assert.deepEqual(Object.keys(read.sharedCopy[0].a[0]), ['article', 'sentence', 'start', 'end']);
  assert.equal(text.split('\n').length, fileOf(ALL).split('\n').length);
});

test('publicComparison() keeps the written forms of a name that stand where they may be printed', () => {
  const [name] = given({ fax: 'link' }).read.names;
  assert.equal(name.name, 'Ada Quill');
  assert.deepEqual(
    name.variants.map((form: { text?: string; mentions: { text?: string }[] }) => [form.text, form.mentions[0]?.text]),
    [
      ['Ada Quill', 'Ada Quill'],
      [undefined, undefined],
    ],
  );
  assert.deepEqual(name.alsoPossible, [{ name: 'n-00000002' }]);
});

test('publicComparison() gives no word of an event whose articles may only be linked to', () => {
  const { text } = given({ argus: 'link', fax: 'link', late: 'link' });
  assert.doesNotMatch(text, /mayor|Quill|holds|opened|said/);
});

test('publicComparison() leaves the words out of a record that is made of records which lost theirs', () => {
  const records = (article: string) =>
    [
      '{"figures":[',
      JSON.stringify({ id: 'f-00000001', at: { article, sentence: one.sentence, start: 0, end: 3, text: 'The' } }),
      '],"figureGroups":[',
      JSON.stringify({ id: 'g-00000001', label: 'bridges', figures: ['f-00000001'], verdict: 'same', pairs: [] }),
      ']}',
    ].join('\n');
  const { places } = toldBy(TEXTS, ALL, { fax: 'link' });
  const group = (article: string) => JSON.parse(publicComparison(records(article), places)).figureGroups[0];
  assert.equal(group(one.article).label, 'bridges');
  assert.deepEqual(group(other.article), { id: 'g-00000001', figures: ['f-00000001'], verdict: 'same', pairs: [] });
});
