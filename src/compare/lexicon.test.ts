import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { lexicon } from '../schema/lexicon.ts';
import { compareText } from '../text/order.ts';
import { keyOf, wordsOf } from '../text/words.ts';
import { type ConceptMatcher, conceptMatcher, conceptsOf } from './concepts.ts';

const root = join(import.meta.dirname, '../..');
const EN = lexicon.parse(parse(readFileSync(join(root, 'content/lexicon/en.yaml'), 'utf8')));
const MATCHER = conceptMatcher(EN);
const PAIRS = readFileSync(join(import.meta.dirname, 'fixtures/never-one-concept.txt'), 'utf8')
  .trim()
  .split('\n');

/** The words of a text that stand for a concept, as stems. */
function termsOf(text: string, concept: string, matcher: ConceptMatcher): string[] {
  const words = wordsOf(text);
  return conceptsOf(words, matcher)
    .filter((found) => found.concept === concept)
    .map(({ start, end }) =>
      words
        .slice(start, end)
        .map(({ stem }) => stem)
        .join(' '),
    );
}

const conceptsIn = (text: string, matcher = MATCHER) =>
  conceptsOf(wordsOf(text), matcher)
    .filter(({ via }) => via === 'concept')
    .map(({ concept }) => concept);

test('the rows of the lexicon are sorted by name, each name once', () => {
  const names = EN.concepts.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)].toSorted(compareText));
});

test('every word of a row is found as that row, whole', () => {
  const wrong = EN.concepts.flatMap(({ name, words }) =>
    words.filter((word) => conceptsIn(word).join() !== name || termsOf(word, name, MATCHER)[0] !== stemsOf(word)),
  );
  assert.deepEqual(wrong, []);
});

function stemsOf(text: string): string {
  return wordsOf(text)
    .map(({ stem }) => stem)
    .join(' ');
}

test('no word stands in two rows, and two rows share a stem only where the reason of one names the word of the other', () => {
  const entries = EN.concepts.flatMap(({ name, words, reason }) => words.map((word) => ({ name, word, reason })));
  const wrong = [...Map.groupBy(entries, ({ word }) => stemsOf(word)).values()].filter(([first, ...others]) =>
    others.some(
      (other) =>
        first &&
        (keyOf(other.word) === keyOf(first.word) ||
          (other.name !== first.name && !(other.reason.includes(first.word) || first.reason.includes(other.word)))),
    ),
  );
  assert.deepEqual(wrong, []);
});

test('the two sentences of each example hold different words of the row', () => {
  const wrong = EN.concepts.filter(({ name, example }) => {
    const [a = '', b = '', ...others] = example.split(' / ');
    return others.length > 0 || !isAligned(a, b, name, MATCHER);
  });
  assert.deepEqual(
    wrong.map(({ name }) => name),
    [],
  );
});

test('no other row aligns what the example is for', () => {
  const wrong = EN.concepts.filter(({ name, example }) => {
    const [a = '', b = ''] = example.split(' / ');
    const without = matcherWithout(name);
    const there = new Set(conceptsIn(b, without));
    return conceptsIn(a, without).some((concept) => there.has(concept) && isAligned(a, b, concept, without));
  });
  assert.deepEqual(
    wrong.map(({ name }) => name),
    [],
  );
});

function matcherWithout(name: string): ConceptMatcher {
  const phrases = [...MATCHER.phrases].map(
    ([form, found]) => [form, found.filter((entry) => entry.concept !== name)] as const,
  );
  return {
    ...MATCHER,
    phrases: new Map(phrases),
    words: new Map([...MATCHER.words].filter(([, concept]) => concept !== name)),
  };
}

function isAligned(a: string, b: string, concept: string, matcher: ConceptMatcher): boolean {
  const [here, there] = [termsOf(a, concept, matcher), termsOf(b, concept, matcher)];
  return here.some((term) => there.length > 0 && !there.includes(term));
}

test('no example is of a report of war', () => {
  const wrong = EN.concepts.filter(({ field }) => field === 'conflict');
  assert.deepEqual(wrong, []);
});

test('no example holds a name that an article of this repository holds', () => {
  const texts = globSync('content/articles/**/*.md', { cwd: root }).map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  const names = new Set(
    texts.flatMap((text) => [...text.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu)].map(([name]) => name)),
  );
  const wrong = EN.concepts.flatMap(({ example }) =>
    [...example.matchAll(/(?<=\p{L},? )\p{Lu}\p{Ll}+/gu)].map(([name]) => name).filter((name) => names.has(name)),
  );
  assert.ok(names.size > 20);
  assert.deepEqual(
    wrong.filter((name) => !/day$|^(?:March|May|June)$/.test(name)),
    [],
  );
});

test('the list of opposites and related words holds 40 pairs or more', () => {
  assert.ok(PAIRS.length >= 40);
});

for (const pair of PAIRS) {
  test(`${pair} share no concept`, () => {
    const [a = '', b = ''] = pair.split(' / ');
    assert.ok(a && b);
    const there = new Set(conceptsIn(b));
    assert.deepEqual(
      conceptsIn(a).filter((concept) => there.has(concept)),
      [],
    );
  });
}

/** Lists whose rows are forms of one word. */
const SPLIT = new Set(['irregularForms', 'spellings', 'nicknames']);

test('no word stands twice in a list, and no form or spelling in two groups', () => {
  const wrong = Object.entries(EN.lists).flatMap(([name, { words }]) => {
    const all = words.flatMap((word) => (SPLIT.has(name) ? word.split('/') : [word]));
    return all.filter((word, place) => all.indexOf(word) !== place).map((word) => `${name}: ${word}`);
  });
  assert.deepEqual(wrong, []);
});
