import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation } from '../../schema/comparison.ts';
import { articleOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { reportingWords } from '../speech/reporting-words.ts';
import { findCitations } from './find-citations.ts';

const WORDS = reportingWords(ENGLISH);

const citationsIn = (body: string) => findCitations(articleOf('a', body), [], WORDS);

/** Party, kind, verbs and channels. */
function shown({ party, kind, verbs, channels }: Citation): string {
  const texts = (slices: Citation['verbs']) => slices.map(({ text }) => text).join('+');
  return [party.text, kind, texts(verbs), ...(channels.length > 0 ? [texts(channels)] : [])].join(' | ');
}

const CITED: [string, string, string[]][] = [
  ['a body', 'The council said that the bridge was shut.', ['council | organisation | said']],
  ['a person without the title', 'Mayor Ann Bo denied that the bridge was shut.', ['Ann Bo | person | denied']],
  ['people without an article', 'Local farmers say the river has risen.', ['Local farmers | group | say']],
  ['people before a place', 'Farmers at the Aton Market say the river rose.', ['Farmers | group | say']],
  ['behind a time', 'Swiss geologists last year said the dam would hold.', ['Swiss geologists | group | said']],
  ['in a tag', 'The river has risen, Ann Bo told the Aton Post.', ['Ann Bo | person | told | Aton Post']],
  [
    'a source',
    'The river has risen, according to Aton Council figures.',
    ['Aton Council | organisation | according to | figures'],
  ],
  [
    'the issuer of a document',
    '“The bridge is shut,” said a statement issued by the Aton Council.',
    ['Aton Council | organisation | said | statement'],
  ],
  ['with two verbs', 'Ann Bo said it rained and added that it was cold.', ['Ann Bo | person | said+added']],
  [
    'two parties of one verb',
    'The Aton Council and local farmers have called for a new dam.',
    ['Aton Council | organisation | called for', 'local farmers | group | called for'],
  ],
  [
    'who showed a picture',
    'The dam was seen to break in images posted on the farmers’ Telegram channel.',
    ['farmers | group | posted | Telegram channel'],
  ],
  ['the name before brackets', 'The river rose, the Aton Council (AC) said.', ['Aton Council | organisation | said']],
  ['who is told of', 'Ann Bo is tired, she told Aton reporters on Monday.', ['she | person | told | Aton reporters']],
  ['over a clause', 'The Aton Council that built the dam said it holds.', ['Aton Council | organisation | said']],
  ['a signature', 'The bridge is gone! — Ann Bo (@annbo) 4 March 2031', ['Ann Bo | person | ']],
  ['nobody for an act', 'The council decided to close the bridge.', []],
  ['nobody for a thing', 'A technique called lensing was used.', []],
  ['nobody for a plan', 'The bridge will open in May if all goes according to plan.', []],
  ['nobody for a purpose', 'More work is needed to confirm that it holds.', []],
  ['nobody for talk without content', 'Ann Bo has often criticised the council.', []],
];

for (const [what, body, expected] of CITED) {
  test(`findCitations() cites ${what}`, () => {
    assert.deepEqual(citationsIn(body).map(shown), expected);
  });
}

test('findCitations() tells through whom a citation came', () => {
  const [post, bo] = citationsIn('The Aton Post reported that Ann Bo said the river had risen.');
  assert.equal(post?.party.text, 'Aton Post');
  assert.equal(post?.via, undefined);
  assert.equal(bo?.via, post?.id);
  const [channel, marn] = citationsIn('“We hold the dam,” the channel quoted a foreman known as Ann Marn.');
  assert.deepEqual([channel?.party.text, marn?.party.text], ['channel', 'Ann Marn']);
  assert.equal(marn?.via, channel?.id);
});

test('findCitations() gives a pronoun whom it stands for', () => {
  const [, she] = citationsIn('Ms Ann Bo spoke.\n\nMs Bo said it rained. She added that it was cold.');
  assert.equal(she?.party.text, 'She');
  assert.equal(she?.who?.text, 'Bo');
});
