import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { Rights } from '../../schema/source.ts';
import { citation, hedge } from '../fixtures/small-citations.ts';
import { articlesOf, nameOf, quotation, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import { plain } from '../parts/matrix.ts';
import { citedView } from './panel.ts';

const TEXTS = articlesOf({
  argus:
    'Mayor Ada Quill said the bridge is “safe”. She claimed it holds. “It always did.” Strikers said it shook. A “span” fell.',
  fax: 'Quill reportedly left. The mayor’s office quoted Ada Quill: “It is sound.” Dockers said it shook. A ferryman said no.',
});
const [argus, fax] = TEXTS.map((one) => (words: string) => sliceOf([one], words));
const none = (): never => assert.fail();
const [inArgus, inFax] = [argus ?? none, fax ?? none];
const SPAN = { kind: 'term' as const };

const QUOTATIONS = [
  quotation('1', [inArgus('safe')], { kind: 'fragment', speaker: inArgus('Ada Quill'), name: 'n-1' }),
  quotation('2', [inArgus('It always did.')], { speaker: inArgus('Ada Quill'), name: 'n-1', basis: 'continued' }),
  quotation('3', [inArgus('span')], SPAN),
  quotation('4', [inFax('It is sound.')], { speaker: inFax('Ada Quill'), name: 'n-1' }),
];
const UNNAMED = { named: false, kind: 'group' as const };
const CITATIONS = [
  citation('1', inArgus('Ada Quill'), [inArgus('the bridge is “safe”')], {
    name: 'n-1',
    verbs: [inArgus('said')],
    quotations: ['q-1'],
  }),
  citation('2', inArgus('She'), [inArgus('it holds')], {
    name: 'n-1',
    who: inArgus('Ada Quill'),
    verbs: [inArgus('claimed')],
    rule: 'bare clause: pronoun',
  }),
  citation('3', inArgus('Strikers'), [inArgus('it shook')], { ...UNNAMED, verbs: [inArgus('said it shook')] }),
  citation('4', inFax('mayor’s office'), [inFax('It is sound.')], {
    named: false,
    verbs: [inFax('quoted')],
    quotations: ['q-4'],
  }),
  citation('5', inFax('Ada Quill'), [inFax('It is sound.')], {
    name: 'n-1',
    verbs: [inFax('quoted')],
    quotations: ['q-4'],
    via: 'ci-4',
  }),
  citation('6', inFax('Dockers'), [inFax('it shook')], { ...UNNAMED, verbs: [inFax('said it')] }),
  citation('7', inFax('ferryman'), [inFax('no')], { named: false, verbs: [inFax('said no')] }),
];
const ACTOR = { id: 'a-1', name: 'those on strike', heads: ['striker', 'docker'], compounds: [], reason: 'For tests.' };
const ALL: Partial<Comparison> = {
  quotations: QUOTATIONS,
  citations: CITATIONS,
  names: [nameOf('1', [inArgus('Ada Quill'), inFax('Ada Quill')])],
  actors: [ACTOR],
  wording: [inArgus('Strikers'), inFax('Dockers')].map((at, index) => ({
    ...{ id: `w-${index}`, actor: 'a-1', at, term: 'x', voice: 'own' as const, rule: 'head' },
  })),
  hedges: [hedge('1', inFax('reportedly'))],
};

const viewOf = (more: Partial<Comparison> = {}, rights: Partial<Record<string, Rights>> = {}) =>
  citedView(toldBy(TEXTS, { ...ALL, ...more }, rights));

test('citedView() counts the sentences that cite each party, and those with its words in quotation marks', () => {
  const rows = viewOf().table?.rows.map(({ party, about, cells }) => [
    party.label.text,
    ...[[about], ...cells].map((lines) => plain({ lines })),
  ]);
  assert.deepEqual(rows, [
    ['Ada Quill', '', '3 · 2 quoted', '1 · 1 quoted'],
    ['those on strike', 'no name given; called “Strikers” and “Dockers”', '1', '1'],
  ]);
});

test('citedView() leads from every number to as many sentences', () => {
  const [row] = viewOf().table?.rows ?? [];
  const links = row?.cells.map(([line]) => [line?.[0]?.href, line?.[0]?.name]);
  assert.deepEqual(links, [
    ['#cited-n-1-argus', '3 sentences in argus, 2 quoted, of: Ada Quill'],
    ['#cited-n-1-fax', '1 sentence in fax, 1 quoted, of: Ada Quill'],
  ]);
  assert.deepEqual(
    row?.party.sources.map(({ id, said }) => [id, said.length]),
    [
      ['cited-n-1-argus', 3],
      ['cited-n-1-fax', 1],
    ],
  );
});

test('citedView() says of every sentence how it writes the party, by which verb, through whom, and what is inferred', () => {
  const [row] = viewOf().table?.rows ?? [];
  const facts = row?.party.sources.flatMap(({ said }) =>
    said.map((one) => [one.id, one.facts.map(({ text }) => text).join(' · ')]),
  );
  assert.deepEqual(facts, [
    ['q-1', 'verb “said” · fragment in quotation marks'],
    [undefined, '“She” stands for “Ada Quill” · verb “claimed”'],
    ['q-2', 'full quotation · inferred: the speech goes on'],
    ['q-4', 'verb “quoted” · cited through “mayor’s office” · full quotation'],
  ]);
});

test('citedView() sets the party’s own words off, and those of nobody else', () => {
  const meant = viewOf().table?.rows[0]?.party.sources.flatMap(({ said }) =>
    said.flatMap(({ passages }) => passages.flatMap(({ runs = [] }) => runs.filter(({ isMeant }) => isMeant))),
  );
  assert.deepEqual(
    meant?.map(({ text }) => text),
    ['safe', 'It always did.', 'It is sound.'],
  );
});

test('citedView() lists by source whom it alone cites: without a name in quotation marks, and nobody quoted through whom others speak', () => {
  const { alone, chains } = viewOf();
  assert.equal(alone?.label, 'Cited in one source only · 2');
  assert.deepEqual(
    alone?.sources.map(({ source, parties }) => [source, ...parties.map(({ words }) => words.text)]),
    [['fax', '“ferryman”\u00a01', '“mayor’s office”\u00a01']],
  );
  assert.deepEqual(
    chains.map(({ party, through }) => [party, ...through].map(({ text }) => text).join(' · ')),
    ['Ada Quill · through “mayor’s office” · fax, sentence 2'],
  );
});

test('citedView() calls nothing “only” in an event of one source', () => {
  const one = citedView(toldBy(TEXTS.slice(0, 1), { citations: CITATIONS.slice(0, 1), names: ALL.names ?? [] }));
  assert.equal(one.alone?.label, 'Cited · 1');
});

test('citedView() folds pronouns whose noun is not known, quotations of nobody and terms', () => {
  const unknown = citation('8', inArgus('She'), [inArgus('it holds')], { named: false, rule: 'bare clause: pronoun' });
  const { folds } = viewOf({
    citations: [unknown],
    quotations: [quotation('9', [inArgus('It always did.')]), ...QUOTATIONS.slice(2, 3)],
  });
  assert.deepEqual(
    folds.map(({ summary }) => summary),
    [
      '1 sentence with a pronoun whose noun is not known',
      '1 sentence with a quotation and no speaker named',
      '1 sentence with a term in quotation marks',
    ],
  );
});

test('citedView() gives of each source how much of it cites somebody, by name, and with which words', () => {
  const rows = viewOf().introduced?.table.rows.map(({ head, cells }) => [plain(head), ...cells.map(plain)]);
  assert.deepEqual(rows, [
    ['Sentences and headlines that cite somebody', '4 of 6', '3 of 5'],
    ['Cited by name', '1 of 2 parties', '1 of 4 parties'],
    [
      'Words that introduce it',
      'said Ada Quill claimed Ada Quill said it shook Strikers',
      'quoted said it Dockers said no ferryman',
    ],
    ['Words that keep a distance', 'none', 'reportedly'],
  ]);
  const { lines, table } = viewOf().introduced ?? {};
  assert.equal(lines?.summary, 'All 7 lines behind these counts');
  const anchors = lines?.sources.flatMap(({ said }) => said.map(({ id }) => `#${id}`)) ?? [];
  const links = table?.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.flat().map(({ href }) => href)));
  assert.deepEqual(links?.filter((href) => href !== undefined).toSorted(), anchors.toSorted());
});

