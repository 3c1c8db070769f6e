import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Pair } from '../../schema/records/pair.ts';
import { wordsOf } from '../../text/words.ts';
import { compareEvent } from '../compare-event.ts';
import { corpusOf, type EventInput } from '../corpus.ts';
import { eventOf, SMALL_LEXICON } from '../fixtures/corpus-of-texts.ts';
import { KEPT_FROM } from '../statements/kept-pairs.ts';
import { scoredCorpus } from '../statements/scored-corpus.ts';

const NAMES = ['Orlan Vesk', 'Maris Tolben', 'Kesterhaven', 'Dunmoor', 'Brask', 'Lower Pell'];
const NEW_NAMES = ['Ada Quill Finch', 'Teo', 'Port Ellis', 'Sandrow', 'Mirrin', 'Gant'];
const FACTS = [
  'The council of @ voted for a new bridge after a long debate on Monday.',
  'After hours of debate the council in @ approved the bridge, said @.',
  'Three boats sank near @ in the storm and eleven sailors were rescued.',
  'Rescuers in @ saved eleven sailors when the storm sank three boats.',
  'Mayor @ said the bridge would cost 40 million and open in spring.',
  'Prices of flour doubled in @ because the northern mill stood still.',
  'The mill near @ stands still, so bakers pay twice as much for flour.',
  'Workers at the harbour of @ ended their strike, but not @.',
];

/** All of these words are known to be words; the names are not. */
const FREQUENCIES = {
  sentences: 1000,
  counts: new Map(FACTS.flatMap((fact) => wordsOf(fact).map(({ stem }) => [stem, 10] as const))),
};

type Story = readonly (readonly [fact: number, one: number, other: number])[];

const story: fc.Arbitrary<Story> = fc.array(fc.tuple(fc.nat(7), fc.nat(5), fc.nat(5)), { minLength: 2, maxLength: 5 });
const stories = fc.array(story, { minLength: 2, maxLength: 4 });

/** Every name stands once inside a sentence, so that it can be told from a word that opens one. */
function bodyOf(sentences: Story, names: readonly string[]): string {
  const lines = sentences.map(([fact, one, other]) => {
    const used = [one, other].map((at) => names[at] ?? '');
    return (FACTS[fact] ?? '').replace(/@/g, () => used.shift() ?? '');
  });
  return lines.join('\n');
}

function inputOf(texts: readonly Story[], names = NAMES, more: Partial<EventInput> = {}): EventInput {
  return eventOf(Object.fromEntries(texts.map((text, at) => [`paper-${at}`, bodyOf(text, names)])), {
    frequencies: FREQUENCIES,
    ...more,
  });
}

/** Scores of all pairs by the texts of their sentences and articles. */
function scoresOf(input: EventInput): Map<string, number> {
  const corpus = corpusOf(input);
  const at = (unit: number) => `${corpus.units[unit]?.article} ${corpus.units[unit]?.block}`;
  const { a, b, score } = scoredCorpus(corpus, []).pairs.table;
  return new Map([...score].map((value, place) => [`${at(a[place] ?? 0)} ~ ${at(b[place] ?? 0)}`, value]));
}

test('the order of the articles changes nothing in statements and pairs', () => {
  fc.assert(
    fc.property(stories, (texts) => {
      const input = inputOf(texts);
      const other = { ...input, articles: input.articles.toReversed() };
      assert.deepEqual(compareEvent(other), compareEvent(input));
    }),
    { numRuns: 40 },
  );
});

test('an article more or less changes no score of the pairs of the others', () => {
  fc.assert(
    fc.property(stories, story, (texts, added) => {
      const more = scoresOf(inputOf([...texts, added]));
      for (const [pair, score] of scoresOf(inputOf(texts))) {
        // A weak pair is kept only where a unit has no better one.
        if (score >= KEPT_FROM) assert.equal(more.get(pair), score, pair);
      }
    }),
    { numRuns: 60 },
  );
});

test('other names in place of the names change no score', () => {
  fc.assert(
    fc.property(stories, (texts) => {
      assert.deepEqual(scoresOf(inputOf(texts, NEW_NAMES)), scoresOf(inputOf(texts)));
    }),
    { numRuns: 60 },
  );
});

test('every slice of a pair re-slices, and every pair stands in a statement with both', () => {
  fc.assert(
    fc.property(stories, (texts) => {
      const input = inputOf(texts);
      const units = new Map(corpusOf(input).units.map((unit) => [`${unit.article}#${unit.sentence}`, unit.text]));
      const { pairs, statements } = compareEvent(input);
      const groups = statements.map(({ members }) => new Set(members.map((ref) => `${ref.article}#${ref.sentence}`)));
      for (const pair of pairs) {
        const [a, b] = [pair.a, pair.b].map((ref) => `${ref.article}#${ref.sentence}`);
        assert.ok(a && b && groups.some((group) => group.has(a) && group.has(b)));
        for (const { start, end, text } of spansOf(pair, 'a')) assert.equal(units.get(a)?.slice(start, end), text);
        for (const { start, end, text } of spansOf(pair, 'b')) assert.equal(units.get(b)?.slice(start, end), text);
      }
    }),
    { numRuns: 40 },
  );
});

