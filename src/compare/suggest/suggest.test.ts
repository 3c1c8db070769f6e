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
    assert.match(reason, /^Proposed by software from \d+ mentions in 2 reports.*; .+ \(.+ \d.*\); not reviewed$/);
});

const DAMS =
  'The terrorists blew up the dam. Two insurgents fled. The dam broke and the dam’s keeper ran. A dam of wood, the dam of Aton was old. No dam is safe. Rebels cheered the fall of the dam. Every dam has a keeper. The rebels and terrorists left.';

test('suggestActors() heads a party by plain words and proposes a thing of which all tell most', () => {
  const both = eventOf({ echo: DAMS, post: DAMS }, { lexicon: ENGLISH });
  const actors = suggestActors(corpusOf(both), compareEvent(both));
  const heads = Object.fromEntries(actors.map((actor) => [actor.name, actor.heads]));
  assert.deepEqual(heads, {
    'the dam': ['dam'],
    'the armed groups': ['rebel', 'terrorist', 'insurgent'],
    'the keeper': ['keeper'],
  });
});

test('suggestActors() takes the plural of a person’s noun for others', () => {
  const [vale] = suggestActors(corpus, found).filter(({ name }) => name === 'Ann Vale');
  assert.deepEqual(vale?.not, ['mayors', 'crooks']);
});

/** What is proposed of an event with these texts: name → heads. */
function proposed(texts: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  const event = eventOf(texts, { lexicon: ENGLISH });
  const actors = suggestActors(corpusOf(event), compareEvent(event));
  return Object.fromEntries(actors.map(({ name, heads }) => [name, heads]));
}

const VALE = 'Ann Vale met Bo Marn. Ann Vale spoke. Ann Vale left. Mayor Ann Vale came back.';

test('suggestActors() gives a person the nouns that point to the name before, and none of somebody brought in by “a”', () => {
  const pointing = `${VALE} The lawmaker smiled. A young man shouted. Ann Vale wept. The man ran.`;
  const heads = proposed({ echo: `${pointing} The mayor wept.`, post: `${pointing} The mayor slept.` });
  assert.deepEqual(heads['Ann Vale'], ['mayor', 'lawmaker']);
});

test('suggestActors() gives a person what somebody is called once: whom he called a liar, him a fool', () => {
  const text = `${VALE} The mayor smiled. Bo Marn hates Ann Vale, whom he called a liar. Bo Marn rages about Ann Vale, calling her a coward.`;
  const heads = proposed({ echo: text, post: VALE });
  assert.deepEqual(new Set(heads['Ann Vale']), new Set(['mayor', 'liar', 'coward']));
});

test('suggestActors() gives a person no noun for kin', () => {
  const text = `${VALE} The mayor smiled. Ann Vale is the sister of Bo Marn. The sister wept. The sister left.`;
  assert.deepEqual(proposed({ echo: text, post: text })['Ann Vale'], ['mayor']);
});

test('suggestActors() proposes an organisation by the noun of its name and those that point to it', () => {
  const text =
    'The Aton Academy met. The academy spoke. The Aton Academy left. The Aton Academy closed. The institute was old.';
  const heads = proposed({ echo: text, post: text });
  assert.deepEqual(heads['Aton Academy'], ['academy', 'institute']);
});

test('suggestActors() proposes somebody without a name', () => {
  const text = 'A student came. The student spoke. The student left the harbour.';
  assert.deepEqual(proposed({ echo: text, post: text })['the student'], ['student']);
});

test('suggestActors() takes the plural for others where nearly all tell of one', () => {
  const text = 'The bill passed. The bill was long. The measure was short. A bill is a bill. Bills are dull.';
  const both = eventOf({ echo: text, post: text }, { lexicon: ENGLISH });
  const [bill] = suggestActors(corpusOf(both), compareEvent(both)).filter(({ name }) => name === 'the bill');
  assert.deepEqual(bill?.not, ['bills', 'measures']);
});

test('suggestActors() leaves a party the plural of a noun that one person has', () => {
  const text = `${VALE} Ann Vale, a Republican, left. The Republican slept. Republicans cheered. The Republicans sang. Some Republicans wept.`;
  const heads = proposed({ echo: text, post: text });
  assert.ok(heads['Ann Vale']?.includes('republican'), JSON.stringify(heads));
  assert.deepEqual(heads['the Republicans'], ['republicans']);
});

test('suggestActors() takes a subject behind a name and a comma for no description', () => {
  const text = `${VALE} The mayor slept. Beside Ann Vale, a coach confirmed it. The coach was new.`;
  assert.deepEqual(proposed({ echo: text, post: text })['Ann Vale'], ['mayor']);
});

test('suggestActors() counts those who have no singular: police and authorities', () => {
  const text = 'Police came. Then police left. Masked police sang. Marshals came. Authorities said so.';
  assert.deepEqual(proposed({ echo: text, post: text })['the officers'], ['police', 'marshal', 'authorities']);
});

