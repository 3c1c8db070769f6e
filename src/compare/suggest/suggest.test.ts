import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import { corpusOf } from '../corpus.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { suggestActors } from './suggest-actors.ts';
import { suggestActs } from './suggest-acts.ts';

const TEXTS = {
  echo: 'The strikers blocked the harbour on Monday. Ann Vale, the mayor of Millbrook, met the workers. Bo Marn called Ann Vale a “shameless old crook”. The mayor met nobody else. Some workers cheered Ann Vale.',
  post: 'Striking workers blocked the harbour of Millbrook. Mayor Ann Vale said the strikers would be heard. Bo Marn called Ann Vale a “shameless old crook”. The workers went home.',
};
const input = eventOf(TEXTS, { lexicon: ENGLISH });
const corpus = corpusOf(input);
const found = compareEvent(input);

test('suggestActors() proposes persons by the nouns beside their names, and parties by their family of nouns', () => {
  const actors = suggestActors(corpus, found);
  const heads = Object.fromEntries(actors.map((actor) => [actor.name, actor.heads]));
  assert.deepEqual(heads, { 'Ann Vale': ['mayor', 'crook'], 'the workers': ['worker', 'striker'] });
  for (const { reason } of actors)
    assert.match(reason, /^Proposed by software from \d+ mentions in 2 reports; not reviewed$/);
});

const DAMS =
  'The terrorists blew up the dam. Two insurgents fled. The dam broke and the dam’s keeper ran. A dam of wood, the dam of Aton was old. No dam is safe. Rebels cheered the fall of the dam. Every dam has a keeper. The rebels and terrorists left.';

test('suggestActors() heads a party by plain words and proposes a thing of which all tell most', () => {
  const both = eventOf({ echo: DAMS, post: DAMS }, { lexicon: ENGLISH });
  const actors = suggestActors(corpusOf(both), compareEvent(both));
  const heads = Object.fromEntries(actors.map((actor) => [actor.name, actor.heads]));
  assert.deepEqual(heads, { 'the dam': ['dam'], 'the armed groups': ['rebel', 'terrorist', 'insurgent'] });
});

test('suggestActors() takes the plural of a person’s noun for others', () => {
  const [vale] = suggestActors(corpus, found).filter(({ name }) => name === 'Ann Vale');
  assert.deepEqual(vale?.not, ['mayors', 'crooks']);
});

test('suggestActs() proposes what several sources tell of one object', () => {
  const acts = suggestActs(corpus, found).map(({ words, on }) => `${words.join('/')} ${on.join('/')}`);
  assert.ok(acts.includes('blocked harbour'), acts.join(', '));
});

test('a proposed actor counts nothing before it stands in the event’s file', () => {
  assert.deepEqual([found.actors, found.wording], [[], []]);
});
