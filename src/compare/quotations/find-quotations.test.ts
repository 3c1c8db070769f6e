import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { lexicon } from '../../schema/lexicon.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { readArticle } from '../../text/read-article.ts';
import { findQuotations } from './find-quotations.ts';
import { speechWords } from './speech-words.ts';

const file = join(import.meta.dirname, '../../../content/lexicon/en.yaml');
const WORDS = speechWords(lexicon.parse(parse(readFileSync(file, 'utf8'))));

function articleOf(body: string, headline?: string) {
  const basis = headline === undefined ? ('derived' as const) : ('capture' as const);
  const facts = { headline: headline ?? 'None', headlineBasis: basis, captions: [], language: 'en' };
  const read = readArticle(facts, body);
  return read.ok ? read.article : assert.fail(JSON.stringify(read.problems));
}

function quotationsIn(body: string, headline?: string): Quotation[] {
  const article = articleOf(body, headline);
  const about = { id: 'e/a', source: 'a', language: 'en', published: '2020-01-01', sha256: '' };
  return findQuotations({ ...about, article }, [], WORDS);
}

const speakers = (body: string) => quotationsIn(body).map(({ speaker, basis }) => `${speaker?.text ?? '-'} ${basis}`);

const SPEAKERS: [string, string, string[]][] = [
  ['behind a verb', '“We lost the bridge,” said Ann Bo, the mayor of Aton.', ['Ann Bo named']],
  ['before a verb', '“We lost the bridge,” Mayor Ann Bo told reporters.', ['Ann Bo named']],
  ['over commas', '“We lost it,” Ann Bo, 41, who lives in Aton, said on Monday.', ['Ann Bo named']],
  ['by role', '“We lost it,” a spokesman for the council said.', ['a spokesman for the council named']],
  ['of a body', '“We lost it,” the Aton Fire Department said in a statement.', ['Aton Fire Department named']],
  ['according to a source', 'The bridge is “lost for good”, according to Ann Bo.', ['Ann Bo named']],
  [
    'before a fragment',
    'Ann Bo said the bridge was “a wreck” and “a danger to all”.',
    ['Ann Bo named', 'Ann Bo named'],
  ],
  ['whom another quotes', '“We lost it,” the channel quoted an officer identified as Major Ann Bo.', ['Ann Bo named']],
  ['who issued a document', '“We lost it,” said a statement issued by the Aton Council.', ['Aton Council named']],
  [
    'of a document issued before',
    'The Aton Council issued a statement. The statement said: “We lost it.”',
    ['Aton Council named'],
  ],
  ['of a document nobody issued', 'A sign read: “We lost it.”', ['A sign named']],
  ['behind a clause', 'The bridge is “gone” for its owners, said Mr Bo of the council.', ['Bo named']],
  ['that a participle shares', 'Ann Bo left the hall, saying “we lost it”.', ['Ann Bo named']],
  ['by a man’s pronoun', 'Mr Bo met Ms Carr.\n\n“We lost it,” he said.', ['Bo pronoun']],
  ['by a woman’s pronoun', 'Ms Carr met Mr Bo.\n\n“We lost it,” she said.', ['Carr pronoun']],
  ['of a body by a pronoun', 'The council met Ann Bo. It said the bridge was “lost”.', ['The council pronoun']],
  ['by a later tag of the paragraph', '“We lost it.” “It fell,” Ann Bo said.', ['Ann Bo continued', 'Ann Bo named']],
  ['in the same paragraph', '“We lost it,” Ann Bo said. “It fell.”', ['Ann Bo named', 'Ann Bo continued']],
  [
    'in the paragraph before',
    '“We lost it,” Ann Bo said.\n\n“It fell at night.”',
    ['Ann Bo named', 'Ann Bo continued'],
  ],
  ['before a colon', 'Mayor Ann Bo also said:\n\n“We lost it.”', ['Ann Bo continued']],
  ['of a signed post', 'We lost it. — Ann Bo (@annbo) May 5, 2020', ['Ann Bo named']],
  ['nobody behind a passive', 'The scene was described as “total chaos”.', ['- none']],
  ['nobody for a term', 'The “smart” bridge fell.', ['- none']],
  [
    'nobody under a sub-heading in marks',
    '“We lost it,” Ann Bo said.\n\n‘All was gone’\n\nIt rained.',
    ['Ann Bo named', '- none'],
  ],
  ['of speech about oneself within speech', '“I told him, ‘Run now,’” Ann Bo said.', ['Ann Bo named', 'Ann Bo named']],
  ['nobody for another’s speech within speech', '“He told me, ‘Run now,’” Ann Bo said.', ['Ann Bo named', '- none']],
];