test('suggestActors() gives a person what a sentence calls him, of two words the one that says who he is', () => {
  const text = `${VALE} The mayor smiled. Bo Marn left, labeling Ann Vale a public menace. Bo Marn calls Ann Vale a bad neighbour.`;
  const heads = proposed({ echo: text, post: VALE })['Ann Vale'] ?? [];
  assert.ok(heads.includes('menace') && heads.includes('neighbour'), heads.join(', '));
});

test('suggestActors() gives a person no adjective behind the noun, and nothing that is offered', () => {
  const text = `${VALE} The mayor smiled. They portrayed Ann Vale as a coward unfit for it. He offered Ann Vale an ultimatum.`;
  const heads = proposed({ echo: text, post: VALE })['Ann Vale'] ?? [];
  assert.ok(heads.includes('coward') && !heads.includes('ultimatum'), heads.join(', '));
});

test('suggestActors() gives a person a trade that stands only beside the name', () => {
  const text = `${VALE} The mayor smiled. Ann Vale, the mayor and founder of the fund, left.`;
  assert.ok(proposed({ echo: text, post: text })['Ann Vale']?.includes('founder'));
});

test('suggestActors() gives one member of a party its noun though others have it in the plural', () => {
  const text = `${VALE} Ann Vale, a Republican, slept. Republicans cheered. The Republicans sang. Some Republicans wept.`;
  assert.ok(proposed({ echo: text, post: text })['Ann Vale']?.includes('republican'));
});

test('suggestActors() gives a party the bodies that are named after it', () => {
  const text =
    'The rebels sang. Two rebels left. Then rebel forces came. The rebel forces slept. The army slept. The army ate. Its forces ate.';
  const event = eventOf({ echo: text, post: text }, { lexicon: ENGLISH });
  const actors = suggestActors(corpusOf(event), compareEvent(event));
  assert.deepEqual(actors.find(({ heads }) => heads.includes('rebel'))?.compounds, ['rebel forces']);
});

test('suggestActors() leaves out plurals of one noun that is said of one, and keeps those that point', () => {
  const one =
    'The fire spread. The fire burned. A fire is a fire. The fire grew. The fire fell. Flames rose. The flames rose. Flames fell. Fires are bad.';
  const event = eventOf({ echo: one, post: one }, { lexicon: ENGLISH });
  const fire = suggestActors(corpusOf(event), compareEvent(event)).find(({ heads }) => heads.includes('fire'));
  assert.deepEqual(fire?.not, ['fires']);
});

test('suggestActors() keeps the plural of what is told of in the singular too, where it points', () => {
  const text = 'The attack began. The attack ended. The attack was long. An attack of Aton. The attacks ended.';
  const event = eventOf({ echo: text, post: text }, { lexicon: ENGLISH });
  assert.deepEqual(suggestActors(corpusOf(event), compareEvent(event))[0]?.not, []);
});

test('suggestActors() proposes two words that always stand together as one', () => {
  const text = 'The attorney general came. An attorney general spoke. The attorney general left.';
  assert.deepEqual(proposed({ echo: text, post: text })['the attorney general'], ['attorney general']);
});

test('suggestActors() counts nothing within a fixed phrase', () => {
  const text = 'The law passed. This became law. That became law. It became law.';
  const event = eventOf({ echo: text, post: text }, { lexicon: ENGLISH });
  const reasons = suggestActors(corpusOf(event), compareEvent(event)).map(({ reason }) => reason);
  assert.ok(!reasons.some((reason) => /law [4-9]/.test(reason)), reasons.join('; '));
});

test('suggestActors() proposes couples, but not a couple of days', () => {
  const many = 'Couples came. The couples sang. Some couples left the harbour.';
  assert.deepEqual(proposed({ echo: many, post: many })['the couples'], ['couple']);
  const few = 'A couple of days went. The couple of years was long. A couple of boats sank.';
  assert.equal(proposed({ echo: few, post: few })['the couple'], undefined);
});

test('suggestActors() takes nouns that stand behind other owners for other parties', () => {
  const text =
    'Then the Vale administration fell. It is the Vale administration. He left the Vale administration. Now the Marn government rules. It hates the Marn government.';
  assert.deepEqual(proposed({ echo: text, post: text })['the government'], ['administration']);
});

test('suggestActs() proposes what several sources tell of one object', () => {
  const acts = suggestActs(corpus, found).map(({ words, on }) => `${words.join('/')} ${on.join('/')}`);
  assert.ok(acts.includes('blocked harbour'), acts.join(', '));
});

test('a proposed actor counts nothing before it stands in the event’s file', () => {
  assert.deepEqual([found.actors, found.wording], [[], []]);
});

test('suggestActors() proposes a place with the nouns that point to it and others of their row', () => {
  const text =
    'Norway is old. The country was quiet. Norway slept. The country woke. Norway was cold. That nation is small. They met in Norway.';
  const event = eventOf({ echo: text, post: text }, { lexicon: ENGLISH });
  const found = suggestActors(corpusOf(event), compareEvent(event)).find(({ name }) => name === 'Norway');
  assert.deepEqual(found?.heads, ['country', 'nation']);
});
