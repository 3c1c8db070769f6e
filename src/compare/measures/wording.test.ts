import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../schema/event.ts';
import { compareEvent } from '../compare-event.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';

const PLAIN = { compounds: [], modifiers: [], not: [], reason: 'For tests.' };
const STRIKERS: Actor = {
  ...PLAIN,
  name: 'those on strike',
  heads: ['striker', 'docker', 'worker', 'group', 'forces'],
  compounds: ['picketing crews'],
  modifiers: ['masked'],
  not: ['relief workers', 'port forces'],
};
const PORT: Actor = {
  ...PLAIN,
  name: 'the port',
  heads: ['management', 'owner', 'forces', 'guard'],
  modifiers: ['port'],
};

/** Term and voice of every mention in a text about the strike. */
function told(text: string, actors: readonly Actor[] = [STRIKERS, PORT]): string[] {
  const event = { title: 'Strike', date: '2031-03-04', aliases: [], concepts: [], acts: [], decisions: [] };
  const input = eventOf({ echo: text }, { lexicon: ENGLISH, event: { ...event, actors: [...actors] } });
  return compareEvent(input).wording.map(({ term, voice, rule }) => `${term}, ${voice}, ${rule}`);
}

const CASES: readonly (readonly [what: string, text: string, ...found: string[]])[] = [
  ['a head in the plural', 'The strikers left the quay.', 'striker, own, head'],
  ['describing words behind an article', 'The angry young dockers left.', 'angry young docker, own, head'],
  ['a head behind a hyphen', 'Both ex-dockers left.', 'ex-docker, own, head'],
  ['no head that a hyphen turns round', 'The anti-docker law failed.'],
  ['no number and no demonym', 'The 40 Danish dockers left.', 'docker, own, head'],
  ['no verb in front', 'Police surrounded masked dockers.', 'masked docker, own, head'],
  ['a listed compound', 'Two picketing crews left.', 'picketing crew, own, compound'],
  ['no verb behind “will”', 'Marn will guard nobody.'],
  ['a head before a noun', 'A docker walkout began.', 'docker, own, before a noun'],
  ['a head behind two describing words', 'Armed and masked dockers left.', 'armed and masked docker, own, head'],
  ['nothing of a listed exception', 'The relief workers left.'],
  ['the actor whom a modifier names', 'The port forces left.', 'port forces, own, head'],
  ['nobody where two actors share a head', 'The forces left.'],
  ['a group with what it is made of', 'A group of Danish dockers left.', 'group of danish dockers, own, head'],
  ['what is quoted', 'Ann Vale said: “The dockers will pay for this.”', 'docker, quoted, head'],
  ['what is reported', 'Ann Vale said that the dockers would pay.', 'docker, attributed, head'],
  ['who reports, in the report’s voice', 'The dockers said that they would stay.', 'docker, own, head'],
  ['what somebody is the source of', 'According to Ann Vale, the dockers would pay.', 'docker, attributed, head'],
  [
    'who is asked, in the report’s voice',
    'Ann Vale left after she asked the dockers if they “fully supported the harbour plan.”',
    'docker, own, head',
  ],
  [
    'a new subject behind a quotation, in the report’s voice',
    'When Ann Vale asked Bo Marn to “please let me go home now,” the dockers sang.',
    'docker, own, head',
  ],
  ['no word of a name', 'The Docker Owner Union met. The Docker Owner Union left.'],
  ['no title before a name', 'The docker Ann Vale left. Ann Vale spoke.'],
];

for (const [what, text, ...found] of CASES) {
  test(`wording finds ${what}`, () => {
    assert.deepEqual(told(text), found);
  });
}

const BAKER: Actor = {
  ...PLAIN,
  name: 'Bo Marn',
  heads: ['baker', 'cook', 'liar', 'conservative', 'president', 'secretary'],
};
const OVEN: Actor = {
  ...PLAIN,
  name: 'the ovens',
  heads: ['oven', 'woman', 'treaty', 'note', 'bill', 'law', 'legislation'],
};
const TEAM: Actor = { ...PLAIN, name: 'the divers', heads: ['team', 'diver'] };
const SHOW: Actor = { ...PLAIN, name: 'the parade', heads: ['parade', 'docker'] };
const MARN = 'Bo Marn spoke. Bo Marn left.';

