import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '../fixtures/small-citations.ts';
import { articlesOf, quotation, sliceOf } from '../fixtures/small-quotations.ts';
import { partyKeys } from './party-keys.ts';
import { speakersOf } from './speakers.ts';

const TEXTS = articlesOf({ argus: 'A channel quoted a foreman: “We hold.” The Council said: “So be it.”' });
const at = (words: string) => sliceOf(TEXTS, words);
const QUOTES = { quotations: ['q-1'] };
const CHAIN = [
  citation('1', at('channel'), [at('We hold.')], QUOTES),
  citation('2', at('foreman'), [at('We hold.')], { ...QUOTES, via: 'ci-1' }),
];

/** Of the quotation. */
function speakerOf(citations: typeof CHAIN, more: Parameters<typeof quotation>[2] = {}): string | undefined {
  const quotations = [quotation('1', [at('We hold.')], more)];
  return speakersOf({ citations, quotations }, partyKeys({ citations, wording: [] })).get('q-1');
}

test('speakersOf() gives a quotation without a speaker to the last of a chain, not to whom it came through', () => {
  assert.equal(speakerOf(CHAIN), '“foreman”');
});

test('speakersOf() gives a quotation to the party that is cited by it where its speaker has no record', () => {
  const cited = [citation('1', at('Council'), [at('We hold.')], { ...QUOTES, name: 'n-1' })];
  assert.equal(speakerOf(cited, { speaker: at('foreman') }), 'n-1');
  assert.equal(speakerOf(cited, { speaker: at('foreman'), decided: 'A slip' }), '“foreman”');
  assert.equal(speakerOf(cited, { speaker: at('foreman'), name: 'n-2' }), 'n-2');
});

test('speakersOf() leaves out a quotation of nobody', () => {
  assert.equal(speakerOf([]), undefined);
});