test('citedView() puts the words that a source uses most first, with how often and, where it is one, for whom', () => {
  const verbs = [inArgus('claimed'), inArgus('said it'), inArgus('said the')].map((at) => ({
    ...at,
    text: at.text.slice(0, 7).trim(),
  }));
  const citations = verbs.map((at, index) =>
    citation(`v${index}`, index < 2 ? inArgus('Ada Quill') : inArgus('Strikers'), [inArgus('it shook')], {
      verbs: [{ ...at, text: at.text.replace(/ .*/, '') }],
    }),
  );
  const cell = viewOf({ citations, names: [], hedges: [] }).introduced?.table.rows[2]?.cells[0];
  assert.equal(cell && plain(cell), 'said ×2 claimed Ada Quill');
});

test('citedView() leaves the row of words that keep a distance out where there are none', () => {
  assert.equal(viewOf({ hedges: [] }).introduced?.table.rows.length, 3);
  assert.match(viewOf({ hedges: [] }).reach, /no hedge such as “reportedly”/);
});

test('citedView() says what was found, and shows nothing where nobody is cited', () => {
  const { label, reach } = viewOf();
  assert.equal(label, '4 parties cited, 3 quotations');
  assert.equal(
    reach,
    '7 sentences of 11 cite or quote somebody · 4 parties, 1 by name · 3 quotations · 0 utterances given by two sources or more · 1 with the speaker inferred · 1 word that keeps a distance',
  );
  const empty = citedView(toldBy(TEXTS, {}));
  assert.deepEqual(
    [empty.table, empty.alone, empty.introduced, empty.folds, empty.chains],
    [undefined, undefined, undefined, [], []],
  );
});

