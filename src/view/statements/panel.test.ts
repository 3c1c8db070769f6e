import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison, Statement } from '../../schema/comparison.ts';
import type { Rights } from '../../schema/source.ts';
import type { ArticleText } from '../edition.ts';
import { comparisonOf, member, statement } from '../fixtures/small-comparison.ts';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { plain } from '../matrix.ts';
import { statementsView } from './panel.ts';

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
  const whole = edition(sources, all);
  return statementsView(whole, whole.event('bridge'), all, comparisonOf(statements, more), makeHrefs('/'));
}

test('statementsView() prints the words of a statement and a mark for each sentence that tells it', () => {
  const { argus, fax } = texts();
  const view = viewOf([statement('0', [member(argus, 'mayor'), member(fax, 'mayor', { tier: 'weak', role: 'also' })])]);
  const [row] = view?.table.rows ?? [];
  assert.equal(row?.id, 'st-0');
  assert.equal(plain(row?.head ?? { lines: [] }), 'The mayor opened the bridge. in 2 of 3 sources');
  assert.deepEqual(row?.cells.map(plain), ['1', '2', 'not found']);
  const [mark] = row?.cells[1]?.lines[0] ?? [];
  assert.equal(mark?.name, 'fax, part of sentence 2, weak');
  assert.match(mark?.href ?? '', /^\/articles\/bridge\/fax\/#s-[0-9a-f]{8}$/);
});

test('statementsView() says of every sentence that was examined whether it is shared, alone or undecided', () => {
  const { argus, fax } = texts();
  const shared = statement('0', [member(argus, 'mayor'), member(fax, 'mayor')]);
  const { article: name, sentence } = member(argus, 'Swans');
  const singles = [
    { article: name, sentence, verdict: 'only' as const },
    { ...member(fax, 'rained'), verdict: 'unaligned' as const },
  ];
  const articles = [{ article: name, source: 'argus', sha256: 'ab'.repeat(32), units: 4, compared: true }];
  const told = '4 sentences and headlines examined · 2 in 1 shared statement · 1 in one source only';
  assert.equal(viewOf([shared], {}, { articles, singles })?.reach, `${told} · 1 undecided · aligned is not agreed`);
  const sure = { articles, singles: singles.slice(0, 1) };
  assert.equal(viewOf([shared], {}, sure)?.reach, `${told} · aligned is not agreed`);
});

test('statementsView() puts what most sources tell first, and then what articles tell first', () => {
  const { argus, fax, late } = texts();
  const view = viewOf([
    statement('0', [member(argus, 'Swans'), member(fax, 'mayor')]),
    statement('1', [member(argus, 'mayor'), member(fax, 'rained')]),
    statement('2', [member(argus, 'mayor'), member(fax, 'mayor'), member(late, 'open')]),
  ]);
  assert.deepEqual(
    view?.table.rows.map(({ head }) => plain(head)),
    [
      'The mayor opened the bridge. in 3 of 3 sources',
      'The mayor opened the bridge. in 2 of 3 sources',
      'Swans came. in 2 of 3 sources',
    ],
  );
});

test('statementsView() prints no words that the rights of their source hold back', () => {
  const { argus, late } = texts();
  const both = (one: Statement) => [
    viewOf([one], { argus: 'link' }),
    viewOf([one], { argus: 'link', late: 'excerpt' }),
  ];
  const [shown, hidden] = both(statement('0', [member(argus, 'mayor'), member(late, 'open')]));
  assert.match(plain(shown?.table.rows[0]?.head ?? { lines: [] }), /^The bridge is open\./);
  assert.match(plain(hidden?.table.rows[0]?.head ?? { lines: [] }), /^text not shown here/);
  assert.doesNotMatch(JSON.stringify(hidden), /mayor opened|bridge is open/);
});

test('statementsView() leads to the page of an article whose sentence is not printed there, and not to an anchor', () => {
  const { argus, fax } = texts();
  const view = viewOf([statement('0', [member(argus, 'mayor'), member(fax, 'mayor')])], { argus: 'link' });
  const [hidden, shown] = (view?.table.rows[0]?.cells ?? []).map(({ lines }) => lines[0]?.[0]?.href);
  assert.equal(hidden, '/articles/bridge/argus/');
  assert.match(shown ?? '', /^\/articles\/bridge\/fax\/#s-/);
});

test('statementsView() marks a headline with H, and is no panel where nothing is shared', () => {
  const { argus, fax } = texts();
  const headline = { article: fax.entry.id, sentence: fax.text.headline?.id ?? '' };
  const view = viewOf([statement('0', [member(argus, 'mayor'), { ...member(fax, 'mayor'), ...headline }])]);
  const [mark] = view?.table.rows[0]?.cells[1]?.lines[0] ?? [];
  assert.deepEqual([mark?.text, mark?.name], ['H', 'fax, headline, strong']);
  assert.equal(viewOf([]), undefined);
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
  assert.deepEqual(
    view?.table.rows.map(({ head }) => plain(head).slice(0, 19)),
    ['The bridge is open.', 'text not shown here'],
  );
});
