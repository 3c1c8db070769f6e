import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { Statement } from '../../schema/records/statement.ts';
import type { Rights } from '../../schema/source.ts';
import type { ArticleText } from '../edition.ts';
import { member, statement, told } from '../fixtures/small-comparison.ts';
import { article, outlet } from '../fixtures/small-edition.ts';
import { statementsView } from './panel.ts';
import type { StatementRow } from './row.ts';

const LONG = `${'A long sentence about other things fills the page. '.repeat(9)}`;
const TEXTS = {
  argus: 'The mayor opened the bridge.\n\nSwans came.',
  fax: 'It rained. The new bridge was opened by the mayor today.',
  late: `${LONG}The bridge is open.`,
};

function texts(): Record<keyof typeof TEXTS, ArticleText> {
  return { argus: article('argus', TEXTS.argus), fax: article('fax', TEXTS.fax), late: article('late', TEXTS.late) };
}

function viewOf(
  statements: readonly Statement[],
  rights: Partial<Record<string, Rights>> = {},
  more: Partial<Comparison> = {},
) {
  const all = Object.values(texts());
  const sources = all.map(({ entry }) => outlet(entry.facts.source, entry.facts.source, rights[entry.facts.source]));
  return statementsView(told(all, statements, more, sources));
}

function rowsOf(view: ReturnType<typeof viewOf>): readonly StatementRow[] {
  return view?.groups.flatMap(({ rows }) => rows) ?? [];
}

function words(row: StatementRow | undefined): string | undefined {
  return row?.words?.runs.map(({ text }) => text).join('');
}

