import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { z } from 'zod';
import { event } from './event.ts';
import { parseYaml } from './parse.ts';
import { site } from './site.ts';
import { source } from './source.ts';

const EVENT = 'title: Vote\ndate: 2024-02-29\n';

/** Each problem in one line: `line:column message → remedy`. */
function problemsOf(text: string, lineOffset?: number): string[] {
  const parsed = parseYaml(event, text, 'content/events/vote.yaml', lineOffset);
  if (parsed.ok) return [];
  return parsed.problems.map(({ line, column, message, remedy }) => `${line}:${column} ${message} → ${remedy}`);
}

const QUOTE = 'Put the value in quotation marks if it holds : # [ ] { } or starts with a sign';
const SPELLING = 'Check the spelling, or delete the line; the schema beside the content folder lists every key';
const TEXT = 'Put the value in quotation marks, or add one if there is none';
const KEYS = 'Write keys and values, one a line, such as title: …';

const PIN = `${EVENT}decisions:\n  - {decide: pin-date, sentence: echo#s-12345678, words: Friday, reason: Told, iso: `;

const DECIDE = event.shape.decisions
  .unwrap()
  .element.options.map(({ shape: { decide } }) => decide.value)
  .join(', ');

const CASES: Record<string, readonly [text: string, ...problems: string[]]> = {
  'accepts what fits': [EVENT],
  'accepts a time that exists': [`${PIN}2024-02-28/2024-02-29}\n`],
  'refuses a time that does not exist': [
    `${PIN}2024-13-45}\n`,
    '4:85 “decisions.0.iso”: expected a time that exists in the calendar → Correct the value',
  ],
  'says which kind of row may be meant': [
    `${EVENT}decisions:\n  - {decide: reject-citatoin, reason: Told}\n`,
    `4:14 “decisions.0.decide”: “reject-citatoin” is not known here → Write reject-citation, if that is meant, or one of ${DECIDE}`,
  ],
  'says which kinds of rows there are': [
    `${EVENT}decisions:\n  - {decide: banish, reason: Told}\n  - {reason: Told}\n`,
    `4:14 “decisions.0.decide”: “banish” is not known here → Write one of ${DECIDE}`,
    `5:5 “decisions.1.decide” is missing → Add a line decide: with one of ${DECIDE}`,
  ],
  'says which missing key an unknown one may be': [
    `${EVENT}decisions:\n  - {decide: reject-date, sentence: echo#s-12345678, word: Friday, reason: Told}\n`,
    '4:5 “decisions.0.words” is missing → Add a line words: …',
    '4:54 “decisions.0.word” is not known here → Write words, if that is meant, or delete the line',
  ],
  'names every key that is missing': [
    '',
    '1:1 “title” is missing → Add a line title: …',
    '1:1 “date” is missing → Add a line date: …',
  ],
  'places an unknown key at the key': [`${EVENT}plaec: Orin\n`, `3:1 “plaec” is not known here → ${SPELLING}`],
  'places a wrong value at the value': [
    'title: Vote\ndate: 2024-02-30\n',
    '2:7 “date”: expected a day that exists in the calendar → Correct the value',
  ],
  'gives one problem for one wrong date': [
    'title: Vote\r\ndate: soon\r\n',
    '2:7 “date”: expected a day as YYYY-MM-DD → Correct the value',
  ],
  'names a value inside another by its path': [
    `${EVENT}note: {text: x, by: y, date: z}\n`,
    '3:30 “note.date”: expected a day as YYYY-MM-DD → Correct the value',
  ],
  'explains a colon in a value': [
    'title: Vote: yes\ndate: 2024-02-29\n',
    `1:8 Nested mappings are not allowed in compact mappings → ${QUOTE}`,
  ],
  'explains a colon without a space': [
    'title:Vote\ndate: 2024-02-29\n',
    '1:1 Implicit keys need to be on a single line → Put a space behind the colon',
  ],
  'explains a key without a colon': [
    `${EVENT}place\n`,
    '3:1 Implicit map keys need to be followed by map values → Put a colon behind it: place:',
  ],
  'refuses a number where text is expected': [
    'title: 12\ndate: 2024-02-29\n',
    `1:8 “title”: expected string, received number → ${TEXT}`,
  ],
  'refuses an empty value': ['title:\ndate: 2024-02-29\n', `1:7 “title”: expected string, received null → ${TEXT}`],
  'refuses a file that is a list': ['- a\n', `1:1 The file: expected object, received array → ${KEYS}`],
  'refuses a file that is a sentence': ['hello\n', `1:1 The file: expected object, received string → ${KEYS}`],
  'refuses a key that comes twice': [
    `${EVENT}title: B\n`,
    '3:1 Map keys must be unique → Keep one of the lines with this key',
  ],
  'refuses tabs': ['title: A\n\tdate: 2024-02-29\n', '2:1 Tabs are not allowed as indentation → Indent with spaces'],
  'refuses a second document': [
    `${EVENT}---\ntitle: B\n`,
    '3:1 Source contains multiple documents → Delete the line that consists of ---',
  ],
  'refuses tags': [
    'title: !!js/function "x"\ndate: 2024-02-29\n',
    '1:8 Unresolved tag: tag:yaml.org,2002:js/function → Delete the tag, or put the value in quotation marks',
  ],
  'refuses anchors and aliases': [
    'title: &a A\ndate: *a\n',
    '1:11 An anchor (&) is not allowed → Delete the anchor',
    '2:7 An alias (*) is not allowed → Write the value out',
  ],
  'refuses an alias as a key': [
    '&k title: A\n*k : B\n',
    '1:4 An anchor (&) is not allowed → Delete the anchor',
    '2:1 An alias (*) is not allowed → Write the value out',
  ],
  'refuses a key that is no text': ['? {a: 1}\n: b\n', '1:3 A key must be plain text → Write the key as one word'],
  'refuses __proto__': [`__proto__: {x: 1}\n${EVENT}`, '1:1 The key __proto__ is not allowed → Delete the line'],
  'refuses constructor inside a value': [
    `${EVENT}note: {constructor: 1}\n`,
    '3:8 The key constructor is not allowed → Delete the line',
  ],
};

