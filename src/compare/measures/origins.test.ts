import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Comparison, NO_RECORDS } from '../../schema/comparison.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { compareEvent, type SoFar } from '../compare-event.ts';
import { corpusOf, type EventInput } from '../corpus.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { origins } from './origins.ts';

const FLOOD = 'The river rose above the old bridge before dawn and carried three empty boats into the square.';
const RETOLD = 'Before dawn the river had risen over the old bridge, and three boats lay empty in the square.';

function statementsOf(input: EventInput): Comparison['statements'] {
  return compareEvent(input).statements;
}

test('origins counts sources that print one text as one, and names the record that shows it', () => {
  const input = eventOf({ echo: FLOOD, post: FLOOD, star: RETOLD });
  const { statements, sharedCopy } = compareEvent(input);
  assert.equal(sharedCopy.length, 1);
  assert.deepEqual(
    statements.map(({ sources, origins: found }) => [sources, found]),
    [[['echo', 'post', 'star'], { atMost: 2, because: [sharedCopy[0]?.id] }]],
  );
});

test('origins counts sources that share no text each, without a record', () => {
  const [statement, ...more] = statementsOf(eventOf({ echo: FLOOD, star: RETOLD }));
  assert.deepEqual([statement?.origins, more], [{ atMost: 2, because: [] }, []]);
});

test('origins counts a chain of copies as one origin', () => {
  const [first = '', second = ''] = [FLOOD.slice(0, 60), FLOOD.slice(60)];
  const [statement] = statementsOf(
    eventOf({
      echo: `${first}${second}`,
      post: `${first}${second.replace('boats into the', 'ships over a')}`,
      star: `${first.replace('The river rose above', 'A stream had climbed')}${second}`,
    }),
  );
  assert.equal(statement?.sources.length, 3);
  assert.equal(statement?.origins.atMost, 1);
  assert.ok((statement?.origins.because.length ?? 0) >= 2);
});

/** Two outlets quote `words`; `told` is what each puts around them. */
function quoted(words: string, told: string) {
  const text = `“${words}” ${told}`;
  const input = eventOf({ echo: text, post: text });
  const corpus = corpusOf(input);
  const quotations = corpus.units.map(({ article, sentence }, at): Quotation => {
    const slice = { article, sentence, start: 1, end: 1 + words.length, text: words };
    return { id: `q-0000000${at}`, slices: [slice], kind: 'full', basis: 'none', rule: 'none' };
  });
  const ids = quotations.map(({ id }) => id);
  const utterances = [{ id: 'u-00000000', quotations: ids, score: 1, rule: 'same speaker', wordings: [] }];
  const soFar: SoFar = {
    ...NO_RECORDS,
    quotations,
    utterances,
    statements: statementsOf(input),
  };
  return origins.measure(corpus, soFar).statements?.map((statement) => statement.origins);
}

test('origins counts one utterance as one origin where it is most of what the sentences hold', () => {
  assert.deepEqual(quoted('Nobody shall cross the bridge before Monday', 'she said.'), [
    { atMost: 1, because: ['u-00000000'] },
  ]);
  const around = 'is what the mayor wrote after firemen had found cracks in two pillars and a broken rail.';
  assert.deepEqual(quoted('Nobody shall cross', around), [{ atMost: 2, because: [] }]);
});
