import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import type { Statement } from '../../schema/records/statement.ts';
import type { Rights } from '../../schema/source.ts';
import type { ArticleText } from '../edition.ts';
import { member, statement, told } from '../fixtures/small-comparison.ts';
import { article, outlet } from '../fixtures/small-edition.ts';
import type { Line } from '../parts/line.ts';
import { plain } from '../parts/matrix.ts';
import type { EntryList } from './only.ts';
import { sourceOnEventView } from './source-on-event.ts';

const argus = article('argus', 'The mayor opened the bridge. Swans came. It rained.');
const fax = article('fax', 'The mayor has opened the bridge. The toll is high.');
const late = article('late', 'The toll is very high. Swans were seen.');
const opened = statement('a', [member(argus, 'mayor'), member(fax, 'mayor')]);
const toll = statement('b', [member(fax, 'toll'), member(late, 'toll', { tier: 'weak', role: 'also' })]);
const swans = { ...ref(argus, 'Swans'), verdict: 'only' as const, nearest: { ...ref(late, 'Swans'), score: 0.1 } };
const rain = { ...ref(argus, 'rained'), verdict: 'unaligned' as const };

function ref(text: ArticleText, words: string) {
  const { article: id, sentence } = member(text, words);
  return { article: id, sentence };
}

interface Options {
  readonly texts?: readonly ArticleText[];
  readonly statements?: readonly Statement[];
  readonly more?: Partial<Comparison>;
  readonly rights?: Partial<Record<string, Rights>>;
}

function view(
  slug: string,
  { texts = [argus, fax, late], statements = [opened, toll], more, rights = {} }: Options = {},
) {
  const slugs = [...new Set(texts.map(({ entry }) => entry.facts.source))];
  const sources = slugs.map((each) => outlet(each, `The ${each}`, rights[each]));
  const about = told(texts, statements, { singles: [swans, rain], ...more }, sources);
  const own = texts.filter(({ entry }) => entry.facts.source === slug);
  return sourceOnEventView(about.edition, about.event, about.edition.source(slug), own, about, about.to);
}

const joined = (line: Line) => line.map(({ text }) => text).join(' ');
const lines = ({ heading, entries }: EntryList) => [
  joined(heading),
  ...entries.map(({ words, below }) => `${joined(words)} / ${joined(below)}`),
];

test('sourceOnEventView() lists what only the source has, with what is nearest elsewhere, and what is undecided apart', () => {
  const { compared } = view('argus');
  assert.ok(compared);
  assert.deepEqual(lines(compared.only), [
    'Only in The argus 1 of 4 sentences and headlines',
    '2 Swans came. / nearest elsewhere: The late 2 Swans were seen.',
  ]);
  assert.deepEqual(
    compared.undecided.entries.map(({ words }) => joined(words)),
    ['3 It rained.'],
  );
});

test('sourceOnEventView() lists the statements not found in the captured text, with the places that tell them', () => {
  const { compared } = view('argus');
  assert.ok(compared);
  assert.deepEqual(lines(compared.notFound), [
    'Not found in its captured text 1 of 2 statements',
    'The toll is high. / in 2 of 3 The fax 2 The late 1',
  ]);
  const [count, first] = compared.notFound.entries[0]?.below ?? [];
  assert.equal(count?.href, '/events/bridge/#st-b');
  assert.equal(first?.name, 'The fax 2: The fax, sentence 2, strong');
  assert.match(first?.href ?? '', /^\/articles\/bridge\/fax\/#s-/);
});

test('sourceOnEventView() lists what is told elsewhere, too, in the source’s own words and order', () => {
  const { compared } = view('fax');
  assert.ok(compared);
  assert.deepEqual(lines(compared.told), [
    'Told by other sources, too 2 of 2 statements',
    '1 The mayor has opened the bridge. / in 2 of 3 The argus 1',
    '2 The toll is high. / in 2 of 3 The late 1',
  ]);
  const none = view('late', { statements: [opened] }).compared;
  assert.equal(none?.openTold, undefined);
  const links = none?.table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ lines }) => lines.flat().map(({ href }) => href)),
  );
  assert.ok(!links?.includes('#told'), 'nothing leads to a list that is not there');
});

