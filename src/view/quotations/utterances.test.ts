import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Utterance } from '../../schema/records/utterance.ts';
import type { Rights } from '../../schema/source.ts';
import { partiesOf } from '../cited/parties.ts';
import { articlesOf, quotation, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { utterancesOf } from './utterances.ts';

const TEXTS = articlesOf({
  argus: '“We will rebuild the bridge,” Quill said. “No ferry sails.”',
  coast: '“We will rebuild the bridge,” a sailor heard.',
  fax: 'She said: “We shall rebuild the bridge.” “All boats stay.”',
});
const [argus, coast, fax] = TEXTS.map((one) => (words: string) => sliceOf([one], words));
const none = () => assert.fail();
const QUOTATIONS = [
  quotation('a', [(argus ?? none)('We will rebuild the bridge,')], { speaker: (argus ?? none)('Quill') }),
  quotation('b', [(coast ?? none)('We will rebuild the bridge,')]),
  quotation('c', [(fax ?? none)('We shall rebuild the bridge.')]),
  quotation('d', [(argus ?? none)('No ferry sails.')]),
  quotation('e', [(fax ?? none)('All boats stay.')]),
];
const SAME = {
  a: 'q-a',
  b: 'q-b',
  shared: [{ a: (argus ?? none)('We will rebuild the bridge'), b: (coast ?? none)('We will rebuild the bridge') }],
};
const OTHER = {
  a: 'q-a',
  b: 'q-c',
  shared: [
    { a: (argus ?? none)('We'), b: (fax ?? none)('We') },
    { a: (argus ?? none)('rebuild the bridge'), b: (fax ?? none)('rebuild the bridge') },
  ],
};
const UNLIKE = { a: 'q-d', b: 'q-e' };

function record(id: string, wordings: Utterance['wordings']): Utterance {
  const quotations = [...new Set(wordings.flatMap(({ a, b }) => [a, b]))];
  return { id: `u-${id}`, quotations, score: 1, rule: 'same words', wordings };
}

function viewOf(utterances: readonly Utterance[], rights: Partial<Record<string, Rights>> = {}) {
  const told = toldBy(TEXTS, { quotations: QUOTATIONS, utterances: [...utterances] }, rights);
  return utterancesOf(told, partiesOf(told).cited);
}

test('utterancesOf() tells the same words together, and others beside the fullest', () => {
  const [utterance] = viewOf([record('1', [SAME, OTHER])]);
  assert.deepEqual(
    utterance?.wordings.map(({ label, text }) => [label.text, text?.pieces.length]),
    [
      ['Word for word the same in argus and coast', 1],
      ['argus over fax', 3],
    ],
  );
  assert.deepEqual(utterance?.wordings[1]?.text?.pieces[1], { kind: 'variants', upper: 'will', lower: 'shall' });
  assert.deepEqual(
    utterance?.wordings[1]?.sides.map(({ siglum }) => siglum),
    ['ar', 'fa'],
  );
  assert.deepEqual(
    utterance?.speakers.map(({ text }) => text),
    ['Quill'],
  );
});

test('utterancesOf() tells versions together that differ alike from the fullest', () => {
  const again = { ...OTHER, b: 'q-c2' };
  const told = toldBy(TEXTS, {
    quotations: [...QUOTATIONS, quotation('c2', [(fax ?? none)('We shall rebuild the bridge')])],
    utterances: [record('1', [OTHER, again, UNLIKE])],
  });
  assert.deepEqual(
    utterancesOf(told, [])[0]?.wordings.map(({ label, places }) => [label.text, places.length]),
    [
      ['argus over fax', 3],
      ['argus over fax: too different to mark word by word', 2],
    ],
  );
});

test('utterancesOf() opens the sentence of each version', () => {
  const [utterance] = viewOf([record('1', [OTHER])]);
  const [first] = utterance?.wordings[0]?.places ?? [];
  assert.equal(first?.text, 'argus, sentence 1');
  assert.match(first?.href ?? '', /^\/articles\/bridge\/argus\/#s-/);
});

test('utterancesOf() shows versions that are too different by themselves', () => {
  const [utterance] = viewOf([record('1', [UNLIKE])]);
  const [wording] = utterance?.wordings ?? [];
  assert.equal(wording?.label.text, 'argus over fax: too different to mark word by word');
  assert.deepEqual(
    [wording?.text, wording?.apart.map(({ text }) => text)],
    [undefined, ['No ferry sails.', 'All boats stay.']],
  );
});

test('utterancesOf() does not repeat the fullest version where it stands above', () => {
  const [utterance] = viewOf([record('1', [{ a: 'q-a', b: 'q-e' }, SAME])]);
  assert.deepEqual(
    utterance?.wordings.map(({ apart }) => apart.map(({ text }) => text)),
    [[], ['All boats stay.']],
  );
});

test('utterancesOf() puts what is given in different words first', () => {
  const found = viewOf([record('1', [SAME]), record('2', [UNLIKE])]);
  assert.deepEqual(
    found.map(({ id }) => id),
    ['u-2', 'u-1'],
  );
});

test('utterancesOf() prints no version that rights hold back, nor what it shares with another', () => {
  const [utterance] = viewOf([record('1', [SAME, OTHER, { a: 'q-a', b: 'q-e' }])], { argus: 'link', fax: 'link' });
  assert.deepEqual(
    utterance?.wordings.map(({ label, text, apart }) => [label.text, text?.pieces, apart]),
    [
      ['Word for word the same in argus and coast', [{ kind: 'text', text: 'We will rebuild the bridge,' }], []],
      ['argus over fax: text not shown here', undefined, []],
    ],
  );
  const hidden = viewOf([record('1', [SAME])], { argus: 'link', coast: 'link' });
  assert.equal(hidden[0]?.wordings[0]?.text, undefined);
  assert.equal(hidden[0]?.wordings[0]?.label.text, 'Word for word the same in argus and coast: text not shown here');
});
