import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import type { Rights } from '../../schema/source.ts';
import { runsOf } from '../article/runs.ts';
import { citation, hedge } from '../fixtures/small-citations.ts';
import { figure, groupOf } from '../fixtures/small-figures.ts';
import { articlesOf, nameOf, quotation, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { type MarkKind, marksOf } from './mark-kinds.ts';
import { markSwitches } from './mark-switches.ts';
import { type Marked, markedText } from './marked.ts';

const TEXTS = articlesOf({
  argus:
    'On Monday 300 houses burnt, Mayor Ada Vale said. “Two,” Vale said, “were hers.” Vale and the MAYOR wept. It was years after 1953.',
  fax: 'About 300 houses burnt, and 12 barns.',
});
const ARGUS = 'bridge/argus';

function date(words: string, more: Partial<TimeExpression>): TimeExpression {
  return { id: `d-${words}`, at: sliceOf(TEXTS, words), precision: 'day', role: 'event', rule: 'x', ...more };
}

const published = { kind: 'publication', day: '2031-03-04' } as const;

/** What the marks of a kind mean in an article, in the order of its sentences. */
function meanings(
  kind: MarkKind,
  more: Partial<Comparison>,
  { article = ARGUS, rights = {} }: { article?: string; rights?: Partial<Record<string, Rights>> } = {},
) {
  const text = TEXTS.find(({ entry }) => entry.id === article)?.text;
  const marks = marksOf(article, toldBy(TEXTS, more, rights));
  const sentences = text?.blocks.flatMap(({ sentences }) => sentences) ?? [];
  return sentences.flatMap(({ id, text: sentence }) =>
    (marks.get(id)?.[kind] ?? []).map(({ start, end, meaning }) => [
      sentence.slice(start, end),
      ...(meaning ? [meaning.text, ...(meaning.href ? [meaning.href] : [])] : []),
    ]),
  );
}

test('a date means its value, says what that was counted from, and leads to its row', () => {
  const dates = [
    date('Monday', { iso: '2031-03-03', against: published }),
    date('years after', { precision: 'vague', role: 'none' }),
    date('1953', { iso: '1953', precision: 'year', role: 'background' }),
  ];
  assert.deepEqual(meanings('dates', { dates }), [
    ['Monday', '3 March 2031, counted from the day of publication', '/events/bridge/#t-2031-03-03-day'],
    ['years after', 'without a date', '/events/bridge/#no-date'],
    ['1953', 'as written', '/events/bridge/#t-1953-year'],
  ]);
});

test('a date says that its value is rough, or that its weekday is another', () => {
  const rough = date('Monday', { iso: '2031-03-03', precision: 'approx', falls: 'Tuesday' });
  assert.equal(meanings('dates', { dates: [rough] })[0]?.[1], 'about 3 March 2031, a Tuesday');
});

test('a figure means how many sources count the same and how the numbers compare, or that nobody else does', () => {
  const figures = [
    figure('a', sliceOf(TEXTS, '300 houses')),
    figure('b', sliceOf(TEXTS, 'About 300 houses')),
    figure('c', sliceOf(TEXTS, '12 barns')),
  ];
  const more = { figures, figureGroups: [groupOf('1', 'houses', ['a', 'b'], { verdict: 'overlap' })] };
  assert.deepEqual(meanings('figures', more), [['300 houses', 'in 2 of 2: overlap', '/events/bridge/#g-1']]);
  assert.deepEqual(meanings('figures', more, { article: 'bridge/fax' }).at(-1), [
    '12 barns',
    'only here',
    '/events/bridge/#figures-fax',
  ]);
});

test('a figure that repeats the number of one in a group means nothing', () => {
  const figures = [
    figure('a', sliceOf(TEXTS, '300 houses')),
    figure('b', sliceOf(TEXTS, 'About 300 houses')),
    figure('c', sliceOf(TEXTS, '12 barns'), { value: { low: 300, high: 300 } }),
  ];
  const more = { figures, figureGroups: [groupOf('1', 'houses', ['a', 'b'], { verdict: 'overlap' })] };
  assert.deepEqual(meanings('figures', more, { article: 'bridge/fax' }).at(-1), ['12 barns']);
});

test('a name means its longest form, once for each shorter form of an article', () => {
  const [whole, short] = [sliceOf(TEXTS, 'Ada Vale'), sliceOf(TEXTS, 'Vale said, “were')];
  const vale = { ...short, end: short.start + 4, text: 'Vale' };
  const again = { ...sliceOf(TEXTS, 'Vale and'), text: 'Vale' };
  const names = [nameOf('ada', [whole, { ...again, end: again.start + 4 }, vale])];
  assert.deepEqual(meanings('names', { names }), [['Ada Vale'], ['Vale', 'Ada Vale'], ['Vale']]);
});

test('a name that differs in capitals alone is not spelled out', () => {
  const mayor = sliceOf(TEXTS, 'MAYOR');
  const names = [nameOf('ada', [{ ...sliceOf(TEXTS, 'Mayor'), text: 'Mayor' }, mayor])];
  assert.deepEqual(meanings('names', { names }), [['Mayor'], ['MAYOR']]);
});

test('a quotation is marked with its quotation marks; behind its last words stands who says it', () => {
  const vale = { ...sliceOf(TEXTS, 'Vale said, “were') };
  const speaker = { ...vale, end: vale.start + 4, text: 'Vale' };
  const quotations = [quotation('1', [sliceOf(TEXTS, 'Two,'), sliceOf(TEXTS, 'were hers.')], { speaker })];
  const found = [['“Two,”'], ['“were hers.”', 'said by Vale', '/events/bridge/#q-1']];
  assert.deepEqual(meanings('quotations', { quotations }), found);
  const inferred = [quotation('1', [sliceOf(TEXTS, 'Two,')], { speaker, basis: 'pronoun' })];
  assert.equal(meanings('quotations', { quotations: inferred })[0]?.[1], 'said by Vale, inferred');
  const none = [quotation('1', [sliceOf(TEXTS, 'Two,')])];
  assert.equal(meanings('quotations', { quotations: none })[0]?.[1], 'no speaker named');
});

test('a reporting verb of two parties is marked once and means whom a pronoun stands for; a hedge names nobody', () => {
  const [ada, again] = [sliceOf(TEXTS, 'Ada Vale'), { ...sliceOf(TEXTS, 'Vale said, “were'), text: 'Vale' }];
  const said = { ...sliceOf(TEXTS, 'said, “were'), text: 'said' };
  const verb = { ...said, end: said.start + 4 };
  const content = [sliceOf(TEXTS, 'were hers.')];
  const citations = [citation('1', again, content, { verbs: [verb] }), citation('2', ada, content, { verbs: [verb] })];
  const hedges = [hedge('1', sliceOf(TEXTS, 'years after'))];
  const found = [['said'], ['years after', 'names nobody']];
  assert.deepEqual(meanings('reporting', { citations, hedges }), found);
  const role = [citation('1', sliceOf(TEXTS, 'MAYOR'), content, { verbs: [verb], who: ada })];
  assert.deepEqual(meanings('reporting', { citations: role }), [['said', 'Ada Vale']]);
});

test('marksOf() marks nothing in sentences that may not be printed, and means no name of theirs', () => {
  const names = [nameOf('h', [sliceOf(TEXTS, 'About 300 houses'), sliceOf(TEXTS, '300 houses')])];
  assert.deepEqual(meanings('names', { names }, { article: 'bridge/fax', rights: { fax: 'link' } }), []);
  assert.deepEqual(meanings('names', { names }, { rights: { fax: 'link' } }), [['300 houses']]);
});

test('markSwitches() offers each kind that the page marks, with the number of its records', () => {
  const [two, hers] = [sliceOf(TEXTS, 'Two,'), sliceOf(TEXTS, 'were hers.')];
  const more = { quotations: [quotation('1', [two, hers])], figures: [figure('a', sliceOf(TEXTS, '300 houses'))] };
  const marks = marksOf(ARGUS, toldBy(TEXTS, more));
  const [block] = TEXTS[0]?.text.blocks ?? [];
  assert.ok(block);
  const runs = runsOf(block.text, block.sentences, { notes: new Map(), marks });
  assert.deepEqual(markSwitches(runs), [
    { kind: 'figures', label: '1 figure' },
    { kind: 'quotations', label: '1 quotation' },
  ]);
});

test('marks of all kinds leave the text of a sentence as it is', () => {
  const dates = [date('Monday', { iso: '2031-03-03', against: published })];
  const more = { dates, figures: [figure('a', sliceOf(TEXTS, 'Monday 300 houses'))] };
  const [sentence] = TEXTS[0]?.text.blocks[0]?.sentences ?? [];
  const plain = (stretches: readonly Marked[]): string =>
    stretches.map((one) => (one.kind === undefined ? one.text : plain(one.inner))).join('');
  const marks = marksOf(ARGUS, toldBy(TEXTS, more)).get(sentence?.id ?? '');
  assert.ok(sentence && marks?.dates && marks.figures);
  assert.equal(plain(markedText(sentence.text, marks)), sentence.text);
});
