import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { Rights } from '../../schema/source.ts';
import { articlesOf, nameOf, quotation, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { quotedView } from './panel.ts';

const TEXTS = articlesOf({
  argus: 'The mayor, Ada Quill, said: “The bridge is safe.” She added: “I crossed it.” The “span” shook.',
  fax: '“The bridge is sound,” Quill said. “Nobody asked us,” a ferryman said. “Who pays?”',
});
const at = (words: string) => sliceOf(TEXTS, words);
const QUOTATIONS = [
  quotation('1', [at('The bridge is safe.')], { speaker: at('Ada Quill'), name: 'n-1', verb: at('said') }),
  quotation('2', [at('I crossed it.')], { speaker: at('Ada Quill'), name: 'n-1', basis: 'pronoun', decided: 'A slip' }),
  quotation('3', [at('span')], { kind: 'term' }),
  quotation('4', [at('The bridge is sound,')], { speaker: at('Quill'), name: 'n-1' }),
  quotation('5', [at('Nobody asked us,')], { speaker: at('a ferryman') }),
  quotation('6', [at('Who pays?')]),
];
const NAMES = [nameOf('1', [at('Ada Quill'), at('Quill said')])];

function viewOf(more: Partial<Comparison> = {}, rights: Partial<Record<string, Rights>> = {}) {
  return quotedView(toldBy(TEXTS, { quotations: QUOTATIONS, names: NAMES, ...more }, rights));
}

test('quotedView() counts the quotations of everybody whom two sources quote, by source', () => {
  const { table } = viewOf();
  assert.deepEqual(
    table?.rows.map(({ party, cells }) => [party.label?.text, ...cells.map((words) => words.map(({ text }) => text))]),
    [['Ada Quill', ['2'], ['1']]],
  );
  assert.deepEqual(
    table?.heads.map(({ name, href }) => [name, href]),
    [
      ['argus', '/events/bridge/argus/'],
      ['fax', '/events/bridge/fax/'],
    ],
  );
});

test('quotedView() leads from every number to the lines behind it', () => {
  const { table } = viewOf();
  const [row] = table?.rows ?? [];
  const links = row?.cells.flat().map(({ href, name }) => [href, name]);
  assert.deepEqual(links, [
    ['#quoted-n-1-argus', 'Ada Quill in argus: 2 quotations'],
    ['#quoted-n-1-fax', 'Ada Quill in fax: 1 quotation'],
  ]);
  assert.deepEqual(
    row?.party.sources.map(({ id, said }) => [`#${id}`, said.length]),
    [
      ['#quoted-n-1-argus', 2],
      ['#quoted-n-1-fax', 1],
    ],
  );
});

test('quotedView() folds who is quoted in one source, quotations of nobody, and terms', () => {
  const { folds } = viewOf();
  assert.deepEqual(
    folds.map(({ summary, parties }) => [summary, ...parties.map(({ label }) => label?.text)]),
    [
      ['1 quoted in one source only', 'a ferryman'],
      ['1 quotation with no speaker named', undefined],
      ['1 term in quotation marks', undefined],
    ],
  );
});

test('quotedView() shows every quotation in its sentence and says how the speaker is known', () => {
  const [first, second] = viewOf().table?.rows[0]?.party.sources[0]?.said ?? [];
  const [passage] = first?.passages ?? [];
  assert.deepEqual(
    passage?.runs?.map(({ text, isMeant }) => (isMeant ? `*${text}*` : text)),
    ['The mayor, Ada Quill, said: “', '*The bridge is safe.*', '”'],
  );
  assert.equal(passage?.where.text, 'sentence 1');
  assert.match(passage?.where.href ?? '', /^\/articles\/bridge\/argus\/#s-/);
  const facts = [first, second].map((said) => said?.facts.map(({ text }) => text).join(' · '));
  assert.deepEqual(facts, [
    'speaker “Ada Quill” · verb “said” · full quotation · speaker named',
    'speaker “Ada Quill” · full quotation · inferred: a pronoun stands for the speaker · decided by the editor: A slip',
  ]);
});

test('quotedView() says what was found, and leaves out what there is none of', () => {
  assert.equal(
    viewOf().reach,
    '6 quotations found · 0 utterances given by two sources or more · 3 with the speaker named · 1 with the speaker inferred · 1 with no speaker · 1 term in quotation marks',
  );
  const none = viewOf({ quotations: [] });
  assert.deepEqual([none.table, none.folds, none.utterances], [undefined, [], []]);
  assert.equal(none.reach, '0 quotations found · 0 utterances given by two sources or more');
});

test('quotedView() prints no word of a source whose rights hold its text back', () => {
  const { table, folds, utterances } = viewOf({}, { argus: 'link', fax: 'link' });
  const [row] = table?.rows ?? [];
  assert.equal(row?.party.label?.text, 'text not shown here');
  assert.deepEqual(row?.party.sources[0]?.said[0]?.passages[0]?.runs, undefined);
  assert.equal(row?.party.sources[0]?.said[0]?.passages[0]?.where.href, '/articles/bridge/argus/');
  assert.doesNotMatch(JSON.stringify([table, folds, utterances]), /Quill|bridge is|crossed|ferryman|span/);
});

test('quotedView() has one column for all sources where they are many', () => {
  const bodies = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`o${index}`, `“It is late, ${index},” Ada Quill said.`]),
  );
  const texts = articlesOf(bodies);
  const quotations = texts.map(({ entry }, index) =>
    quotation(`${index}`, [sliceOf(texts, `It is late, ${index},`)], {
      speaker: sliceOf(
        texts.filter((one) => one.entry === entry),
        'Ada Quill',
      ),
    }),
  );
  const { table } = quotedView(toldBy(texts, { quotations }));
  assert.equal(table?.heads.length, 1);
  const [[words] = []] = table?.rows.map(({ cells }) => cells) ?? [];
  assert.deepEqual([words?.length, words?.[8]?.text, words?.[8]?.href], [9, 'o8 1', '#quoted-q-0-o8']);
});
