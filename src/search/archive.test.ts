import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeArchiveSearch } from './archive.ts';
import { cutIfLarge, cutIndex } from './cut-archive.ts';
import { makeSearch } from './find.ts';
import { fold, wordsOf } from './fold.ts';
import { type Entry, entriesOf, isCut, makeIndex, type TextRow } from './index-format.ts';
import { literalWords } from './literal-words.ts';

const PEOPLE = ['The mayor', 'A pilot of Öresund', 'Nobody', 'The town’s ferry', 'Observers'];
const DEEDS = ['opened', 'closed', 'counted', 'painted', 'left'];
const THINGS = ['the bridge', 'a footbridge', 'forty boats', 'the old prison', 'it'];
const ENDS = ['.', ' after a long night of rain.', ' in spring, the harbour office said.'];

/** 376 sentences of three articles in two sources, each a mixture of the others. */
const texts = PEOPLE.flatMap((who) =>
  DEEDS.flatMap((did) => THINGS.flatMap((what) => ENDS.map((end) => `${who} ${did} ${what}${end}`))),
)
  .concat('In the old town nobody slept, and nobody left it all day long.')
  .map((text, at): TextRow => [at % 3, `s-${at}`, at + 1, text]);

const whole = makeIndex({
  sources: [
    { slug: 'argus', name: 'The Argus' },
    { slug: 'fax', name: 'Fax' },
  ],
  events: [{ slug: 'bridge', title: 'Bridge opens', when: '4 March 2031' }],
  articles: ['argus', 'argus-2', 'fax'].map((name) => ({ name, event: 0, source: name === 'fax' ? 1 : 0, lang: 'en' })),
  texts,
});

/** The archive’s search over small parts that went over the network, and the names of those that were loaded. */
function archive() {
  const { index, parts } = cutIndex(whole, { texts: 8, words: 300 });
  const sent: unknown = JSON.parse(JSON.stringify(index));
  assert.ok(isCut(sent));
  const loaded = new Set<string>();
  const load = async (name: string) => {
    assert.ok(parts.has(name), name);
    loaded.add(name);
    return JSON.parse(JSON.stringify(parts.get(name)));
  };
  return { search: makeArchiveSearch(sent, load), loaded, parts };
}

const search = makeSearch(entriesOf(whole));
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/** Of what the whole index gives, the entries that have all words as they were typed. */
function literally(query: string): Entry[] {
  const asked = wordsOf(query).map(({ folded }) => folded);
  return search(query).entries.filter(({ text }) => asked.every((word) => literalWords(fold(text), [word]) > 0));
}

test('makeArchiveSearch() finds what the whole index finds letter by letter, in its order', async () => {
  for (const query of [
    'prison',
    'bridge',
    'Öresund',
    'oresund bridge',
    'painted forty night',
    'town’s ferry',
    'town',
    'ridge',
  ]) {
    const expected = literally(query);
    const { entries, total, hasAllWords } = await archive().search(query);
    assert.ok(expected.length > 0, query);
    assert.deepEqual(ids(entries), ids(expected).slice(0, 100), query);
    assert.deepEqual([total, hasAllWords], [expected.length, true], query);
  }
});

test('makeArchiveSearch() gives entries whole, with article, source and place', async () => {
  const { entries } = await archive().search('nobody painted it spring');
  assert.deepEqual(entries, literally('nobody painted it spring'));
});

test('makeArchiveSearch() forgives a slip as the whole index does where no text has the words as they were typed', async () => {
  for (const query of ['prisn', 'obsevers prison', 'footbrigde pilot']) {
    const expected = search(query);
    const found = await archive().search(query);
    assert.deepEqual(new Set(ids(found.entries)), new Set(ids(expected.entries).slice(0, 100)), query);
    assert.deepEqual([found.total, found.hasAllWords], [expected.total, true], query);
  }
});

test('makeArchiveSearch() falls back to texts with some of the words, and says so', async () => {
  const { total, hasAllWords } = await archive().search('footbridge prison');
  assert.equal(hasAllWords, false);
  assert.equal(total, search('footbridge prison').total);
});

test('makeArchiveSearch() keeps to one source if asked, and counts all that it does not give', async () => {
  const { search } = archive();
  const [all, ofFax] = [await search('closed'), await search('closed', 'fax')];
  assert.deepEqual([all.entries.length, all.total], [75, 75]);
  assert.deepEqual([ofFax.total, ...new Set(ofFax.entries.map(({ source }) => source.slug))], [25, 'fax']);
  const many = await search('the');
  assert.deepEqual([many.entries.length, many.total], [100, literally('the').length]);
});

test('makeArchiveSearch() loads few parts for a word, and none for signs without a word', async () => {
  const { search, loaded, parts } = archive();
  assert.deepEqual(await search('?! '), { entries: [], total: 0, hasAllWords: true });
  assert.equal(loaded.size, 0);
  await search('painted forty night nobody');
  assert.ok(loaded.size < 8 && parts.size > 50, `${loaded.size} of ${parts.size}`);
});

test('makeArchiveSearch() tries a part again that could not be loaded', async () => {
  const { index, parts } = cutIndex(whole);
  let fails = true;
  const search = makeArchiveSearch(index, async (name) => {
    if (fails) throw new Error('offline');
    return parts.get(name);
  });
  await assert.rejects(search('prison'), /offline/);
  fails = false;
  assert.ok((await search('prison')).total > 0);
});

test('cutIfLarge() cuts only an index of many texts, and names the parts by what is in the archive', () => {
  assert.deepEqual(cutIfLarge(whole, 376), { index: whole, parts: new Map() });
  const cut = cutIfLarge(whole, 375).index;
  assert.ok(isCut(cut) && !isCut(whole));
  const other = cutIndex({ ...whole, texts: texts.map(([at, id, place, text]) => [at, `${id}-2`, place, text]) });
  assert.notEqual(other.index.name, cut.name);
  assert.equal(cutIndex(whole).index.name, cut.name);
});
