import assert from 'node:assert/strict';
import { test } from 'node:test';
import { member, statement, told } from '../fixtures/small-comparison.ts';
import { article, outlet } from '../fixtures/small-edition.ts';
import { plain } from '../parts/matrix.ts';
import { differencesView } from './differences.ts';

const argus = article('argus', 'The mayor opened the bridge. Bells rang.');
const fax = article('fax', 'It rained. The mayor opened it.');
const late = article('late', 'Nothing else.', { headline: 'Nothing', headlineBasis: 'derived' });
const opened = statement('0', [member(argus, 'mayor'), member(fax, 'mayor')]);
const only = { ...member(late, 'Nothing'), verdict: 'only' as const };

function viewOf(texts: readonly ReturnType<typeof article>[], statements: Parameters<typeof told>[1]) {
  const { article: name, sentence } = only;
  const whole = told(texts, statements, { singles: [{ article: name, sentence, verdict: 'only' }] });
  return differencesView({ edition: whole.edition, event: whole.event, texts, told: whole, to: whole.to });
}

test('differencesView() shows a statement that not all sources tell, then headlines, then how much each shares', () => {
  const view = viewOf([argus, fax, late], [opened]);
  assert.equal(view?.heading, 'Where they differ');
  assert.deepEqual(
    view?.table?.rows.map(({ head, cells }) => [plain(head), ...cells.map(plain)]),
    [
      ['The mayor opened the bridge. in 2 of 3 sources', 'sentence 1', 'sentence 2', 'not found'],
      ['Headline', 'Bridge opens, says argus', 'Bridge opens, says fax', 'none in the capture'],
      [
        'Of 1 statement that two or more tell',
        '1 told · 0 sentences only here',
        '1 told · 0 sentences only here',
        '0 told · 1 sentence only here',
      ],
    ],
  );
});

test('differencesView() has at most two statements, and heads the table “The sources” where all tell all', () => {
  const more = ['1', '2'].map((id) => statement(id, [member(argus, 'Bells'), member(fax, 'rained')]));
  assert.equal(viewOf([argus, fax, late], [opened, ...more])?.table?.rows.length, 4);
  const all = viewOf([argus, fax], [opened]);
  assert.deepEqual([all?.heading, all?.table?.rows.length], ['The sources', 2]);
  assert.equal(viewOf([late], []), undefined);
});

test('differencesView() says by which rule its first rows are those of all, and what a capture is where one has no headline', () => {
  const one = 'Shown first, by rule: of the statements that some do not tell, the one that most tell.';
  assert.equal(viewOf([argus, fax, late], [opened])?.notes, `${one} “Capture”: the text as it came to this site.`);
  const bells = statement('1', [member(argus, 'Bells'), member(fax, 'rained')]);
  assert.match(viewOf([argus, fax, late], [opened, bells])?.notes ?? '', /the two that most tell/);
  assert.equal(viewOf([argus, fax], [opened])?.notes, '');
});

test('differencesView() turns its rows round for more than eight sources: values first, those of most sources first', () => {
  const papers = Array.from({ length: 12 }, (_, at) => article(`paper-${at}`, at < 3 ? 'Bells rang.' : 'It rained.'));
  const rang = statement(
    '0',
    papers.slice(0, 3).map((paper) => member(paper, 'Bells')),
  );
  const view = viewOf([...papers, late], [rang]);
  assert.equal(view?.table, undefined);
  const [first, headlines] = view?.lists ?? [];
  assert.deepEqual(
    first?.values.map(({ value, sources }) => [plain({ lines: value }), sources[0]?.text, sources.length - 1]),
    [
      ['not found', '10 sources:', 10],
      ['found', '3 sources:', 3],
    ],
  );
  assert.deepEqual([headlines?.values.length, headlines?.folded?.label], [10, '3 more']);
});

test('differencesView() says which sources were not compared', () => {
  const whole = told([argus, fax, late], [opened]);
  const some = { ...whole, sources: whole.sources.filter(({ slug }) => slug !== 'late') };
  const view = differencesView({ ...whole, texts: [argus, fax, late], told: some });
  assert.equal(plain(view?.table?.rows.at(-1)?.cells[2] ?? { lines: [] }), 'not compared');
});

test('differencesView() shows headlines alone before articles have been compared', () => {
  const { edition, event, to } = told([argus, fax], []);
  const sources = [outlet('argus', 'argus'), outlet('fax', 'fax')];
  assert.equal(sources.length, 2);
  const view = differencesView({ edition, event, to, texts: [argus, fax], told: undefined });
  assert.deepEqual(
    view?.table?.rows.map(({ head }) => plain(head)),
    ['Headline'],
  );
});