for (const [name, body, expected] of SPEAKERS) {
  test(`findQuotations() finds the speaker ${name}`, () => assert.deepEqual(speakers(body), expected));
}

test('findQuotations() gives verb, channel and rule as evidence', () => {
  const [found] = quotationsIn('“We lost it,” the council said in a written statement.');
  assert.equal(found?.verb?.text, 'said');
  assert.equal(found?.channel?.text, 'written statement');
  assert.match(found?.rule ?? '', /^tag behind/);
});

test('findQuotations() tells full speech, fragments and terms apart', () => {
  const kinds = (body: string) => quotationsIn(body).map(({ kind }) => kind);
  assert.deepEqual(kinds('“We lost the bridge,” Ann Bo said.'), ['full']);
  assert.deepEqual(kinds('Ann Bo said it was “a terrible loss”.'), ['fragment']);
  assert.deepEqual(kinds('They watched “The Bridge of Aton” in the “smart” hall.'), ['term', 'term']);
});

test('findQuotations() gives a quotation over sentences one slice a sentence', () => {
  const [found] = quotationsIn('“We lost it. It fell at night,” Ann Bo said.');
  assert.deepEqual(
    found?.slices.map(({ text }) => text),
    ['We lost it.', 'It fell at night,'],
  );
});

test('findQuotations() finds quotations in a headline', () => {
  assert.deepEqual(
    quotationsIn('Rain.', "'We lost it', says mayor").map(({ slices }) => slices[0]?.text),
    ['We lost it'],
  );
});

const PHRASE = fc.constantFrom(
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  ' said Ann Bo',
  ' he said',
  'We left.',
  ', ',
  ': ',
  '— ',
  'The report',
  ' told it',
  ' Rain fell. ',
  ' It rained. “We left it. ',
  '\n\n',
  ' “a',
  'b” ',
);
const BODY = fc.array(PHRASE, { maxLength: 20 }).map((parts) => parts.join('').replace(/^[\s>#-]+/u, '') || 'Rain.');

test('findQuotations() gives slices that re-slice, for any text', () => {
  fc.assert(
    fc.property(BODY, (body) => {
      const article = articleOf(body);
      const texts = new Map(article.blocks.flatMap(({ sentences }) => sentences.map(({ id, text }) => [id, text])));
      for (const { slices, speaker, verb, channel } of quotationsIn(body)) {
        for (const slice of [...slices, speaker, verb, channel]) {
          if (slice) assert.equal(texts.get(slice.sentence)?.slice(slice.start, slice.end), slice.text);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('findQuotations() gives the same kinds, bases and spans where names are others', () => {
  const body = (person: string, town: string) =>
    `${person} of ${town} said: “We lost ${town}.” “It fell,” ${person} said. ${town} was “lost”, he said.`;
  const seen = (text: string) =>
    quotationsIn(text).map(({ kind, basis, rule, slices }) => [kind, basis, rule, slices.length]);
  assert.deepEqual(seen(body('Mr Tor Vane', 'Ulm')), seen(body('Mr Pim Sorrel', 'Grantham')));
});
