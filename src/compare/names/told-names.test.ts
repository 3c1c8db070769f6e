import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf } from '../fixtures/names-of-texts.ts';

const REPORTS = {
  courier: 'The Fishers’ and Packers’ League of Zorn spoke to Ada Brook.',
  echo: "The Fishers' and Packers' League of Zorn and the FPL met Brook.",
};

function withAlias(...names: string[]) {
  const aliases = [{ names, kind: 'organisation' as const, reason: 'One league' }];
  const event = { title: 'Strike', date: '2031-03-04', aliases, concepts: [], acts: [], actors: [], decisions: [] };
  return namesOf(REPORTS, { event }).map(({ kind, variants }) => [kind, variants.map(({ text }) => text)]);
}

test('a name of an alias row is a name where the rules see two, and is one with the others of its row', () => {
  const found = withAlias('Fishers’ and Packers’ League of Zorn', 'FPL');
  const league = ["Fishers' and Packers' League of Zorn", 'FPL', 'Fishers’ and Packers’ League of Zorn'];
  assert.deepEqual(found, [
    ['person', ['Ada Brook', 'Brook']],
    ['organisation', league],
  ]);
});

test('a name of an alias row is none inside a longer name', () => {
  const found = withAlias('Brook', 'FPL');
  assert.ok(found.some(([, forms]) => forms?.includes('Ada Brook')));
});
