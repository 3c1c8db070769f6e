import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../schema/comparison.ts';
import type { Problem } from '../schema/problem.ts';
import { ACTORS } from './fixtures/corruptions/actors.ts';
import { ARTICLES_AND_SINGLES } from './fixtures/corruptions/articles-and-singles.ts';
import { type Corruptions, type Covered, of } from './fixtures/corruptions/corruption.ts';
import { DATES_AND_FIGURES } from './fixtures/corruptions/dates-and-figures.ts';
import { NAMES_AND_PLACES } from './fixtures/corruptions/names-and-places.ts';
import { QUOTATIONS } from './fixtures/corruptions/quotations.ts';
import { STATEMENTS } from './fixtures/corruptions/statements.ts';
import { articleText, eventOnDisk } from './fixtures/event-on-disk.ts';
import type { RecordList } from './verify/finding.ts';
import { type ComparisonOnDisk, verifyComparison } from './verify-comparison.ts';
import { comparisonFile } from './write-comparison.ts';

const DISK = eventOnDisk();
const WHOLE: Comparison = JSON.parse(DISK.comparison.text);

const CORRUPTIONS: Corruptions<Covered> = {
  ...ARTICLES_AND_SINGLES,
  ...NAMES_AND_PLACES,
  ...QUOTATIONS,
  ...STATEMENTS,
  ...ACTORS,
  ...DATES_AND_FIGURES,
};

/** All of them, each as something that is done to the whole. */
const ALL = (Object.keys(CORRUPTIONS) as Covered[]).flatMap(<L extends Covered>(list: L) =>
  CORRUPTIONS[list].map(([record, change, message, at]) => ({
    ...{ list, record, message, at },
    change: (whole: Comparison) => change(whole[list]),
  })),
);

function verify(text: string, articles: ComparisonOnDisk['articles'] = DISK.articles): Problem[] {
  return verifyComparison({ ...DISK, comparison: { ...DISK.comparison, text }, articles });
}

/** The line of a record, counted from the top of the file as it is written. */
function lineOf(lines: readonly string[], list: RecordList, record: number): number {
  return lines.findIndex((row) => row.startsWith(`"${list}":[`)) + 2 + record;
}

test('verifyComparison finds nothing in a comparison as it was written', () => {
  assert.deepEqual(verify(DISK.comparison.text), []);
  for (const list of Object.keys(CORRUPTIONS) as Covered[])
    assert.notDeepEqual(WHOLE[list], [], 'a list is empty and cannot be corrupted');
});

test('verifyComparison names each corruption of a record, its line and its column', () => {
  const unseen = ALL.flatMap(({ list, record, change, message, at }) => {
    const corrupt = structuredClone(WHOLE);
    change(corrupt);
    // A record that stood in the list twice is two records now.
    const text = comparisonFile(JSON.parse(JSON.stringify(corrupt)));
    const lines = text.split('\n');
    const line = lineOf(lines, list, record);
    const found = verify(text);
    const isSeen = found.some(
      (problem) =>
        problem.message.includes(message) &&
        problem.line === line &&
        lines[line - 1]?.slice((problem.column ?? 0) - 1).startsWith(at) &&
        problem.file === 'comparisons/flood.json' &&
        problem.remedy.includes('npm run compare'),
    );
    return isSeen
      ? []
      : [`${list} ${line}: ${message}`, ...found.map((one) => `  ${one.line}:${one.column} ${one.message}`)];
  });
  assert.deepEqual(unseen, []);
  assert.equal(new Set(ALL.map(({ list, message }) => `${list} ${message}`)).size, ALL.length);
  assert.deepEqual(
    Object.values(CORRUPTIONS).filter((cases) => cases.length < 2),
    [],
  );
});