for (const [behaviour, [text, ...problems]] of Object.entries(CASES)) {
  test(`parseYaml() ${behaviour}`, () => {
    assert.deepEqual(problemsOf(text), problems);
  });
}

test('parseYaml() leaves dates, times and words such as NO as the strings they are', () => {
  const words = z.record(z.string(), z.string());
  const parsed = parseYaml(words, 'a: 2024-02-29\nb: NO\nc: 12:30\nd: 2024-02-29T13:34\ne: on\n', 'a.yaml');
  assert.deepEqual(parsed.ok && parsed.value, { a: '2024-02-29', b: 'NO', c: '12:30', d: '2024-02-29T13:34', e: 'on' });
});

test('parseYaml() names the file, shows the line and counts lines from the file’s beginning', () => {
  const parsed = parseYaml(event, 'title: Vote\r\ndate: soon\r\n', 'articles/vote/a.md', 1);
  assert.deepEqual(parsed.ok ? [] : parsed.problems, [
    {
      file: 'articles/vote/a.md',
      line: 3,
      column: 7,
      excerpt: 'date: soon',
      message: '“date”: expected a day as YYYY-MM-DD',
      remedy: 'Correct the value',
    },
  ]);
});

const BOMBS = {
  'aliases of aliases': `a: &a [x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index]},`.repeat(9)}]`).join('\n')}\n`,
  'deep nesting': `title: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
};

for (const [name, text] of Object.entries(BOMBS)) {
  test(`parseYaml() refuses ${name} without unfolding it`, () => {
    assert.ok(problemsOf(text).length > 0);
  });
}

test('parseYaml() reads back every text that yaml writes', () => {
  const record = z.record(z.string(), z.string());
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parsed = parseYaml(record, stringify({ text }, { version: '1.2', schema: 'core', lineWidth: 0 }), 'a.yaml');
      assert.deepEqual(parsed, { ok: true, value: { text } });
    }),
    { numRuns: 1000 },
  );
});

test('parseYaml() says of a newer or older format what it reads and what to do, and nothing of its unknown keys', () => {
  for (const version of ['2', '0']) {
    const parsed = parseYaml(site, `title: A\nschemaVersion: ${version}\nmotto: unheard of\n`, 'site.yaml');
    assert.ok(!parsed.ok);
    assert.deepEqual(
      parsed.problems.map(({ line, column, message }) => [line, column, message]),
      [[2, 16, `“schemaVersion”: this program reads version 1 of the format, and this is version ${version}`]],
    );
    assert.match(parsed.problems[0]?.remedy ?? '', /^Use a program that reads this version; CHANGELOG/);
  }
});

test('parseYaml() reads the version it knows, stated or not', () => {
  const text = 'title: A\ndescription: B\nlanguage: en\nowner: C\nlicence: D\n';
  assert.ok(parseYaml(site, text, 'site.yaml').ok);
  assert.ok(parseYaml(site, `schemaVersion: 1\n${text}`, 'site.yaml').ok);
});

test('parseYaml() says what is to be done where a rule of the schema knows it, at the line that broke the rule', () => {
  const parsed = parseYaml(source, 'name: Heron\nrights: full\n', 'heron.yaml');
  assert.ok(!parsed.ok);
  assert.deepEqual(parsed.problems, [
    {
      file: 'heron.yaml',
      line: 2,
      column: 9,
      excerpt: 'rights: full',
      message: 'The right to print the full text has no ground yet',
      remedy: 'Add a line rightsBasis: … with the licence, permission or legal ground, or say rights: excerpt',
    },
  ]);
});
