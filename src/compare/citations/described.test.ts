import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import { articleFiles, eventOnDisk, inputOf } from '../fixtures/event-on-disk.ts';
import { verifyComparison } from '../verify-comparison.ts';
import { comparisonFile } from '../write-comparison.ts';

const EVENT = {
  title: 'Dike bursts',
  date: '2031-03-04',
  aliases: [],
  concepts: [],
  acts: [],
  actors: [],
  decisions: [],
};

/** The party of every citation, and its fuller words. */
function described(body: string): string[][] {
  const files = articleFiles({ echo: ['Dike bursts in Millbrook', body], post: ['Flood', 'The dike burst.'] });
  assert.deepEqual(
    verifyComparison(eventOnDisk(files, EVENT)).map(({ message }) => message),
    [],
  );
  return compareEvent(inputOf(files, EVENT)).citations.map(({ party, described }) => [
    party.text,
    described?.text ?? '-',
  ]);
}

const BEHIND: readonly (readonly [sentence: string, party: string, fuller: string])[] = [
  ['Three people familiar with the plan said the dike was old.', 'people', 'Three people familiar with the plan'],
  [
    'The gate failed, according to a senior official who was in the room.',
    'senior official',
    'senior official who was in the room',
  ],
  ['A dikemaker in Eastford also said that the dike was old.', 'dikemaker', 'dikemaker in Eastford'],
  ['Multiple officials said the dike was old.', 'officials', 'Multiple officials'],
  ['Residents of St. Ann said the dike was old.', 'Residents', 'Residents of St. Ann'],
  ['The dike was old, according to officials in 28 states.', 'officials', 'officials in 28 states'],
  ['The dike was old, two officials briefed on the matter said.', 'officials', 'two officials briefed on the matter'],
  ['Officials said on Monday that the dike was old.', 'Officials', '-'],
  ['Officials, who were not named, said the dike was old.', 'Officials', '-'],
  ['A senior official said the dike was old.', 'senior official', '-'],
  ['The army said the dike was old.', 'army', '-'],
];

for (const [sentence, party, fuller] of BEHIND)
  test(`of a party without a name more is told: ${sentence}`, () => {
    assert.deepEqual(described(sentence), [[party, fuller]]);
  });

test('“the channel” alone is called as the article calls its only channel before', () => {
  const before = 'The rescuers wrote on their Telegram channel at noon.';
  const after = '“The dike is gone,” the channel quoted a helper.';
  assert.deepEqual(described(`${before} ${after}`)[0], ['channel', 'Telegram channel']);
  const other = 'The mayor wrote on her village channel at noon.';
  assert.deepEqual(described(`${before} ${other} ${after}`)[0], ['channel', '-'], 'of two nobody can tell');
  assert.deepEqual(described(after)[0], ['channel', '-']);
});

test('verification refuses fuller words that are not those of the party, or no fuller', () => {
  const files = articleFiles({
    echo: ['Dike bursts', 'Three people familiar with the plan said the dike was old.'],
    post: ['Flood', 'The dike burst.'],
  });
  const disk = eventOnDisk(files, EVENT);
  const corrupted = (start: number, end: number) => {
    const whole = JSON.parse(disk.comparison.text);
    const sentence = 'Three people familiar with the plan said the dike was old.';
    Object.assign(whole.citations[0].described, { start, end, text: sentence.slice(start, end) });
    const text = comparisonFile(whole);
    return verifyComparison({ ...disk, comparison: { ...disk.comparison, text } }).map(({ message }) => message);
  };
  assert.deepEqual(corrupted(0, 35), []);
  assert.match(corrupted(13, 35).join(), /does not hold “people”/);
  assert.match(corrupted(6, 12).join(), /no fuller words/);
});