test('verifyComparison finds a wording whose first quotation has fewer words', () => {
  const corrupt = structuredClone(WHOLE);
  const slice = of(of(corrupt.quotations, 0).slices, 0);
  slice.text = slice.text.slice(0, 40);
  slice.end = slice.start + 40;
  const messages = verify(comparisonFile(corrupt)).map(({ message }) => message);
  assert.ok(messages.includes('The quotation q-f7a31386 has fewer words than q-cd2e5075'), messages.join('\n'));
});

const WHOLE_FILE: readonly (readonly [
  change: (text: string) => string,
  message: RegExp,
  line: number,
  column: number,
])[] = [
  [() => '', /The comparison is no JSON/, 1, 1],
  [(text) => text.replace('"names":[', '"names":['.slice(0, -1)), /The comparison is no JSON/, 10, 1],
  [(text) => `\u2028${text}`, /The comparison is no JSON/, 1, 1],
  [(text) => `${JSON.stringify(JSON.parse(text))}\n`, /It is not written as compare writes it/, 1, 36],
  [(text) => text.replace('"schemaVersion":1', '"schemaVersion":9'), /schemaVersion/, 1, 18],
  [(text) => text.replace('"event":"flood"', '"event":"fire"'), /It is the comparison of fire, not of flood/, 1, 20],
  [(text) => text.replace('"compared":true', '"compared":"yes"'), /articles\.0\.compared/, 3, 0],
  [(text) => text.replace('"source":"echo",', ''), /articles\.0\.source/, 3, 0],
  [(text) => text.replace('"units":6', '"units":6,"mood":1'), /articles\.0\.mood/, 3, 0],
];

test('verifyComparison names each corruption of the whole file', () => {
  for (const [change, message, line, column] of WHOLE_FILE) {
    const text = change(DISK.comparison.text);
    const [problem] = verify(text);
    const what = `${text.slice(0, 60)} ${JSON.stringify(problem)}`;
    assert.match(problem?.message ?? '', message, what);
    assert.equal(problem?.line, line, what);
    if (column > 0) assert.equal(problem?.column, column, what);
  }
});

const articles = DISK.articles;
const edited = (change: (text: string) => string) =>
  articles.map((file, at) => (at === 0 ? { ...file, text: change(file.text) } : file));

test('verifyComparison finds an article that was edited, deleted or added after comparing', () => {
  const said = (files: ComparisonOnDisk['articles']) =>
    verify(DISK.comparison.text, files).map(({ line, message }) => `${line} ${message}`);
  const sentence = said(edited((text) => text.replace('Volunteers filled', 'Soldiers filled')));
  assert.ok(sentence.includes('3 It was made from other bytes than those of articles/flood/echo.md (SHA-256)'));
  assert.ok(sentence.some((one) => one.includes('is neither in a statement nor single')));
  assert.ok(sentence.some((one) => /flood\/echo has no sentence s-85e8afc4/.test(one)));
  const facts = said(edited((text) => text.replace('2031-03-04', '2031-03-05')));
  assert.deepEqual(facts, [
    '3 It was made from other bytes than those of articles/flood/echo.md (SHA-256)',
    '55 The article was published on 2031-03-05',
  ]);
  assert.ok(said(articles.slice(1)).includes('3 There is no article flood/echo'));
  const added = { id: 'flood/zoo', file: 'articles/flood/zoo.md', text: articleText('zoo', 'Zoo opens', 'It rains.') };
  assert.deepEqual(said([...articles, added]), ['3 The article flood/zoo is not listed']);
});

test('verifyComparison tells of an article that is not there', () => {
  const [problem] = verify(
    DISK.comparison.text,
    edited(() => ''),
  );
  assert.deepEqual([problem?.file, problem?.message], ['articles/flood/echo.md', 'The article is not there']);
});

test('verifyComparison names the file and line of an article that cannot be read', () => {
  const [problem] = verify(
    DISK.comparison.text,
    edited((text) => text.replace('language: en', 'language: 7')),
  );
  assert.deepEqual([problem?.file, problem?.line], ['articles/flood/echo.md', 9]);
});
