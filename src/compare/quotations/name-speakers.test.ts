import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Name } from '../../schema/records/name.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { corpusOf, type Unit } from '../corpus.ts';
import { eventOf } from '../fixtures/corpus-of-texts.ts';
import { nameSpeakers } from './name-speakers.ts';

const BOARD = 'Board of Rivers and Harbours';

function slice({ article, sentence, text }: Unit, words: string) {
  const start = text.indexOf(words);
  return { article, sentence, start, end: start + words.length, text: words };
}

function speakerIn(text: string, speaker: string): Quotation | undefined {
  const corpus = corpusOf(eventOf({ echo: text }));
  const [unit] = corpus.units;
  assert.ok(unit);
  const quotation: Quotation = {
    id: 'q-00000000',
    slices: [slice(unit, 'It rose')],
    kind: 'full',
    basis: 'named',
    speaker: slice(unit, speaker),
    rule: 'tag behind',
  };
  const name: Name = {
    id: 'n-00000000',
    kind: 'organisation',
    name: BOARD,
    variants: [{ text: BOARD, mentions: [slice(unit, BOARD)] }],
    alsoPossible: [],
  };
  return nameSpeakers(corpus, [quotation], [name], new Set(['the']))[0];
}

test('nameSpeakers() makes a speaker that ends inside a name the whole name', () => {
  const found = speakerIn(`“It rose,” said the ${BOARD}.`, 'the Board of Rivers');
  assert.equal(found?.speaker?.text, `the ${BOARD}`);
  assert.equal(found?.name, 'n-00000000');
});

test('nameSpeakers() leaves somebody who speaks for a name without the record of the name', () => {
  const found = speakerIn(`“It rose,” said a clerk of the ${BOARD}.`, `a clerk of the ${BOARD}`);
  assert.equal(found?.name, undefined);
});