/** Mentions of a person, of a thing and of what stands beside it. */
const SOMEBODY_ELSE: readonly (readonly [what: string, text: string, ...found: string[]])[] = [
  ['a person after a comma', 'Bo Marn, a baker, left. Bo Marn spoke.', 'baker, own, head'],
  ['nobody behind another’s name', `${MARN} Ann Vale, the Aton baker, left. Ann Vale spoke.`],
  [
    'nobody in an apposition with another actor’s noun',
    'Ann Vale, a senior docker baker, left. Ann Vale spoke.',
    'docker, own, before a noun',
  ],
  ['nobody before another’s name', `${MARN} The baker, Ann Vale, left. Ann Vale spoke.`],
  ['no vice president', `${MARN} The vice president left.`],
  ['no office that somebody runs for', `${MARN} He ran for president.`],
  ['nobody who is brought in by “a”', `${MARN} Then a baker came in.`],
  ['what somebody is said to be', `${MARN} Ann Vale said he was a baker.`, 'baker, attributed, head'],
  ['no adjective for a party', `${MARN} The conservative council met, very conservative.`],
  ['a member of a party', `${MARN} The conservative left.`, 'conservative, own, head'],
  ['no things of another size or kind', 'Smaller ovens burn, and most ovens do. Similar ovens stood by.'],
  ['no people in general behind “many”', 'Many women spoke, and the only woman left.'],
  ['no other one, but others of several', 'Other ovens burn, and another oven fell.', 'oven, own, head'],
  ['no title before a surname', `${MARN} The harbour of Aton closed. They met Secretary Aton in Aton.`],
  ['no wrong or separate one', 'He was at the wrong oven, and a separate oven fell.'],
  ['no other office', `${MARN} The president general met the assistant cook.`],
  ['no title with its office before a name', `${MARN} Secretary of State Ann Vale left. Ann Vale spoke.`],
  ['what somebody is president of', `${MARN} The president of Aton left.`, 'president, own, head'],
  ['no fixed phrase', 'The bill became law. The law ended.', 'bill, own, head', 'law, own, head'],
  ['no verb behind “who” or “you”', 'If you bill them, those who note it leave.'],
  [
    'nothing at large where it is known which one is meant',
    'The bill passed. This bill is long. The bill said so. Others backed legislation of their own.',
    ...['bill, own, head', 'bill, own, head', 'bill, own, head'],
  ],
  [
    'what is told of first, without an article',
    'They backed legislation of Aton. The bill was long. The bill fell. This bill fell.',
    ...['legislation, own, head', 'bill, own, head', 'bill, own, head', 'bill, own, head'],
  ],
  ['no people in general', 'It is hard for women. The women left.', 'woman, own, head'],
  [
    'people whom another actor’s noun describes',
    'They met docker women.',
    'docker, own, before a noun',
    'woman, own, head',
  ],
  ['no noun in a name', 'They broke the Aton Port Treaty, the treaty of Aton.', 'treaty, own, head'],
  ['no verb behind a plural', 'The ovens note that.', 'oven, own, head'],
  ['two actors side by side', 'The oven parade began.', 'oven, own, before a noun', 'parade, own, head'],
  ['what an actor lets another do', 'A bill letting dockers bake passed.', 'bill, own, head', 'docker, own, head'],
];

for (const [what, text, ...found] of SOMEBODY_ELSE) {
  test(`wording finds ${what}`, () => {
    assert.deepEqual(told(text, [BAKER, OVEN, SHOW]), found);
  });
}

test('wording finds what the event lists twice, as a head and as a compound', () => {
  const actor: Actor = { ...PLAIN, name: 'the lawyer', heads: ['attorney general'], compounds: ['attorney general'] };
  assert.deepEqual(told('The attorney general left.', [actor]), ['attorney general, own, compound']);
});

test('wording takes other members of a trade for none of a team', () => {
  assert.deepEqual(told('The team left. Other divers stayed.', [TEAM]), ['team, own, head']);
  assert.deepEqual(told('Other divers stayed.', [{ ...TEAM, heads: ['diver'] }]), ['diver, own, head']);
});

test('wording knows two countries’ presidents apart by what stands before their names', () => {
  const text =
    'South Korea’s president, Ann Vale, met North Korean President Bo Marn. The South Korean president left. The North Korean president stayed. Ann Vale and Bo Marn spoke.';
  assert.deepEqual(told(text, [BAKER]), ['president, own, head']);
});

test('wording takes the rare name before a noun for another party', () => {
  const actor: Actor = { ...PLAIN, name: 'the cabinet', heads: ['cabinet'] };
  const text =
    'The Vale cabinet met. A Vale cabinet fell. The Vale cabinet spoke. The Marn cabinet was older. Ann Vale left Bo Marn. Vale and Marn spoke.';
  assert.equal(told(text, [actor]).length, 3);
});

test('wording is empty where the event lists no actors', () => {
  assert.deepEqual(told('The dockers left.', []), []);
});
