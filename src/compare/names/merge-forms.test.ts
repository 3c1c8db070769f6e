import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleOf } from '../fixtures/corpus-of-texts.ts';
import { mergedWith, namesOf } from '../fixtures/names-of-texts.ts';

const event = {
  title: 'Dorran floods',
  date: '2031-03-04',
  aliases: [],
  concepts: [],
  acts: [],
  actors: [],
  decisions: [],
};

/** What is shown, a report or two, a form, and the other forms of its name with their rules. */
const CASES: readonly [string, readonly string[], string, readonly string[]][] = [
  [
    'accents and al- are one spelling',
    ['It was Omar al-Zorani.', 'It was Omar Zorani.'],
    'Omar al-Zorani',
    ['Omar Zorani: spelling'],
  ],
  [
    'transliterations of two reports are one',
    ['It was Mohammed Zorn.', 'It was Muhammad Zorn.'],
    'Mohammed Zorn',
    ['Muhammad Zorn: transliteration'],
  ],
  ['different spellings in one report are two', ['It was Mohammed Zorn, then Muhammad Zorn.'], 'Mohammed Zorn', []],
  ['names that only look alike are two', ['It was Ada Zorn.', 'It was Ida Zorn.'], 'Ada Zorn', []],
  ['initials are dropped', ['It was Ada J. Brook.', 'It was Ada Brook.'], 'Ada J. Brook', ['Ada Brook: initials']],
  [
    'an ending is dropped',
    ['It was Ada J. Brook Jr.!', 'It was Ada Brook.'],
    'Ada J. Brook Jr',
    ['Ada Brook: initials'],
  ],
  [
    'two different initials are two people',
    ['It was Ada J. Brook.', 'It was Ada K. Brook.', 'It was Ada Brook.'],
    'Ada J. Brook',
    [],
  ],
  [
    'a short first name is the full one',
    ['It was Joe Brook.', 'It was Joseph Brook.'],
    'Joseph Brook',
    ['Joe Brook: nickname'],
  ],
  ['two first names are two people', ['It was Joe Brook.', 'It was Robert Brook.'], 'Joe Brook', []],
  [
    'an acronym is defined in brackets',
    ['It joined the Front for Dorran Unity (FDU) then.', 'It left FDU.'],
    'Front for Dorran Unity',
    ['FDU: acronym-in-brackets'],
  ],
  [
    'an acronym has the initials',
    ['It left the Dorran Water Board.', 'It joined the DWB too.'],
    'Dorran Water Board',
    ['DWB: initials-of-name'],
  ],
  [
    'two bodies with these initials leave it alone',
    ['It left the Dorran Water Board.', 'The Dorrel Wool Bank paid DWB.'],
    'DWB',
    [],
  ],
  ['a place with an agency behind it defines nothing', ['It was from Dorran (ZTV) and ZTV.'], 'Dorran', []],
  [
    'a dateline of two words defines nothing',
    ['New Dorran (ZTV) Rain fell on New Dorran.\nThey told ZTV.'],
    'New Dorran',
    [],
  ],
  [
    'a last name is the only full name',
    ['It was Ada Brook.', 'They saw Brook leave.'],
    'Ada Brook',
    ['Brook: surname'],
  ],
  [
    'a company drops its legal form',
    ['It sued Quaxel Ltd in Dorran.', 'They left Quaxel.'],
    'Quaxel Ltd',
    ['Quaxel: company-ending'],
  ],
  ['an outlet drops its word', ['They told ZTV News.', 'They told ZTV then.'], 'ZTV News', ['ZTV: descriptor']],
  ['a place is not the body named after it', ['They live in Dorran.\nThe Dorran Council met.'], 'Dorran', []],
  [
    'a head noun stands for the name of its report',
    ['The Dorran Observatory for Rivers said so.\nThen the Observatory left.'],
    'Dorran Observatory for Rivers',
    ['Observatory: head-noun'],
  ],
];

for (const [shown, texts, form, expected] of CASES) {
  test(`mergeForms(): ${shown}`, () => {
    const found = namesOf(Object.fromEntries(texts.map((text, at) => [`report-${at}`, text])));
    assert.deepEqual(mergedWith(form, found), expected);
  });
}

test('mergeForms() gives a last name to the person of its report, and tells whom it could mean too', () => {
  const found = namesOf({
    courier: 'It was Ada Brook.\nThen Brook left.',
    gazette: 'It was Odo Brook.\nThen Brook left.',
  });
  const of = (name: string) => found.find((record) => record.name === name);
  assert.deepEqual(mergedWith('Ada Brook', found), ['Brook: surname']);
  assert.deepEqual(mergedWith('Odo Brook', found), ['Brook: surname']);
  assert.equal(of('Ada Brook')?.alsoPossible[0]?.name, of('Odo Brook')?.id);
});

test('mergeForms() merges by an alias row and gives its reason', () => {
  const aliases = [{ names: ['Dorran Risings', 'Army of Reeds'], reason: 'One group under two translations.' }];
  const texts = { courier: 'They joined Dorran Risings.', gazette: 'They left the Army of Reeds.' };
  const found = namesOf(texts, { event: { ...event, aliases } });
  assert.deepEqual(mergedWith('Dorran Risings', found), ['Army of Reeds: alias']);
  assert.equal(found[0]?.variants[1]?.merge?.decided, 'One group under two translations.');
});

test('mergeForms() keeps apart what an editor rejected', () => {
  const reject = { decide: 'reject-merge' as const, names: ['Ada Brook', 'Brook'], reason: 'Brook is the river.' };
  const texts = { courier: 'It was Ada Brook.\nThen Brook rose.' };
  assert.deepEqual(mergedWith('Ada Brook', namesOf(texts, { event: { ...event, decisions: [reject] } })), []);
});

test('names are the same in whatever order the articles stand', () => {
  const texts = [
    'It was Ada Brook of Quaxel Ltd.',
    'Brook left Quaxel.',
    'It was Odo Brook in Dorran.',
    'The DWB met Brook.',
  ];
  const articles = texts.map((text, at) => articleOf(`report-${at}`, text));
  const expected = namesOf({}, { articles });
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      assert.deepEqual(namesOf({}, { articles: shuffled }), expected);
    }),
    { numRuns: 20 },
  );
});

test('renaming everybody and everything changes the names and nothing else', () => {
  const text = (person: string, town: string, firm: string) =>
    `${firm} Ltd sued Mayor Ada ${person} in ${town} on Monday.\n${person} said ${firm} had left ${town}.\nThen ${town}’s council met ${person}.`;
  const shape = (found: ReturnType<typeof namesOf>) =>
    found
      .map(({ kind, variants }) =>
        JSON.stringify([kind, variants.map(({ mentions, merge }) => [mentions.length, merge?.rule])]),
      )
      .toSorted();
  const expected = shape(namesOf({ courier: text('Brovek', 'Dorran', 'Quaxel') }));
  const madeUp = fc.stringMatching(/^[BDKLMZ][aou][vxz][aou][rnlk]{1,2}$/);
  fc.assert(
    fc.property(fc.uniqueArray(madeUp, { minLength: 3, maxLength: 3 }), ([a = '', b = '', c = '']) => {
      assert.deepEqual(shape(namesOf({ courier: text(a, b, c) })), expected);
    }),
    { numRuns: 30 },
  );
});
