import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { figureWords } from './figure-words.ts';
import { intervalOf } from './modifiers.ts';
import { readSentence } from './read-sentence.ts';

const WORDS = figureWords(ENGLISH);

/** Each figure of a sentence as `words | kind | value | unit`. */
function read(text: string, isHeadline = false): string[] {
  const { tokens, figures } = readSentence(text, isHeadline, WORDS);
  return figures.map(({ from, to, modifier, kind, low, high, vague, unit }) => {
    const start = tokens[Math.min(from, modifier?.from ?? from)]?.start;
    const end = tokens[Math.max(to, modifier?.to ?? to) - 1]?.end;
    const value = intervalOf(low, high, vague, modifier?.kind);
    const ends = `${value.lowOpen ? '(' : '['}${value.low}, ${value.high ?? '∞'}${value.highOpen ? ')' : ']'}`;
    return [text.slice(start, end), kind, value.low === value.high ? value.low : ends, unit ?? '–'].join(' | ');
  });
}

const FIGURES: Readonly<Record<string, readonly string[]>> = {
  'The flood drove out 1,200 people.': ['1,200 people | cardinal | 1200 | people'],
  'Tens of thousands of residents fled Millbrook.': [
    'Tens of thousands of residents | vague | [20000, 100000) | resident',
  ],
  'Over 300 old wooden houses burned.': ['Over 300 old wooden houses | cardinal | (300, ∞] | house'],
  'About a dozen rescue boats came.': ['About a dozen rescue boats | cardinal | [10.8, 13.2] | boat'],
  'The dike held for nearly 40 years.': ['nearly 40 years | cardinal | [36, 40) | year'],
  'Two hundred and six villagers met.': ['Two hundred and six villagers | cardinal | 206 | villager'],
  'Between 10 and 15 cows drowned.': ['Between 10 and 15 cows | cardinal | [10, 15] | cow'],
  'It takes three- to four-day trips.': ['three- to four-day | cardinal | [3, 4] | day'],
  'Repairs cost £1.5m, or $2.1 million.': [
    '£1.5m | money | 1500000 | pound',
    '$2.1 million | money | 2100000 | dollar',
  ],
  'It would raise $40 million in fees over 10 years, after lasting over 10 years.': [
    '$40 million | money | 40000000 | dollar',
    '10 years | cardinal | 10 | year',
    'over 10 years | cardinal | (10, ∞] | year',
  ],
  'That sent the rate up to 8 percent, which edged up to 9 percent.': [
    '8 percent | percent | 8 | percent',
    '9 percent | percent | 9 | percent',
  ],
  'Fees rose by 12.5 per cent.': ['12.5 per cent | percent | 12.5 | percent'],
  'A 50-percent rise came.': ['50-percent | percent | 50 | percent'],
  'Two-thirds of voters stayed home.': ['Two-thirds of voters | fraction | 0.666666666667 | voter'],
  'One in five shops closed.': ['One in five shops | fraction | 0.2 | shop'],
  'Nearly half the harvest was lost.': ['Nearly half the harvest | fraction | [0.45, 0.5) | harvest'],
  'Eastford is the fourth-largest town.': ['fourth-largest town | rank | 4 | town'],
  'It was the third fire this week.': ['third fire | ordinal | 3 | fire'],
  'At least 12 dead, 30 injured after the landslide.': [
    'At least 12 dead | cardinal | [12, ∞] | people',
    '30 injured | cardinal | 30 | people',
  ],
  'Oakham lies about 40 kilometres (25 miles) away.': ['about 40 kilometres | cardinal | [36, 44] | km'],
  'The state gave 5 lakh rupees to 2 crore farmers.': [
    '5 lakh rupees | money | 500000 | rupee',
    '2 crore farmers | cardinal | 20000000 | farmer',
  ],
  'Up to 1,00,000 pilgrims came.': ['Up to 1,00,000 pilgrims | cardinal | [0, 100000] | pilgrim'],
  'The bridge is 6-foot-6 wide and 5 ft 3 in high.': [
    '6-foot-6 | cardinal | 6.5 | foot',
    '5 ft 3 in | cardinal | 5.25 | foot',
  ],
  'Losses topped £60,000.': ['topped £60,000 | money | (60000, ∞] | pound'],
  'About a 3 percent chance was left.': ['About a 3 percent | percent | [2.7, 3.3] | percent'],
  'Oakham sent home 40 envoys, including a dozen based abroad; Eastford expelled seven.': [
    '40 envoys | cardinal | 40 | envoy',
    'a dozen | cardinal | 12 | –',
    'seven | cardinal | 7 | –',
  ],
  'Two U.N. aid workers stayed for their fifth straight winter.': [
    'Two U.N. aid workers | cardinal | 2 | worker',
    'fifth straight winter | ordinal | 5 | winter',
  ],
  'Ten such boats -- or 0.2 percent -- sank; two of the dead were found and all three returned.': [
    'Ten such boats | cardinal | 10 | boat',
    '0.2 percent | percent | 0.2 | percent',
    'two | cardinal | 2 | –',
    'three | cardinal | 3 | –',
  ],
  'A second tremor shook western Oakham after December’s 6-cent rise.': [
    'second tremor | ordinal | 2 | tremor',
    '6-cent | money | 6 | cent',
  ],
  'They won a sixth Vale Cup title with one Briton.': [
    'sixth Vale Cup title | ordinal | 6 | title',
    'one Briton | cardinal | 1 | briton',
  ],
  'It fell by anywhere from 26 percent to 28 percent below 2005 levels; fees rose from 3 percent to 4 percent.': [
    '26 percent to 28 percent | percent | [26, 28] | percent',
    '3 percent | percent | 3 | percent',
    '4 percent | percent | 4 | percent',
  ],
  'Roads of between 5 miles and 7 miles were closed.': ['5 miles and 7 miles | cardinal | [5, 7] | mile'],
  'The boat reached the Oakham 18-yard mark.': ['18-yard | cardinal | 18 | yard'],
  'A 45-year-old baker and Ann Vale, 32, were rescued.': ['45-year-old | age | 45 | year', '32 | age | 32 | year'],
};

for (const [text, wanted] of Object.entries(FIGURES)) {
  test(`readSentence() reads the figures of “${text}”`, () => assert.deepEqual(read(text), wanted));
}

const NONE = [
  'The Final Four met the Group of Seven.',
  'Covid-19 spread on a Boeing 737 over Oakham.',
  'H.R. 1 passed under Section 5, page 3.',
  'The team won 2–1 on 5 March 2031 at 13:34.',
  'In 2031, as in the 1990s, it rained on Nov. 27.',
  'One of the mayors called at 7 p.m.',
  'Call 0207 555 0100.',
  'It began two days ago.',
  'The mill ran between 2011 and 2014.',
  'The Vale’1 probe flew.',
  'It came with a third-party plug-in.',
  'The third party raised the Fifth Amendment.',
];

for (const text of NONE) {
  test(`readSentence() reads no figure in “${text}”`, () => assert.deepEqual(read(text), []));
}

test('readSentence() reads a headline with a capital on every word', () => {
  assert.deepEqual(read('Three Boats Sink Off Eastford Pier', true), ['Three Boats | cardinal | 3 | boat']);
});

test('readSentence() gives paired units as one figure', () => {
  const { figures } = readSentence('It flew 2,700 km (1,680 miles).', false, WORDS);
  assert.deepEqual(
    figures.map(({ unit, also }) => [unit, also?.unit, also?.low]),
    [['km', 'mile', 1680]],
  );
});
