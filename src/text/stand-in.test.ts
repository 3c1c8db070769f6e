import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Candidate, compareStandIns } from './stand-in.ts';

function candidate(text: string, member: Partial<Candidate['member']> = {}, part: 'body' | 'headline' = 'body') {
  return { member: { tier: 'strong', role: 'home', ...member }, sentence: { part, text } } as const;
}

function best(...all: readonly Candidate[]): string | undefined {
  return all.toSorted(compareStandIns)[0]?.sentence.text;
}

const long = candidate('The mayor opened the bridge over the bay.');

test('compareStandIns() takes the shortest sentence of the best tier', () => {
  assert.equal(best(long, candidate('The bridge is open.')), 'The bridge is open.');
  assert.equal(best(candidate('It opened.', { tier: 'likely' }), long), long.sentence.text);
});

test('compareStandIns() takes a clause or a headline only where no whole sentence is as sure', () => {
  assert.equal(
    best(candidate('Opened.', { role: 'also' }), candidate('Bridge opens', {}, 'headline'), long),
    long.sentence.text,
  );
  assert.equal(best(candidate('Opened.', { role: 'also' }), candidate('Bridge opens', {}, 'headline')), 'Bridge opens');
});

test('compareStandIns() takes a sentence that leans back for twice as long', () => {
  const it = (text: string) => candidate(text, { leansBack: true });
  assert.equal(best(it('It opened the bridge, too.'), long), long.sentence.text);
  assert.equal(best(it('It opened on Friday.'), long), 'It opened on Friday.');
});
