import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rights } from '../../schema/source.ts';
import { member, pair, statement, told } from '../fixtures/small-comparison.ts';
import { article, outlet } from '../fixtures/small-edition.ts';
import type { Line } from '../parts/line.ts';
import { type Note, notesOf } from './notes.ts';

const argus = article(
  'argus',
  'The mayor opened the bridge and thanked all the engineers. The bridge is open. Swans came.',
);
const fax = article('fax', 'Engineers were thanked. The mayor has opened the new bridge. The bridge did not open.');
const late = article('late', 'It rained. Open is the bridge.');
const TEXTS = [argus, fax, late];
const opened = member(argus, 'mayor');
const opens = statement('a', [opened, member(argus, 'is open'), member(fax, 'new bridge'), member(late, 'Open')]);
const thanked = statement('b', [{ ...opened, role: 'also' }, member(fax, 'thanked', { tier: 'likely' })]);

function toldNote(note: Note | undefined): Extract<Note, { kind: 'told' }> {
  assert.ok(note?.kind === 'told');
  return note;
}

const texts = (line: Line | undefined) => line?.map(({ text }) => text);

function noteOf(
  sentence: string,
  statements = [opens, thanked],
  more = {},
  rights: Partial<Record<string, Rights>> = {},
) {
  const sources = TEXTS.map(({ entry }) => outlet(entry.facts.source, entry.facts.source, rights[entry.facts.source]));
  return toldNote(
    notesOf(argus.entry.id, told(TEXTS, statements, more, sources)).get(member(argus, sentence).sentence),
  );
}

test('notesOf() counts the sources of each statement that a sentence tells, the most first, and names the sentence', () => {
  const { count, name } = noteOf('mayor', [thanked, opens]);
  assert.equal(count, 'in 3 and 2 of 3');
  assert.equal(name, 'In 3 and 2 of 3 sources: The mayor opened the bridge and …');
  assert.equal(noteOf('is open').name, 'In 3 of 3 sources: The bridge is open.');
});

test('notesOf() says “only here” of what is nowhere else, and nothing where no aligned statement was found', () => {
  const single = (words: string, verdict: 'only' | 'unaligned') => {
    const { article: id, sentence } = member(argus, words);
    return { article: id, sentence, verdict };
  };
  const singles = [single('Swans', 'only'), single('is open', 'unaligned')];
  const notes = notesOf(argus.entry.id, told(TEXTS, [], { singles }));
  assert.deepEqual([...notes], [[member(argus, 'Swans').sentence, { kind: 'only', text: 'only here' }]]);
  assert.deepEqual([...notesOf(fax.entry.id, told(TEXTS, [], { singles }))], []);
});

test('notesOf() shows what each other source says, in the order of sources, and where else this article tells it', () => {
  const [first] = noteOf('mayor', [opens]).statements;
  assert.deepEqual(
    first?.versions.map(({ source, line }) => [source, ...(texts(line) ?? [])]),
    [
      ['fax', '2', 'The mayor has opened the new bridge.'],
      ['late', '2', 'Open is the bridge.'],
    ],
  );
  assert.deepEqual(first.remarks.map(texts), [['Also in this article:', '2']]);
  assert.deepEqual(first.compare, { text: 'Compare the 3 versions', href: '/events/bridge/#st-a' });
});

test('notesOf() shows of each source the sentence most like the one beside it, and the others as marks', () => {
  const both = statement('a', [opened, member(fax, 'thanked'), member(fax, 'new bridge', { tier: 'likely' })]);
  const line = (more = {}) => texts(noteOf('mayor', [both], more).statements[0]?.versions[0]?.line);
  const closer = { pairs: [pair(opened, member(fax, 'new bridge'))] };
  assert.deepEqual(line(closer), ['2', 'The mayor has opened the new bridge.', 'also', '1']);
  assert.deepEqual(line(), ['1', 'Engineers were thanked.', 'also', '2']);
});

test('notesOf() sets the clause of another source in bold that tells the statement', () => {
  const clause = { start: 0, end: 9, text: 'The mayor' };
  const opensInClause = statement('a', [opened, member(fax, 'new bridge', { role: 'also', clause })]);
  const [, words] = noteOf('mayor', [opensInClause]).statements[0]?.versions[0]?.line ?? [];
  assert.deepEqual(words?.runs, [
    { text: 'The mayor', isBold: true },
    { text: ' has opened the new bridge.', isBold: false },
  ]);
});

test('notesOf() shows of very many sources the eight most like the sentence, and counts the rest', () => {
  const many = Array.from({ length: 11 }, (_, at) => article(`paper${at}`, `The bridge number ${at} is open.`));
  const members = many.map((text) => member(text, 'is open'));
  const pairs = members.map((other, at) => pair(opened, other, { score: at / 20 }));
  const whole = told([argus, ...many], [statement('a', [opened, ...members])], { pairs });
  const [only] = toldNote(notesOf(argus.entry.id, whole).get(opened.sentence)).statements;
  assert.equal(only?.versions.length, 8);
  assert.ok(!only.versions.some(({ source }) => ['paper0', 'paper1', 'paper2'].includes(source)));
  assert.deepEqual(only.remarks.map(texts), [['Also told in 3 further sources.']]);
});

test('notesOf() tells several statements apart by their own words, unless these stand in the note already', () => {
  assert.deepEqual(
    noteOf('mayor').statements.map(({ head }) => texts(head)),
    [['In 3 of 3 sources'], ['In 2 of 3 sources']],
  );
  const elsewhere = { ...opens, words: { article: argus.entry.id, sentence: member(argus, 'is open').sentence } };
  assert.deepEqual(texts(noteOf('mayor', [elsewhere, thanked]).statements[0]?.head), [
    'In 3 of 3 sources',
    'The bridge is open.',
  ]);
  assert.equal(noteOf('is open', [elsewhere]).statements[0]?.head, undefined);
});

test('notesOf() says that one version says “not”, of a version that it shows', () => {
  const denied = statement('a', [member(argus, 'is open'), member(fax, 'not open')]);
  const pairs = [pair(member(argus, 'is open'), member(fax, 'not open'), { negation: 'b' })];
  const remarks = (more: object) => noteOf('is open', [denied], more).statements[0]?.remarks.map(texts);
  assert.deepEqual(remarks({ pairs }), [['one version says “not”']]);
  assert.deepEqual(remarks({}), []);
});

test('notesOf() prints no words that the rights of their source hold back', () => {
  const note = noteOf('mayor', [opens, thanked], {}, { fax: 'link' });
  assert.deepEqual(texts(note.statements[0]?.versions[0]?.line), ['2', 'text not shown here']);
  assert.doesNotMatch(JSON.stringify(note), /new bridge|Engineers were/);
});

test('notesOf() says of a headline’s note whose it is', () => {
  const told3 = statement('c', [member(argus, 'no such words'), member(fax, 'new bridge')]);
  const { count, name } = toldNote(notesOf(argus.entry.id, told(TEXTS, [told3])).get(argus.text.headline?.id ?? ''));
  assert.equal(count, 'headline in 2 of 3');
  assert.equal(name, 'Headline in 2 of 3 sources: Bridge opens, says argus');
});
