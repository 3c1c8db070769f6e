import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareEvent } from '../compare-event.ts';
import { corpusOf } from '../corpus.ts';
import { articleOf, eventOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { suggestActors } from './suggest-actors.ts';

/** What is proposed of an event with these texts besides parties: name → heads, in order. */
function proposed(texts: Readonly<Record<string, string>>, kind: string): [string, readonly string[]][] {
  const event = eventOf(texts, { lexicon: ENGLISH });
  return suggestActors(corpusOf(event), compareEvent(event))
    .filter(({ reason }) => reason.includes(kind))
    .map(({ name, heads }) => [name, heads]);
}

const things = (texts: Readonly<Record<string, string>>) => proposed(texts, '; a thing that the reports are about ');
const crowds = (texts: Readonly<Record<string, string>>) => proposed(texts, '; people without a name ');

const RAID =
  'The attack shook Millbrook. Nobody claimed the attack. The assault ended at noon. A massacre, said one of the neighbours. The massacre was over soon. The attack was short.';

test('suggestActors() proposes what happened as a thing, with the nouns of its row that say which one is meant', () => {
  assert.deepEqual(things({ echo: RAID, post: RAID }), [['the attack', ['attack', 'massacre', 'assault']]]);
});

test('suggestActors() proposes no thing that less than three in ten of the sources tell of', () => {
  const dull = 'Ann Vale slept. Bo Marn ate. Nothing else was heard.';
  const others = { bee: dull, cat: dull, dog: dull, ewe: dull, fox: dull };
  assert.deepEqual(things({ echo: RAID, post: RAID, ...others }), []);
  assert.equal(things({ echo: RAID, post: RAID, bee: dull, cat: dull }).length, 1);
});

test('suggestActors() proposes the thing told of most first', () => {
  const told = (noun: string, often: number) => `The ${noun} stood. `.repeat(often);
  const nouns = [
    'bridge',
    'tower',
    'mosque',
    'dam',
    'tram',
    'rocket',
    'planet',
    'asteroid',
    'robot',
    'storm',
    'telescope',
    'whale',
  ];
  const text = nouns.map((noun, at) => told(noun, 20 - at)).join('');
  assert.deepEqual(
    things({ echo: text, post: text }).map(([name]) => name),
    nouns.map((noun) => `the ${noun}`),
  );
});

test('suggestActors() leaves out a thing that is told of far less than the one told of most', () => {
  const text = `${'The bridge fell. '.repeat(80)}The dam held. The dam is old.`;
  assert.deepEqual(things({ echo: text, post: text }), [['the bridge', ['bridge']]]);
});

test('suggestActors() takes no word for a thing’s noun that is mostly a verb', () => {
  const text =
    'They assault nobody. We assault Aton. They assault it and assault it. The assault ended. The attack ended. The attack was long. An attack is an attack.';
  assert.deepEqual(things({ echo: text, post: text }), [['the attack', ['attack']]]);
});

test('suggestActors() proposes people in the plural without a name, and none whom reports only cite', () => {
  const text =
    'Guests fled the hall. The guests were cold. Some guests sang. Officials were there. The officials left. Two officials spoke.';
  assert.deepEqual(crowds({ echo: text, post: text }), [['the guests', ['guests']]]);
});

test('suggestActors() lists what is told of most first, whatever it is, and no more than an editor reads through', () => {
  const text = `${RAID} The workers left. The guests fled. Guests sang. The guests slept. The workers came. Workers sang. The workers slept.`;
  const event = eventOf({ echo: text, post: text }, { lexicon: ENGLISH });
  const names = suggestActors(corpusOf(event), compareEvent(event)).map(({ name }) => name);
  assert.deepEqual(
    names.filter((name) => ['the workers', 'the attack', 'the guests'].includes(name)),
    ['the attack', 'the workers', 'the guests'],
  );
});

test('suggestActors() proposes at most twenty actors', () => {
  const nouns =
    'dam bridge tower mosque tram rocket soldier scientist protester victim migrant worker voter student planet storm robot telescope whale asteroid book letter';
  const text = nouns
    .split(' ')
    .map((noun) => `The ${noun}s sang. Some ${noun}s left. The ${noun}s came. `)
    .join('');
  const event = eventOf({ echo: text, post: text }, { lexicon: ENGLISH });
  assert.equal(suggestActors(corpusOf(event), compareEvent(event)).length, 20);
});

test('suggestActors() takes what describes a name or the noun behind for no thing', () => {
  const text =
    'The full Vale memo of Aton. The full Marn memo of Aton. The kiosk of Aton. The kiosk burned. The kiosk of Marn fell. The full memo fell.';
  const names = things({ echo: text, post: text }).map(([name]) => name);
  assert.ok(names.includes('the kiosk') && !names.includes('the full'), names.join(', '));
});

test('suggestActors() takes the verb of a headline for no thing', () => {
  const headline = 'Army withdraws from harbour';
  const articles = ['echo', 'post', 'bee', 'cat'].map((name) =>
    articleOf(name, 'Vale was cold. Marn slept.', { headline, headlineBasis: 'capture' }),
  );
  const event = eventOf({}, { lexicon: ENGLISH, articles });
  const names = suggestActors(corpusOf(event), compareEvent(event)).map(({ name }) => name);
  assert.ok(!names.some((name) => name.startsWith('the withdraw')), names.join(', '));
});

test('suggestActors() names a thing by the plainest noun that the reports use', () => {
  const text = 'The massacre ended. The massacre was long. The massacre is over. The shooting ended.';
  assert.deepEqual(things({ echo: text, post: text }), [['the shooting', ['massacre', 'shooting']]]);
});

test('suggestActors() proposes what one report alone tells of at length, and not what it tells of in passing', () => {
  const told = 'The dam broke. The dam was old. Nobody watched the dam. The dam is gone.';
  const other = 'Ann Vale slept. Bo Marn ate.';
  assert.deepEqual(things({ echo: told, post: other }), [['the dam', ['dam']]]);
  assert.deepEqual(things({ echo: told.slice(0, -16), post: other }), []);
});

test('suggestActors() takes a wider noun for a thing where it points to it, and not where it is told of at large', () => {
  const flood = 'The flood came at noon. The flood was high. A flood is a flood. ';
  const heads = (text: string) => things({ echo: flood + text, post: flood + text })[0]?.[1];
  assert.deepEqual(heads('The disaster was not foreseen.'), ['flood', 'disaster']);
  assert.deepEqual(heads('Disasters are common. The disaster was not foreseen.'), ['flood']);
  assert.deepEqual(heads('A disaster is not foreseen. The disaster was not foreseen.'), ['flood']);
});

test('suggestActors() proposes people of whom one report alone tells four times', () => {
  const often = (times: number) => 'The mourners sang. '.repeat(times);
  const other = 'Ann Vale slept. Bo Marn ate.';
  assert.deepEqual(crowds({ echo: often(4), post: other }), [['the mourners', ['mourners']]]);
  assert.deepEqual(crowds({ echo: often(3), post: other }), []);
});

test('suggestActors() gives a noun and its plural to one thing, so that both stay somebody’s', () => {
  const text = 'The documents were found. Documents were read. The documents are here. The records of it burnt.';
  const heads = things({ echo: text, post: text }).flatMap(([, own]) => own);
  assert.equal(heads.filter((head) => head.startsWith('document')).length, 1);
});