function spansOf({ terms, words, clause }: Pair, side: 'a' | 'b') {
  return [
    ...terms.map((term) => term[side]),
    ...(words?.other ?? []).map((other) => other[side]),
    ...(side === 'a' ? (words?.onlyA ?? []) : (words?.onlyB ?? [])),
    ...(clause ? [clause[side]] : []),
  ];
}

const VOTE = 'The council voted for a new bridge after a long debate.';
const VOTED = 'After a long debate councillors voted for the new bridge.';
const STORM = 'Eleven sailors were rescued when three boats sank.';

test('the shortest strong member stands for a statement, and its id is made of that sentence', () => {
  const { statements } = compareEvent(eventOf({ echo: `${VOTE}\n${STORM}`, post: VOTED, star: VOTED }));
  const [first, ...others] = statements;
  assert.deepEqual(others, []);
  assert.deepEqual(first?.sources, ['echo', 'post', 'star']);
  assert.deepEqual(first?.words.article, 'event/echo');
  const without = compareEvent(eventOf({ echo: `${VOTE}\n${STORM}`, post: VOTED })).statements;
  assert.equal(without[0]?.id, first?.id);
});

test('a pinned pair is one statement with the editor’s reason, a rejected one is none', () => {
  const plain = eventOf({ echo: `${VOTE}\n${STORM}`, post: VOTED });
  const ids = corpusOf(plain).units.map(({ article, sentence }) => `${article.slice('event/'.length)}#${sentence}`);
  const [vote = '', storm = '', voted = ''] = ids;
  const decided = (decide: 'pin-pair' | 'reject-pair', pair: string[]) =>
    compareEvent({ ...plain, event: { ...plain.event, decisions: [{ decide, pair, reason: 'Seen by the editor.' }] } });
  assert.equal(compareEvent(plain).statements.length, 1);
  assert.deepEqual(decided('reject-pair', [vote, voted]).statements, []);
  const pinned = decided('pin-pair', [storm, voted]);
  const pair = pinned.pairs.find(({ decided: reason }) => reason !== undefined);
  assert.equal(pair?.decided, 'Seen by the editor.');
  assert.equal(pair?.rule, 'decided');
  assert.ok(pinned.statements.some(({ members }) => members.some(({ sentence }) => storm.endsWith(sentence))));
});

test('a word of negation on one side is flagged', () => {
  const lists = { ...SMALL_LEXICON.lists, negationsBefore: { reason: 'For tests.', words: ['not'] } };
  const texts = {
    echo: 'The mayor will run again for the post in May.',
    post: 'The mayor will not run again for the post in May.',
  };
  const [pair] = compareEvent(eventOf(texts, { lexicon: { ...SMALL_LEXICON, lists } })).pairs;
  assert.equal(pair?.negation, 'b');
});

test('a sentence that begins by pointing back stands for a statement only where the others are twice as long', () => {
  const lists = { ...SMALL_LEXICON.lists, backReferences: { reason: 'For tests.', words: ['it'] } };
  const texts = {
    gazette: 'It closed the weaving mill at Brask until Friday.',
    echo: 'The council has closed the weaving mill at Brask until Friday.',
  };
  const words = (lexicon: EventInput['lexicon']) =>
    compareEvent(eventOf(texts, { frequencies: FREQUENCIES, lexicon })).statements.map(({ words }) => words.article);
  assert.deepEqual(words(SMALL_LEXICON), ['event/gazette'], 'the shorter one');
  assert.deepEqual(words({ ...SMALL_LEXICON, lists }), ['event/echo']);
  texts.echo += ' after '.concat('many long and weary hours of debate '.repeat(2), 'at Brask.');
  assert.deepEqual(words({ ...SMALL_LEXICON, lists }), ['event/gazette'], 'the other is too long');
});

test('a member that is as much like two others names the one that is read first as its best', () => {
  const alike: Story = [[4, 0, 1]];
  const { statements } = compareEvent(inputOf([alike, alike, alike]));
  assert.deepEqual(
    statements.map(({ members }) => members.map(({ article, best }) => [article, best.article])),
    [
      [
        ['event/paper-0', 'event/paper-1'],
        ['event/paper-1', 'event/paper-0'],
        ['event/paper-2', 'event/paper-0'],
      ],
    ],
  );
});
