import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { type Comparison, NO_RECORDS } from '../../schema/comparison.ts';
import { event } from '../../schema/event.ts';
import { lexicon } from '../../schema/lexicon.ts';
import { readArticle } from '../../text/read-article.ts';
import { corpusOf } from '../corpus.ts';
import { quotations } from '../measures/quotations.ts';

const file = join(import.meta.dirname, '../../../content/lexicon/en.yaml');
const LEXICON = lexicon.parse(parse(readFileSync(file, 'utf8')));

/** Common words of the fixtures, as often as news has them. */
const COUNTS = new Map([
  ['we', 20],
  ['bridg', 2],
  ['lost', 5],
  ['have', 60],
  ['council', 5],
  ['never', 5],
  ['will', 40],
]);

function compared(bodies: readonly string[], decisions: unknown[] = []): Pick<Comparison, 'quotations' | 'utterances'> {
  const articles = bodies.map((body, place) => {
    const facts = { headline: 'None', headlineBasis: 'derived' as const, captions: [], language: 'en' };
    const read = readArticle(facts, body);
    if (!read.ok) assert.fail();
    const source = `source-${place}`;
    return { id: `e/${source}`, source, language: 'en', published: '2020-01-01', sha256: '', article: read.article };
  });
  const input = {
    slug: 'e',
    event: event.parse({ title: 'A bridge falls', date: '2020-01-01', decisions }),
    articles,
    lexicon: LEXICON,
    frequencies: { sentences: 1000, counts: COUNTS },
  };
  const { quotations: found = [], utterances = [] } = quotations.measure(corpusOf(input), NO_RECORDS);
  return { quotations: found, utterances };
}

const groups = (...bodies: string[]) => {
  const { quotations: found, utterances } = compared(bodies);
  const words = new Map(found.map(({ id, slices }) => [id, slices.map(({ text }) => text).join(' ')]));
  return utterances.map(({ quotations: ids }) => ids.map((id) => words.get(id)));
};

const LONG = 'We have lost the northern bridge, and no engineer predicted its collapse,';

test('groupUtterances() groups a quotation with a cut of it', () => {
  assert.deepEqual(groups(`“${LONG}” Ann Bo said.`, 'Ann Bo said “no engineer predicted its collapse”.'), [
    [LONG, 'no engineer predicted its collapse'],
  ]);
});

test('groupUtterances() has what a source prints twice in one group', () => {
  const twice = `“${LONG}” Ann Bo said. Nobody slept that night in the town. “${LONG}” Ann Bo repeated.`;
  assert.deepEqual(groups(twice, `“${LONG}” Ann Bo said.`), [[LONG, LONG, LONG]]);
});

test('groupUtterances() does not take two voices for one by a few words that the event is about', () => {
  const one = '“The northern bridge worried an engineer,” the council said.';
  const other = '“Frost below a northern bridge interests any engineer,” an expert said.';
  assert.deepEqual(groups(one, other), []);
  const nearly = '“A northern bridge and its engineer,” an expert said.';
  assert.equal(groups('“The northern bridge and the engineer,” the council said.', nearly).length, 1);
});

test('groupUtterances() puts two cuts of one quotation that share nothing in two groups', () => {
  const bodies = [
    `“${LONG}” Ann Bo said.`,
    'Ann Bo said: “We lost the northern bridge.”',
    'Ann Bo said “no engineer predicted its collapse”.',
  ];
  assert.deepEqual(
    groups(...bodies).map((group) => group.length),
    [2, 2],
  );
});

test('groupUtterances() groups nothing of one source, and no terms', () => {
  assert.deepEqual(groups(`“${LONG}” Ann Bo said.\n\n“${LONG}” Ann Bo said.`), []);
  assert.deepEqual(groups('The “smart” bridge fell.', 'The “smart” bridge fell.'), []);
});

test('groupUtterances() groups other words of another speaker with nothing', () => {
  assert.deepEqual(groups(`“${LONG}” Ann Bo said.`, '“The council never built a northern road,” Tim Carr said.'), []);
});

test('groupUtterances() gives the same groups whatever the order of the articles', () => {
  const bodies = [`“${LONG}” Ann Bo said.`, 'Ann Bo said “no engineer predicted its collapse”.'];
  const ids = (found: Pick<Comparison, 'utterances'>) => found.utterances.map(({ score }) => score);
  assert.deepEqual(ids(compared(bodies)), ids(compared(bodies.toReversed())));
});

test('pinSpeakers() puts the editor’s speaker and reason in place of the found ones', () => {
  const body = 'Tim Carr spoke. “We lost it,” Ann Bo said.';
  const [found] = compared([body]).quotations;
  const pin = {
    decide: 'pin-speaker',
    sentence: `source-0#${found?.slices[0]?.sentence}`,
    quotation: 'We lost',
    speaker: 'Tim Carr',
    reason: 'The tag is a slip',
  };
  const [pinned] = compared([body], [pin]).quotations;
  assert.deepEqual(
    [found?.speaker?.text, pinned?.speaker?.text, pinned?.decided],
    ['Ann Bo', 'Tim Carr', 'The tag is a slip'],
  );
  const [other] = compared([body], [{ ...pin, quotation: 'It fell' }]).quotations;
  assert.equal(other?.speaker?.text, 'Ann Bo');
});
