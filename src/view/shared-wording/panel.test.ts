import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { Rights } from '../../schema/source.ts';
import { member, statement } from '../fixtures/small-comparison.ts';
import { articlesOf, copyOf, quotation, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { sharedWordingView } from './panel.ts';

const TEXTS = articlesOf({
  argus: 'The northern span of the bridge, grey with age, gave way before dawn. “It is gone,” she said.',
  fax: 'The northern span of the bridge gave way before dawn, police said. “It is gone,” she said.',
});
const [argus, fax] = TEXTS.map((one) => (words: string) => sliceOf([one], words));
const none = () => assert.fail();
const COPY = copyOf(
  '1',
  [(argus ?? none)('The northern span of the bridge'), (argus ?? none)('gave way before dawn')],
  [(fax ?? none)('The northern span of the bridge'), (fax ?? none)('gave way before dawn')],
);
const QUOTED = copyOf('2', [(argus ?? none)('It is gone')], [(fax ?? none)('It is gone')], {
  ...{ kind: 'quotation', words: 3, longest: 3, coverage: 1 },
});

function viewOf(more: Partial<Comparison> = {}, rights: Partial<Record<string, Rights>> = {}) {
  return sharedWordingView(toldBy(TEXTS, { sharedCopy: [COPY, QUOTED], ...more }, rights));
}

test('sharedWordingView() tells copies and quotations of the same words apart', () => {
  assert.deepEqual(
    viewOf().groups.map(({ heading, shown }) => [heading, ...shown.map(({ who, counts }) => `${who}: ${counts}`)]),
    [
      [
        'The same words in their own text',
        'argus and fax: 10 words in common · the longest run has 6 words · 96 % of the shorter sentence, quotations aside',
      ],
      [
        'The same quoted words',
        'argus and fax: 3 words in common · the longest run has 3 words · 100 % of the shorter quotation',
      ],
    ],
  );
});

test('sharedWordingView() prints the longest run, and both sentences with the runs set off', () => {
  const [copies] = viewOf().groups[0]?.shown ?? [];
  assert.equal(copies?.longest?.text, 'The northern span of the bridge');
  const [one, other] = (copies?.sentences ?? []).map(({ passage }) =>
    passage.runs?.map(({ text, isMeant }) => (isMeant ? `*${text}*` : text)).join(''),
  );
  assert.equal(one, '*The northern span of the bridge*, grey with age, *gave way before dawn*.');
  assert.equal(other, '*The northern span of the bridge* *gave way before dawn*, police said.');
});

test('sharedWordingView() takes the longest run from the source whose text may be printed, or prints none', () => {
  const [copies] = viewOf({}, { argus: 'link' }).groups[0]?.shown ?? [];
  assert.equal(copies?.longest?.text, 'The northern span of the bridge');
  assert.deepEqual(copies?.sentences[0]?.passage.runs, undefined);
  const hidden = viewOf({}, { argus: 'link', fax: 'link' });
  assert.doesNotMatch(JSON.stringify(hidden), /span|gave way|gone/);
});

test('sharedWordingView() names the statements that may go back to fewer texts, and what ties their sources', () => {
  const members = TEXTS.map((one) => member(one, 'northern span'));
  const tied = { ...statement('1', members), origins: { atMost: 1, because: ['c-1', 'u-1'] } };
  const quotations = TEXTS.map((one, at) => quotation(`${at}`, [sliceOf([one], 'The northern span')]));
  const utterance = { id: 'u-1', quotations: ['q-0', 'q-1'], score: 1, rule: 'same words', wordings: [] };
  const { origins, reach } = viewOf({
    statements: [tied, statement('2', members)],
    quotations,
    utterances: [utterance],
  });
  assert.deepEqual(
    origins.map(({ words, count, because }) => [words.text, count, because]),
    [
      [
        'The northern span of the bridge, grey with age, gave way before dawn.',
        { text: 'found in 2 of 2 sources, at most 1 independent origin', href: '/events/bridge/#st-1' },
        [
          { text: 'argus and fax share words', names: ['argus', 'fax'], href: '#c-1' },
          { text: 'argus and fax quote one utterance', names: ['argus', 'fax'], href: '#u-1' },
        ],
      ],
    ],
  );
  assert.match(
    reach,
    /^2 shared runs of words found: 1 in the articles’ own text, 1 in quotations · 1 of 2 statements /,
  );
});

test('sharedWordingView() names three sources that share words in one place, with a sentence of each', () => {
  const [span, age] = [COPY.a[0] ?? none(), COPY.b[0] ?? none()];
  const third = { ...age, sentence: 's-third' };
  const more = [copyOf('3', [span], [third], { words: 8 }), copyOf('4', [age], [third], { words: 9 })];
  const [copies, ...others] = viewOf({ sharedCopy: [COPY, ...more] }).groups[0]?.shown ?? [];
  assert.deepEqual(others, []);
  assert.deepEqual(
    [copies?.ids, copies?.counts, copies?.summary, copies?.sentences.length],
    [['c-1', 'c-3', 'c-4'], 'any two have 8 to 10 words in common', 'All 3 sentences', 3],
  );
});

test('sharedWordingView() folds what goes beyond ten clusters, and is empty without any', () => {
  const elsewhere = (index: number) => COPY.b.map((slice) => ({ ...slice, sentence: `s-${index}` }));
  const sharedCopy = Array.from({ length: 12 }, (_, index) => ({ ...COPY, id: `c-${index}`, b: elsewhere(index) }));
  const [group] = viewOf({ sharedCopy }).groups;
  assert.deepEqual([group?.shown.length, group?.folded.length], [10, 2]);
  const empty = viewOf({ sharedCopy: [] });
  assert.deepEqual([empty.groups, empty.origins], [[], []]);
  assert.match(empty.reach, /^0 shared runs of words found/);
});

test('sharedWordingView() names each agency and credit of a source once', () => {
  const [first, ...others] = TEXTS;
  if (!first) assert.fail();
  const facts = { ...first.entry.facts, agencies: ['Wire One'], credits: ['Wire One', 'Ada Quill'] };
  const told = toldBy([{ ...first, entry: { ...first.entry, facts } }, ...others], {});
  assert.deepEqual(
    sharedWordingView(told).credits.map(({ label, lines }) => [label, lines[0]?.[0]?.text]),
    [['argus', 'Wire One · Ada Quill']],
  );
});