test('citedView() prints no word of a source whose rights hold its text back, and counts all the same', () => {
  const view = viewOf({}, { argus: 'link', fax: 'link' });
  assert.deepEqual(
    view.table?.rows.map(({ cells }) => cells.map((lines) => plain({ lines }))),
    viewOf().table?.rows.map(({ cells }) => cells.map((lines) => plain({ lines }))),
  );
  assert.doesNotMatch(JSON.stringify(view), /Quill|safe|claimed|always|Strikers|office|ferryman|reportedly|span/);
});

test('citedView() turns columns into one list where sources are many: who quotes, who cites without quotation marks', () => {
  const texts = articlesOf(
    Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`o${index}`, `It is late, Ada Quill said (${index}).`]),
    ),
  );
  const at = (index: number, words: string) => sliceOf(texts.slice(index, index + 1), words);
  const speaker = { name: 'n-1', verbs: [] };
  const citations = texts.map((_, index) =>
    citation(`${index}`, at(index, 'Ada Quill'), [at(index, 'It is late,')], {
      ...speaker,
      quotations: index === 0 ? ['q-1'] : [],
    }),
  );
  const quotations = [quotation('1', [at(0, 'It is late,')], { speaker: at(0, 'Ada Quill'), name: 'n-1' })];
  const names = [nameOf('1', [at(0, 'Ada Quill')])];
  const { table } = citedView(toldBy(texts, { citations, quotations, names }));
  assert.equal(table?.heads.length, 1);
  assert.equal(
    table?.rows[0]?.cells.map((lines) => plain({ lines })).join(),
    '9 of 9 sources quoted in 1: o0 without quotation marks in 8: o1 o2 o3 o4 o5 o6 o7 o8',
  );
});

test('citedView() calls a party without a name by its fuller words, and where they differ says so of each sentence', () => {
  const dockers = (described: string) =>
    citation('6', inFax('Dockers'), [inFax('it shook')], { ...UNNAMED, described: inFax(described) });
  const ferryman = citation('7', inFax('ferryman'), [inFax('no')], {
    named: false,
    described: inFax('A ferryman said'),
  });
  const labels = (citations: Comparison['citations']) => {
    const view = viewOf({ citations, wording: [], quotations: [] });
    return JSON.stringify([view.table?.rows, view.alone]);
  };
  const one = labels([dockers('Dockers said it'), ferryman]);
  assert.match(one, /"label":\{"text":"Dockers said it"/);
  assert.match(one, /"label":\{"text":"A ferryman said"/);
  const again = { ...dockers('Dockers said'), id: 'ci-8', content: [inFax('A ferryman said no.')] };
  const two = labels([dockers('Dockers said it'), again]);
  assert.match(two, /"label":\{"text":"Dockers"/);
  assert.match(two, /“Dockers said it”/);
});