test('statementsView() prints the words of a statement and a mark for each source that tells it', () => {
  const { argus, fax } = texts();
  const view = viewOf([statement('0', [member(argus, 'mayor'), member(fax, 'mayor', { tier: 'weak', role: 'also' })])]);
  const [row] = rowsOf(view);
  assert.equal(words(row), 'The mayor opened the bridge.');
  assert.equal(view?.groups[0]?.label, 'In 2 of 3 sources · 1 statement');
  assert.deepEqual(
    row?.cells.map((cell) => cell.map(({ text }) => text)),
    [['1'], ['2'], ['not found']],
  );
  const [mark] = row?.cells[1] ?? [];
  assert.deepEqual([mark?.name, mark?.tier], ['fax, part of sentence 2, weak', 'weak']);
  assert.match(mark?.href ?? '', /^\/articles\/bridge\/fax\/#s-[0-9a-f]{8}$/);
});

test('statementsView() marks the best sentence of a source and counts the others', () => {
  const { argus, fax } = texts();
  const [row] = rowsOf(
    viewOf([statement('0', [member(argus, 'mayor'), member(fax, 'rained', { tier: 'likely' }), member(fax, 'mayor')])]),
  );
  assert.deepEqual(
    row?.cells[1]?.map(({ text, unseen }) => `${text}${unseen ?? ''}`),
    ['2', '+1 more'],
  );
});

test('statementsView() sets the clause in bold that tells a statement where the rest tells another', () => {
  const { argus, fax } = texts();
  const clause = { start: 10, end: 16, text: 'opened' };
  const [row] = rowsOf(
    viewOf([statement('0', [member(argus, 'mayor', { role: 'also', clause }), member(fax, 'mayor')])]),
  );
  assert.deepEqual(row?.words?.runs, [
    { text: 'The mayor ', isBold: false },
    { text: 'opened', isBold: true },
    { text: ' the bridge.', isBold: false },
  ]);
});

test('statementsView() says of every sentence that was examined whether it is shared, alone or without an aligned statement', () => {
  const { argus, fax } = texts();
  const shared = statement('0', [member(argus, 'mayor'), member(fax, 'mayor')]);
  const { article: name, sentence } = member(argus, 'Swans');
  const nearest = { ...member(argus, 'mayor').best, score: 0.2 };
  const { article: other, sentence: rain } = member(fax, 'rained');
  const singles = [
    { article: name, sentence, verdict: 'only' as const },
    { article: other, sentence: rain, verdict: 'unaligned' as const, nearest },
  ];
  const compared = { sha256: 'ab'.repeat(32), units: 2, compared: true };
  const articles = [
    { article: name, source: 'argus', ...compared },
    { article: other, source: 'fax', ...compared },
  ];
  const view = viewOf([shared], {}, { articles, singles });
  const reach = '4 sentences and headlines examined · 2 in 1 shared statement · 1 in one source only';
  assert.equal(view?.reach, `${reach} · 1 without an aligned statement · aligned is not agreed`);
  const [only, open] = view?.alone ?? [];
  assert.deepEqual([only?.label, only?.sources[0]?.label.text], ['In one source only · 1 sentence', 'argus · 1']);
  assert.deepEqual(
    [only?.sources[0]?.sentences[0]?.text, only?.sources[0]?.sentences[0]?.nearest],
    ['Swans came.', undefined],
  );
  assert.deepEqual(
    open?.sources[0]?.sentences[0]?.nearest?.map(({ text }) => text),
    ['nearest:', 'argus, sentence 1'],
  );
});

test('statementsView() puts what most sources tell first, and then what articles tell first', () => {
  const { argus, fax, late } = texts();
  const view = viewOf([
    statement('0', [member(argus, 'Swans'), member(fax, 'mayor')]),
    statement('1', [member(argus, 'no such', { tier: 'weak' }), member(fax, 'rained')]),
    statement('2', [member(argus, 'mayor'), member(fax, 'mayor'), member(late, 'open')]),
  ]);
  assert.deepEqual(
    view?.groups.map(({ label, rows }) => [label, ...rows.map(words)]),
    [
      ['In 3 of 3 sources · 1 statement', 'The mayor opened the bridge.'],
      ['In 2 of 3 sources · 2 statements', 'Bridge opens, says argus', 'Swans came.'],
    ],
  );
});

test('statementsView() prints no words that the rights of their source hold back', () => {
  const { argus, late } = texts();
  const one = statement('0', [member(argus, 'mayor'), member(late, 'open')]);
  const [shown, hidden] = [viewOf([one], { argus: 'link' }), viewOf([one], { argus: 'link', late: 'excerpt' })];
  assert.equal(words(rowsOf(shown)[0]), 'The bridge is open.');
  assert.equal(rowsOf(hidden)[0]?.words, undefined);
  assert.doesNotMatch(JSON.stringify(hidden), /mayor opened|bridge is open/);
});

test('statementsView() leads to the page of an article whose sentence is not printed there, and not to an anchor', () => {
  const { argus, fax } = texts();
  const view = viewOf([statement('0', [member(argus, 'mayor'), member(fax, 'mayor')])], { argus: 'link' });
  const [hidden, shown] = (rowsOf(view)[0]?.cells ?? []).map(([mark]) => mark?.href);
  assert.equal(hidden, '/articles/bridge/argus/');
  assert.match(shown ?? '', /^\/articles\/bridge\/fax\/#s-/);
});

test('statementsView() marks a headline with H, keeps its reach where nothing is shared, and is no panel for one source', () => {
  const { argus, fax } = texts();
  const headline = { article: fax.entry.id, sentence: fax.text.headline?.id ?? '' };
  const view = viewOf([statement('0', [member(argus, 'mayor'), { ...member(fax, 'mayor'), ...headline }])]);
  const [mark] = rowsOf(view)[0]?.cells[1] ?? [];
  assert.deepEqual([mark?.text, mark?.name], ['H', 'fax, headline, strong']);
  assert.match(viewOf([])?.reach ?? '', / examined · 0 in 0 shared statements/);
  assert.equal(statementsView(told([argus], [])), undefined);
});

test('statementsView() puts statements whose words may not be printed behind those of as many sources', () => {
  const { argus, fax, late } = texts();
  const view = viewOf(
    [
      statement('0', [member(argus, 'mayor'), member(fax, 'rained')]),
      statement('1', [member(fax, 'mayor'), member(late, 'open')]),
    ],
    { argus: 'link', fax: 'link' },
  );
  assert.deepEqual(rowsOf(view).map(words), ['The bridge is open.', undefined]);
});

test('statementsView() tells articles of one source apart by letters, in one column', () => {
  const { argus, fax } = texts();
  const second = { ...article('argus', 'The bridge opened.'), entry: { ...argus.entry, id: 'bridge/argus-2' } };
  const one = {
    ...statement('0', [member(argus, 'mayor'), member(second, 'opened'), member(fax, 'mayor')]),
    sources: ['argus', 'fax'],
  };
  const sources = [outlet('argus', 'Argus'), outlet('fax', 'Fax')];
  const view = statementsView(told([argus, second, fax], [one], {}, sources));
  assert.deepEqual(
    rowsOf(view)[0]?.cells.map((cell) => cell.map(({ text }) => text).join('')),
    ['a1b1', '2'],
  );
});

test('statementsView() folds the rows of a group behind the first twenty, and names the sources that were not compared', () => {
  const body = Array.from({ length: 23 }, (_, at) => `Number ${at} is up.`).join(' ');
  const [one, other] = [article('argus', body), article('fax', body)];
  const voice = article('voice', 'Guten Tag.');
  const all = Array.from({ length: 23 }, (_, at) =>
    statement(String(at), [member(one, `r ${at} `), member(other, `r ${at} `)]),
  );
  const articles = [one, other, voice].map(({ entry: { id, facts } }) => ({
    ...{ article: id, source: facts.source, sha256: 'ab'.repeat(32), units: 23, compared: facts.source !== 'voice' },
  }));
  const view = statementsView(told([one, other, voice], all, { articles }));
  assert.deepEqual(
    view?.groups.map(({ label, rows, folded }) => [label, rows.length, folded?.label]),
    [['In 2 of 2 sources · 23 statements', 20, '3 more']],
  );
  assert.equal(view?.notCompared?.text, 'voice is not compared: only English is compared.');
});
