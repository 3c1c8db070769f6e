import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { Rights } from '../../schema/source.ts';
import { citation } from '../fixtures/small-citations.ts';
import { figure, groupOf, spanIn } from '../fixtures/small-figures.ts';
import { articlesOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import type { Line } from '../parts/line.ts';
import { giverOf } from './given.ts';
import { figuresView } from './panel.ts';

const TEXTS = articlesOf({
  argus: 'In Millbrook 300 boats sank, the mayor said. It took 4 hours.',
  beacon: 'The storm sank over 280 boats. It killed 2 cows and 3 goats.',
  comet: 'Dozens of boats sank. It took 4 hours.',
});
const at = (words: string) => sliceOf(TEXTS, words);
const ARGUS = at('300 boats');
const BEACON = at('over 280 boats');
const FIGURES = [
  figure('1', ARGUS, {
    by: { at: at('the mayor') },
    asOf: '2031-03-03',
    scope: [{ start: 0, end: 12, text: 'In Millbrook' }],
  }),
  figure('2', { ...ARGUS, ...at('4 hours') }),
  figure('3', BEACON, { value: { low: 280, lowOpen: true }, modifier: spanIn(BEACON, 'over') }),
  figure('4', at('2 cows')),
  figure('5', at('3 goats')),
  figure('6', at('Dozens of boats'), { kind: 'vague', value: { low: 24, high: 100, highOpen: true } }),
  figure('7', { ...at('Dozens of boats'), ...sliceOf(TEXTS.slice(2), '4 hours') }),
];
const GROUPS = [
  groupOf('a', 'hours', ['2', '7']),
  groupOf('b', 'boats, sank', ['6', '1', '3'], { verdict: 'overlap', rule: 'values overlap', lessExact: ['f-6'] }),
];
const ALL = { figures: FIGURES, figureGroups: GROUPS };

function viewOf(more: Partial<Comparison> = ALL, rights: Partial<Record<string, Rights>> = {}) {
  return figuresView(toldBy(TEXTS, more, rights));
}

const texts = (lines: readonly Line[] = []) => lines.map((line) => line.map(({ text }) => text).join(' | '));

test('figuresView() has a row for each group, those of most sources first, with the verdict and its rule', () => {
  const { table } = viewOf();
  assert.deepEqual(
    table?.rows.map(({ id, head }) => [id, ...texts(head.lines)]),
    [
      [
        'g-b',
        'boats | sank',
        '→ overlap',
        'the values have numbers in common, or touch',
        'less exact: comet',
        'a round-number word, within ten times the other value',
      ],
      ['g-a', 'hours', '→ same'],
    ],
  );
});

test('figuresView() gives each source’s figure as it has it, who gives it, for what it holds, and its sentence', () => {
  const [boats, hours] = viewOf().table?.rows ?? [];
  assert.deepEqual(
    boats?.cells.map(({ lines }) => texts(lines)),
    [
      ['300 boats', 'the mayor | “In Millbrook” | as of 3 March 2031', 'sentence 1'],
      ['over 280 boats', 'nobody cited', 'sentence 1'],
      ['Dozens of boats', 'nobody cited', 'sentence 1'],
    ],
  );
  assert.deepEqual(texts(hours?.cells[1]?.lines), ['not found']);
  assert.equal(hours?.cells[1]?.lines[0]?.[0]?.isAbsent, true);
  assert.match(boats?.cells[0]?.lines[2]?.[0]?.href ?? '', /^\/articles\/bridge\/argus\/#s-[0-9a-f]{8}$/);
});

test('figuresView() has those first whose values differ, whatever the number of sources', () => {
  const { table } = viewOf({
    figures: FIGURES,
    figureGroups: [groupOf('a', 'boats', ['1', '3', '6']), groupOf('b', 'hours', ['2', '7'], { verdict: 'later' })],
  });
  assert.deepEqual(
    table?.rows.map(({ id }) => id),
    ['g-b', 'g-a'],
  );
});

test('figuresView() prints a value once that a source gives again, with who gives it each time', () => {
  const texts3 = articlesOf({
    argus: 'It took 4 hours. They flew 4 hours, the pilot said. After 4 hours they turned.',
    beacon: 'It took 4 hours.',
  });
  const [argus, beacon] = texts3;
  if (!argus || !beacon) assert.fail();
  const own = argus.text.blocks.flatMap(({ sentences }) => sentences).map(({ text }) => sliceOf([argus], text));
  const figures = [...own, sliceOf([beacon], 'It took 4 hours.')].map((slice, place) => {
    const start = slice.text.indexOf('4 hours');
    return figure(String(place), { ...slice, start, end: start + 7, text: '4 hours' });
  });
  const group = groupOf('a', 'hours', ['0', '1', '2', '3']);
  const pilot = sliceOf([argus], 'the pilot');
  const told = toldBy(texts3, {
    figures: figures.map((one, place) => (place === 1 ? { ...one, by: { at: pilot } } : one)),
    figureGroups: [group],
  });
  const [row] = figuresView(told).table?.rows ?? [];
  assert.deepEqual(texts(row?.cells[0]?.lines), [
    '4 hours',
    'nobody cited',
    'sentence 1 | sentence 3',
    'the pilot',
    'sentence 2',
  ]);
});

test('giverOf() says nothing where the sentence cites somebody of whom it is not known whether the figure is theirs', () => {
  const [argus] = articlesOf({ argus: 'The pilot said no, after 4 hours. It took 5 hours.' });
  assert.ok(argus);
  const at = (words: string) => sliceOf([argus], words);
  const told = toldBy([argus], { citations: [citation('1', at('The pilot'), [at('no')])] });
  assert.deepEqual(giverOf(figure('0', at('4 hours')), told), []);
  assert.deepEqual(texts([giverOf(figure('1', at('5 hours')), told)]), ['nobody cited']);
});

test('figuresView() folds away what comes behind eight things', () => {
  const hours = FIGURES.filter(({ at }) => at.text === '4 hours').map(({ id }) => id.slice(2));
  const { table, folded } = viewOf({
    figures: FIGURES,
    figureGroups: Array.from({ length: 11 }, (_, place) => groupOf(`${place}`, 'hours', hours)),
  });
  assert.equal(table?.rows.length, 8);
  assert.equal(folded?.label, '3 more');
  assert.deepEqual(
    folded?.table?.rows.map(({ id }) => id),
    ['g-8', 'g-9', 'g-10'],
  );
});

test('figuresView() lists what one source alone gives, its figures set off in their sentence', () => {
  const { alone } = viewOf();
  assert.equal(alone?.label, 'Given by one source only · 2');
  const [beacon, ...none] = alone?.sources ?? [];
  assert.deepEqual(none, []);
  assert.equal(beacon?.label, '2 figures');
  assert.deepEqual(texts([beacon?.values ?? []]), ['2 cows | 3 goats']);
  const [sentence, ...more] = beacon?.sentences ?? [];
  assert.deepEqual(more, []);
  assert.deepEqual(
    sentence?.passage.runs?.map(({ text, isMeant }) => (isMeant ? `*${text}*` : text)),
    ['It killed ', '*2 cows*', ' and ', '*3 goats*', '.'],
  );
  assert.deepEqual(texts([sentence?.givers ?? []]), ['nobody cited']);
});

test('figuresView() does not call given by one source only what that source gives in a group too', () => {
  const again = figure('8', at('3 goats'), { value: { low: 280, lowOpen: true } });
  assert.equal(viewOf({ ...ALL, figures: [...FIGURES, again] }).alone?.label, 'Given by one source only · 2');
});

test('figuresView() says how many figures there are and how many of them stand where', () => {
  assert.equal(
    viewOf().reach,
    '7 figures found · 2 things are counted by two sources or more · 2 figures given by one source only',
  );
  const none = viewOf({ figures: FIGURES });
  assert.equal(none.reach, '7 figures found · none given by two sources');
  assert.equal(none.table, undefined);
});

test('figuresView() calls nothing “only” in an event of one source', () => {
  const { alone, reach } = figuresView(toldBy(TEXTS.slice(0, 1), { figures: [figure('1', at('300 boats'), {})] }));
  assert.deepEqual([alone?.label, reach], ['Given · 1', '1 figure found']);
});

test('figuresView() prints no words that the rights of their source hold back', () => {
  const view = viewOf(ALL, { argus: 'link', beacon: 'link' });
  assert.doesNotMatch(JSON.stringify(view), /300|280|In Millbrook|mayor|cows/);
  assert.deepEqual(texts(view.table?.rows[0]?.cells[0]?.lines), ['text not shown here', 'sentence 1']);
  assert.deepEqual(view.scales, []);
  const all = viewOf(ALL, { argus: 'link', beacon: 'link', comet: 'link' });
  assert.deepEqual(texts(all.table?.rows[0]?.head.lines.slice(0, 1)), ['text not shown here']);
});

test('figuresView() takes the words of a member where its label is no words of the articles', () => {
  const { table } = viewOf({
    figures: FIGURES,
    figureGroups: [groupOf('a', 'h', ['2', '7']), groupOf('b', 'km', ['1', '3'])],
  });
  assert.deepEqual(
    table?.rows.map(({ head }) => texts(head.lines)[0]),
    ['300 boats', '4 hours'],
  );
});

test('figuresView() puts the values first where sources are too many for columns', () => {
  const many = articlesOf(
    Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`paper${at}`, `We saw ${at < 6 ? 30 : 40} boats.`])),
  );
  const figures = many.map((text, index) =>
    figure(String(index), sliceOf([text], index < 6 ? '30 boats' : '40 boats')),
  );
  const group = groupOf(
    'a',
    'boats',
    many.map((_, index) => String(index)),
    { verdict: 'different', rule: 'values apart' },
  );
  const { table, lists } = figuresView(toldBy(many, { figures, figureGroups: [group] }));
  assert.equal(table, undefined);
  assert.deepEqual(
    lists[0]?.values.map(({ value, sources }) => [...texts(value), sources[0]?.text, sources[1]?.text]),
    [
      ['30 boats', 'nobody cited', '6 sources:', 'paper0, sentence 1'],
      ['40 boats', 'nobody cited', '3 sources:', 'paper6, sentence 1'],
    ],
  );
});

test('figuresView() says the day of each value where one number is given for two days, in columns and in lists', () => {
  const papers = (count: number) =>
    articlesOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`paper${index}`, 'We saw 30 boats.'])));
  const viewFor = (count: number) => {
    const many = papers(count);
    const figures = many.map((text, index) =>
      figure(String(index), sliceOf([text], '30 boats'), { asOf: index < 2 ? '2031-03-03' : '2031-03-04' }),
    );
    const ids = many.map((_, index) => String(index));
    return figuresView(
      toldBy(many, { figures, figureGroups: [groupOf('a', 'boats', ids, { rule: 'same value, other day' })] }),
    );
  };
  const [row] = viewFor(3).table?.rows ?? [];
  assert.deepEqual(texts(row?.head.lines), ['boats', '→ same', 'the same number, given for different days']);
  assert.deepEqual(texts(row?.cells[2]?.lines)[1], 'nobody cited | as of 4 March 2031');
  assert.deepEqual(
    viewFor(9).lists[0]?.values.map(({ value }) => texts(value)),
    [
      ['30 boats', 'nobody cited | as of 4 March 2031'],
      ['30 boats', 'nobody cited | as of 3 March 2031'],
    ],
  );
});
