import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Citation } from '../../schema/records/citation.ts';
import { articleOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { namesOf } from '../fixtures/names-of-texts.ts';
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
  ['people of whom more is told', 'Two people briefed on the matter said it holds.', ['people | group | said']],
  [
    'a person behind whom a body stands',
    'A former keeper of dams for the Aton Council said it holds.',
    ['former keeper | person | said'],
  ],
  [
    'a name before a long aside',
    'Ann Bo, a writer who saw the town that Cy Dow built, told the council that it holds.',
    ['Ann Bo | person | told'],
  ],
  ['by “as noted by”', 'As noted by the Aton Post, the dam holds.', ['Aton Post | organisation | noted']],
  ['in a passive', 'The dam was singled out by Ann Bo as a danger to all.', ['Ann Bo | person | singled']],
  ['the surname May', 'The dam holds, Ann May said.', ['Ann May | person | said']],
  ['a verb of two words', '“The dam holds,” Ann Bo went on.', ['Ann Bo | person | went on']],
  [
    'two bodies in a tag',
    'The dam of Aton holds, NBR and CDE reported.',
    ['NBR | organisation | reported', 'CDE | organisation | reported'],
  ],
  [
    'whatever it is according to',
    'According to a plaque, the dam was built by monks.',
    ['plaque | document | According to'],
  ],
  ['who identifies somebody', 'An official identified the man as Cy Dow.', ['official | person | identified']],
  ['whom a station is told by', 'A source told NBR the dam was safe.', ['source | person | told | NBR']],
  ['agencies', 'Some news agencies complained the dam could break.', ['news agencies | group | complained']],
  ['who is asked for by “as”', 'As Ann Bo wrote, the dam of Aton is old.', ['Ann Bo | person | wrote']],
  [
    'a name before “who” between commas',
    'Cy met Ann Bo, a keeper, who confirmed the flood.',
    ['Ann Bo | person | confirmed'],
  ],
  ['people before “who”', 'The dam is liked by old farmers who say it holds.', ['old farmers | group | say']],
  ['a name behind a quotation and an aside', '“It holds,” the keeper, Ann Bo, said.', ['Ann Bo | person | said']],
  ['who tells me', 'An official told me that the dam holds.', ['official | person | told']],
  [
    'a name behind two roles',
    'According to writer and law professor Ann Bo, it holds.',
    ['Ann Bo | person | According to'],
  ],
  ['who vows to do something', 'Members of both parties have vowed to shut the dam.', ['Members | group | vowed']],
  [
    'people behind something',
    'The group behind a series of Aton Council videos said it holds.',
    ['group | organisation | said'],
  ],
  [
    'a commander with long titles',
    'Dam Chief of Staff General Ann Bo told a hearing that it holds.',
    ['Ann Bo | person | told | hearing'],
  ],
  [
    'a name whose apposition has no end',
    'Ann Bo, the director of the Aton Bridge praised the plan as “bold”.',
    ['Ann Bo | person | praised'],
  ],
  [
    'who does and then argues',
    'But more broadly, the mayor played the danger down, arguing it was no worse than rain.',
    ['mayor | person | arguing'],
  ],
  ['nobody of whom something is published', 'Ann Bo met the keeper of the list published in May.', []],
  ['who names a thing', 'The farmers called the dam a danger to all.', ['farmers | group | called']],
  [
    'who encourages',
    'The Aton Council, in a letter of May, encouraged farmers to sell.',
    ['Aton Council | organisation | encouraged | letter'],
  ],
  [
    'a name behind “where” before an aside',
    'It failed in the Senate, where Ann Bo, R-Kent, has said it is old.',
    ['Ann Bo | person | said'],
  ],
  ['people before “that”', 'It is disliked by old farmers that say it leaks.', ['old farmers | group | say']],
  ['who pledges not to', 'Ann Bo pledged not to open the dam.', ['Ann Bo | person | pledged']],
  ['who says it, not signs it', 'Ann Bo signed a paper which she said was “old”.', ['she | person | said']],
  ['nobody in a pledge', 'The law makes good on the campaign pledge to clean the dam.', []],
  ['who rejects a claim', 'The council rejected the claim of the farmers.', ['council | organisation | rejected']],
  ['nobody for a vote', 'The council rejected that proposal on Monday.', []],
  ['nobody in “time will tell”', 'Time will tell if the dam was safe.', []],
  ['nobody in a participle', 'Ann Bo left a club accused of theft.', []],
  ['nobody for an adjective', 'The council shut the bridge over debts and alleged theft.', []],
  ['nobody for an order', 'The farmers were met at the hall, and told to wait.', []],
  ['a document on a thing', '“It holds,” a handwritten note on the door said.', ['handwritten note | document | said']],
  ['nobody for an act', 'The council decided to close the bridge.', []],
  ['nobody for a thing', 'A technique called lensing was used.', []],
  ['nobody for a plan', 'The bridge will open in May if all goes according to plan.', []],
  ['nobody for a purpose', 'More work is needed to confirm that it holds.', []],
  ['nobody for talk without content', 'Ann Bo has often criticised the council.', []],
];

test('findCitations() cites a person before the colon of a headline, and no event or body', () => {
  const cited = (headline: string) =>
    findCitations(articleOf('a', 'It rained.', { headline, headlineBasis: 'capture' }), [], WORDS).map(
      ({ party, rule }) => `${party.text} ${rule}`,
    );
  assert.deepEqual(cited('Aton mayor: no new dam before next May'), ['Aton mayor headline']);
  assert.deepEqual(cited('Aton flood: three houses gone in one night'), []);
});

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

test('findCitations() names “the council” where the article names one council, and nobody where it names two', () => {
  const named = (body: string) => {
    const names = namesOf({ a: body });
    return findCitations(articleOf('a', body), names, WORDS).map(({ party, who, name }) => [
      party.text,
      who?.text,
      name !== undefined,
    ]);
  };
  const one = 'The Aton Council met. The council said that the bridge was shut.';
  assert.deepEqual(named(one), [['council', 'Aton Council', true]]);
  assert.deepEqual(named(`The Bray Council left. ${one}`), [['council', undefined, false]]);
  const cites = `The Bray Council left. ${one} The Aton Council said it is wet.`;
  assert.deepEqual(named(cites), [
    ['council', 'Aton Council', true],
    ['Aton Council', undefined, true],
  ]);
});
