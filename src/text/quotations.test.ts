import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type QuotableText, quotationsOf } from './quotations.ts';

const ELISIONS = new Set(['til', 'em', 'n']);
const quoted = (...texts: (string | QuotableText)[]): string[][] => {
  const all = texts.map((text) => (typeof text === 'string' ? { text } : text));
  return quotationsOf(all, ELISIONS).map(({ ranges }) =>
    ranges.map(({ place, start, end }) => all[place]?.text.slice(start, end) ?? ''),
  );
};

const ONE_TEXT: [string, string, string[]][] = [
  ['straight marks', 'He said "we are here" and "we stay."', ['we are here', 'we stay.']],
  ['curly marks', '“We are here,” he said. “We stay.”', ['We are here,', 'We stay.']],
  ['a straight mark closed by a curly one', 'It said: "The lake is frozen.” Nobody fell in.', ['The lake is frozen.']],
  [
    'a curly mark closed by a straight one',
    '“The lake is frozen," she said. “Skate."',
    ['The lake is frozen,', 'Skate.'],
  ],
  ['low and angular marks', '„Wir gehen“ und «nous restons» „yes”', ['Wir gehen', 'nous restons', 'yes']],
  [
    'single curly marks',
    '‘The mill’s wheel doesn’t turn,’ Ode Marn said. ‘Ever.’',
    ['The mill’s wheel doesn’t turn,', 'Ever.'],
  ],
  ['single straight marks', "The mayor's aide called it 'a poor joke' in '98.", ['a poor joke']],
  ['no apostrophes', "Don't touch the players' kit, it's the '90s, rock 'n' roll 'til dawn", []],
  ['no curly apostrophes', 'The players’ kit and the ’90s weren’t Ann’s', []],
  ['plurals inside single marks', "He said 'the players' kit is lost' again", ["the players' kit is lost"]],
  ['single marks after a plural', "The 'rebels' and the 'loyalists' met", ['rebels', 'loyalists']],
  [
    'single marks within double ones',
    '"He told me, \'Go away,\' and I went," she said',
    ["He told me, 'Go away,' and I went,", 'Go away,'],
  ],
  [
    'double marks within single ones',
    '‘She shouted “Stop!” and fell,’ Bo said',
    ['She shouted “Stop!” and fell,', 'Stop!'],
  ],
  [
    'curly marks within curly marks',
    '“He called it “a shame” twice,” she said',
    ['He called it “a shame” twice,', 'a shame'],
  ],
  ['no inches', 'A 12" pipe and a 6\'2" plumber', []],
  ['a space before the closing mark', 'She said: "It was cold. "', ['It was cold.']],
  ['an elided word inside', "She said 'tell ’em all' to him", ['tell ’em all']],
];

for (const [name, text, expected] of ONE_TEXT) {
  test(`quotationsOf() finds ${name}`, () => assert.deepEqual(quoted(text).flat(), expected));
}

test('quotationsOf() ties the paragraphs of one speech that each open and only at last close', () => {
  assert.deepEqual(quoted('Bo said: “The dam broke.', '“We ran.', '“Nobody drowned.” Then he left.', '“Yes.”'), [
    ['The dam broke.', 'We ran.', 'Nobody drowned.'],
    ['Yes.'],
  ]);
  assert.deepEqual(quoted('‘The dam broke.', '‘We ran,’ Bo said.'), [['The dam broke.', 'We ran,']]);
});

test('quotationsOf() ends an unclosed quotation with its paragraph if the next does not open one', () => {
  assert.deepEqual(quoted('“The dam broke.', 'Bo “ran” away.'), [['The dam broke.'], ['ran']]);
});

test('quotationsOf() takes a new opening mark behind a sentence for the same speech', () => {
  assert.deepEqual(quoted('Bo said: "The dam broke. "We ran."'), [['The dam broke. "We ran.']]);
});

test('quotationsOf() takes all of a text that is set as a quotation, without the signature', () => {
  assert.deepEqual(quoted({ text: 'The dam broke, “sadly”. — Bo Marn (@bo)', set: true }), [
    ['The dam broke, “sadly”.'],
    ['sadly'],
  ]);
  assert.deepEqual(quoted({ text: '“The dam broke,” said Bo Marn.', set: true }), [['The dam broke,']]);
});

test('quotationsOf() takes a paragraph that is signed as a post for a quotation', () => {
  assert.deepEqual(quoted('The dam broke. — Bo Marn (@bo) May 5, 2020'), [['The dam broke.']]);
});

test('quotationsOf() ties the paragraphs of one speech across a caption', () => {
  assert.deepEqual(quoted('“The dam broke.', 'The dam in May', '“We ran,” Bo said.'), [['The dam broke.', 'We ran,']]);
});

const MARKS = fc.stringMatching(/^[a-z .,:\n"“”‘’'„«»″`A-Z—-]{0,60}$/u);

test('quotationsOf() gives ranges in order that do not overlap and hold no mark of their own at their ends, for any text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(MARKS, fc.string({ unit: 'binary' })), { maxLength: 5 }), (texts) => {
      const found = quotationsOf(
        texts.map((text) => ({ text })),
        ELISIONS,
      );
      const ends = texts.map(() => 0);
      for (const { ranges, inside } of found) {
        for (const { place, start, end, from, to, single } of ranges) {
          const words = texts[place]?.slice(start, end) ?? '';
          assert.ok(from <= start && start < end && end <= to);
          assert.doesNotMatch(words, single ? /^['‘’\s]|['‘’\s]$/u : /^["“”„«»″\s]|["“”„«»″\s]$/u);
          const outer = inside === undefined ? undefined : found[inside]?.ranges;
          if (outer) assert.ok(outer.some((range) => range.place === place && range.start <= from && to <= range.end));
          else {
            assert.ok(from >= (ends[place] ?? 0));
            ends[place] = to;
          }
        }
      }
    }),
    { numRuns: 500 },
  );
});
