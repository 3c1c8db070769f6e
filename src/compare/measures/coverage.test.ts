import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Single } from '../../schema/records/single.ts';
import { compareEvent } from '../compare-event.ts';
import type { EventInput } from '../corpus.ts';
import { eventOf, SMALL_LEXICON } from '../fixtures/corpus-of-texts.ts';

const FLOOD = 'The river rose above the old bridge before dawn and carried three empty boats into the square.';
const PRICES = 'Bakers in the valley doubled their prices because flour from the northern mill never arrived.';
const BACK = { reason: 'For tests.', words: ['its'] };
const LEXICON = { ...SMALL_LEXICON, lists: { ...SMALL_LEXICON.lists, backReferences: BACK } };

function singlesOf(texts: Readonly<Record<string, string>>, more: Partial<EventInput> = {}): readonly Single[] {
  return compareEvent(eventOf(texts, { lexicon: LEXICON, ...more })).singles;
}

test('coverage leaves out what is in a statement, and says only of what nobody else tells', () => {
  const singles = singlesOf({ echo: `${FLOOD}\n${PRICES}`, post: FLOOD });
  assert.deepEqual(
    singles.map(({ article, verdict, nearest }) => [article, verdict, nearest?.article]),
    [['event/echo', 'only', undefined]],
  );
});

test('coverage names the nearest sentence of another source, and does not say only where it is rather like', () => {
  const singles = singlesOf({
    echo: 'Choirs sang.\nFlour was short and bakers in the harbour closed doors.',
    post: 'Poets wept.\nMasons from abroad mended six old chapels near a harbour.\nFlour had become dear, bakers of other towns complained in letters.',
  });
  const [, echo, , chapel, flour] = singles;
  assert.equal(singles.length, 5);
  assert.deepEqual([echo?.verdict, echo?.nearest?.sentence], ['unaligned', flour?.sentence]);
  assert.deepEqual([flour?.verdict, flour?.nearest?.article], ['only', 'event/echo']);
  assert.deepEqual([chapel?.verdict, chapel?.nearest?.sentence], ['only', echo?.sentence]);
});

test('coverage never compares a source with itself', () => {
  const singles = singlesOf({ echo: `${FLOOD} ${FLOOD}`, post: 'Masons mended chapels.' });
  assert.deepEqual(
    singles.map(({ nearest }) => nearest),
    [undefined, undefined, undefined],
  );
});

const LONG = `Officials who had met since Monday near the tall lighthouse of the eastern peninsula to weigh every risk of storms, landslides and broken dams wrote that bakers doubled prices.`;
const FAR = 'Nurses counted eleven torn sails, nine ropes, seven anchors and one lighthouse postcard in the attic.';

function besides(text: string): Single | undefined {
  return singlesOf({ echo: `Masons mended chapels.\n${text}`, post: LONG })[1];
}

test('coverage does not say only of a short sentence, nor of one that points back', () => {
  assert.equal(besides(FAR)?.verdict, 'only');
  assert.ok((besides(FAR)?.nearest?.score ?? 1) < 0.2);
  assert.equal(besides(`Its ${FAR}`)?.verdict, 'unaligned');
  assert.equal(besides('Torn lighthouse postcard.')?.verdict, 'unaligned');
});

test('coverage does not call nearest what an editor told apart', () => {
  const texts = { echo: FLOOD, post: FLOOD };
  const [pair] = compareEvent(eventOf(texts)).pairs;
  const address = ({ article, sentence }: { article: string; sentence: string }) =>
    `${article.slice('event/'.length)}#${sentence}`;
  assert.ok(pair);
  const { event } = eventOf(texts);
  const reject = { decide: 'reject-pair' as const, pair: [address(pair.a), address(pair.b)], reason: 'Two floods' };
  const singles = singlesOf(texts, { event: { ...event, decisions: [reject] } });
  assert.deepEqual(
    singles.map(({ verdict, nearest }) => [verdict, nearest]),
    [
      ['only', undefined],
      ['only', undefined],
    ],
  );
});