test('sourceOnEventView() holds the source against the others, and leaves out what the event has nothing of', () => {
  const rows = (options?: Options) =>
    view('argus', options).compared?.table.rows.map(({ head, cells }) => [head, ...cells].map(plain));
  const least = [
    ['Shared statements told', '1 of 2', 'The fax 2 The late 1'],
    ['Sentences only here', '1 of 4', 'The fax 0 of 3 The late 0 of 3'],
  ];
  assert.deepEqual(rows(), least);
  const slice = (text: ArticleText, words: string) => ({ ...ref(text, words), start: 0, end: 1, text: 'T' });
  const copied: SharedCopy = {
    id: 'c-00000000',
    kind: 'copy',
    a: [slice(argus, 'mayor')],
    b: [slice(fax, 'mayor')],
    words: 12,
    longest: 9,
    coverage: 1,
    rule: 'long chain',
  };
  const quotation = (kind: Quotation['kind']): Quotation => {
    return { id: 'q-00000000', slices: [slice(fax, 'mayor')], kind, basis: 'none', rule: 'no tag' };
  };
  const more = { sharedCopy: [copied], quotations: [quotation('full'), quotation('term')] };
  assert.deepEqual(rows({ more }), [
    ...least,
    ['Quotations', '0', 'The fax 1 The late 0'],
    ['Shared wording', '12 words with The fax', 'The fax 1 passage The late none'],
  ]);
});

test('sourceOnEventView() gives the least and the most of many sources, not each', () => {
  const many = Array.from({ length: 9 }, (_, at) => article(`paper${at}`, `Toll booth ${at} is shut.`));
  const [first] = many;
  assert.ok(first);
  const shut = statement('c', [member(argus, 'mayor'), member(first, 'booth')]);
  const table = view('argus', { texts: [argus, ...many], statements: [shut] }).compared?.table;
  assert.deepEqual(
    table?.rows.map(({ cells }) => cells.map(plain)),
    [
      ['1 of 1', 'from 0 to 1'],
      ['1 of 4', '0 each'],
    ],
  );
});

test('sourceOnEventView() tells several articles of a source apart by letters', () => {
  const later = article('argus', 'Geese left.', { published: '2031-03-05' });
  const second = { ...later, entry: { ...later.entry, id: 'bridge/argus-2' } };
  const geese = { article: second.entry.id, sentence: ref(later, 'Geese').sentence, verdict: 'only' as const };
  const { articles, compared } = view('argus', { texts: [argus, second, fax], more: { singles: [geese, swans] } });
  assert.deepEqual(
    articles.map(({ headline }) => joined(headline).slice(0, 8)),
    ['a Bridge', 'b Bridge'],
  );
  assert.deepEqual(
    articles.map(({ meta }) => meta.at(-1)?.text),
    ['Read article a', 'Read article b'],
  );
  assert.deepEqual(
    compared?.only.entries.map(({ words }) => joined(words)),
    ['a 2 Swans came.', 'b 1 Geese left.'],
  );
});

test('sourceOnEventView() prints no words that the rights of their source hold back', () => {
  const hidden = view('argus', { rights: { argus: 'link', fax: 'link', late: 'link' } });
  assert.doesNotMatch(JSON.stringify(hidden), /mayor|Swans|rained|toll is/);
  assert.match(JSON.stringify(hidden), /text not shown here/);
});

test('sourceOnEventView() says that a source was not compared, and compares nothing where there is nothing', () => {
  const row = (source: string, compared: boolean) => ({
    article: `bridge/${source}`,
    source,
    sha256: 'ab'.repeat(32),
    units: 1,
    compared,
    ...(compared ? {} : { reason: 'Only English is compared; its language is de' }),
  });
  const articles = [row('argus', false), row('fax', true), row('late', true)];
  const { compared, notCompared } = view('argus', { more: { articles } });
  assert.equal(compared, undefined);
  assert.equal(notCompared, 'Not compared. Only English is compared; its language is de.');
  const about = told([argus], []);
  const alone = sourceOnEventView(
    about.edition,
    about.event,
    about.edition.source('argus'),
    [argus],
    undefined,
    about.to,
  );
  assert.deepEqual([alone.compared, alone.notCompared], [undefined, undefined]);
});
