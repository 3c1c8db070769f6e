import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation, Comparison, Slice, WordingMention } from '../../schema/comparison.ts';
import type { Rights } from '../../schema/source.ts';
import { articlesOf, nameOf, sliceOf, toldBy } from '../fixtures/small-quotations.ts';
import type { Line } from '../line.ts';
import { citesRow } from './cites.ts';
import { namingRows } from './naming.ts';
import { ownOf } from './own.ts';

const TEXTS = articlesOf({
  argus: 'The strikers sang. Strikers left. Ada Vale said so. Vale said more. Bo Reed spoke.',
  fax: 'The workers left. Bo Reed said no.',
  late: 'It rained.',
});
const ACTOR = { id: 'a-1', name: 'those on strike', heads: ['striker'], compounds: [], reason: 'For tests.' };

const mention = (id: string, words: string, term: string): WordingMention => {
  return { id: `w-${id}`, actor: 'a-1', at: sliceOf(TEXTS, words), term, voice: 'own', rule: 'head' };
};
const WORDING = [
  mention('1', 'strikers', 'striker'),
  mention('2', 'Strikers', 'striker'),
  mention('3', 'workers', 'worker'),
];

function cited(party: Slice, name: string, more: Partial<Citation> = {}): Citation {
  return {
    id: 'ci-1',
    party,
    name,
    kind: 'person',
    named: true,
    verbs: [],
    channels: [],
    content: [party],
    quotations: [],
    rule: 'x',
    ...more,
  };
}

function nobody(party: Slice): Citation {
  const { name: _, ...rest } = cited(party, '', { named: false, kind: 'group' });
  return rest;
}

const ada = sliceOf(TEXTS, 'Ada Vale');
const vale = { ...sliceOf(TEXTS, 'Vale said more'), text: 'Vale' };
const [reed, reedOfFax] = [sliceOf(TEXTS, 'Bo Reed spoke'), sliceOf(TEXTS, 'Bo Reed said no')].map((at) => ({
  ...at,
  end: at.start + 7,
  text: 'Bo Reed',
}));
assert.ok(reed && reedOfFax);
const CITED: Partial<Comparison> = {
  names: [nameOf('ada', [ada, { ...vale, end: vale.start + 4 }]), nameOf('reed', [reed, reedOfFax])],
  citations: [
    cited(ada, 'n-ada'),
    cited({ ...vale, end: vale.start + 4 }, 'n-ada'),
    cited(reed, 'n-reed'),
    nobody(sliceOf(TEXTS, 'Strikers')),
    cited(reedOfFax, 'n-reed'),
  ],
};

function ownIn(more: Partial<Comparison>, rights: Partial<Record<string, Rights>> = {}) {
  const told = toldBy(TEXTS, more, rights);
  const source = told.sources.find(({ slug }) => slug === 'argus');
  const own = source && ownOf(told, source);
  assert.ok(own);
  return own;
}

const texts = (line: Line | undefined) => line?.map(({ text }) => text);

test('namingRows() gives what the source calls an actor most, and the others by their names', () => {
  const [row] = namingRows(ownIn({ actors: [ACTOR], wording: WORDING }));
  assert.deepEqual(texts(row?.label), ['Calls those on strike', 'most often, in its own voice']);
  assert.deepEqual(texts(row?.own), ['strikers', '×2 of 2']);
  assert.equal(row?.own[0]?.href, '/events/bridge/#w-1');
  assert.deepEqual(texts(row.others), ['fax:', 'workers']);
});

test('namingRows() has no row where the source, or every other, calls the actor nothing that may be printed', () => {
  assert.deepEqual(namingRows(ownIn({ actors: [ACTOR], wording: WORDING.slice(0, 2) })), []);
  assert.deepEqual(namingRows(ownIn({ actors: [ACTOR], wording: WORDING }, { argus: 'link' })), []);
});

test('citesRow() names whom the source cites most with the sentences, of all its citations, and whom the others do', () => {
  const row = citesRow(ownIn(CITED));
  assert.deepEqual(texts(row?.own), ['4', '3', 'Ada Vale', '×2 of 4 citations']);
  assert.deepEqual(texts(row?.others), ['fax:', 'Bo Reed']);
});

test('citesRow() is absent where nobody else cites anybody by name', () => {
  assert.equal(citesRow(ownIn({ ...CITED, citations: CITED.citations?.slice(0, 3) ?? [] })), undefined);
});
