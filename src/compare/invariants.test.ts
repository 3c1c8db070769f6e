import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Comparison } from '../schema/comparison.ts';
import { compareEvent } from './compare-event.ts';
import { articleFiles, FLOOD, inputOf } from './fixtures/event-on-disk.ts';
import { comparisonFile } from './write-comparison.ts';

const FILES = articleFiles();
const ENTRIES = Object.entries(FLOOD);
const PLAIN = comparisonFile(compareEvent(inputOf(FILES)));

/** Score and tier of every pair by its sentences; `keep` tells which articles count. */
function scoresOf({ pairs }: Comparison, keep: (article: string) => boolean): Map<string, string> {
  return new Map(
    pairs
      .filter(({ a, b }) => keep(a.article) && keep(b.article))
      .map(({ a, b, score, tier }) => [`${a.article}#${a.sentence} ${b.article}#${b.sentence}`, `${score} ${tier}`]),
  );
}

test('the order of articles changes nothing, and the same input gives the same bytes', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...FILES], { minLength: FILES.length }), (files) => {
      assert.equal(comparisonFile(compareEvent(inputOf(files))), PLAIN);
    }),
    { numRuns: 12 },
  );
});

const PLACES = ['Oakham', 'Rivermouth', 'Stonebury'];
const WORDS = [
  'harvest',
  'rain',
  'dike',
  'minister',
  'houses',
  'closed',
  'river',
  'votes',
  'engine',
  'museum',
  'water',
];
/** Sentences of a report that has nothing or little to do with the event. */
const REPORT = fc
  .array(fc.tuple(fc.constantFrom(...PLACES), fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 9 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((sentences) => sentences.map(([place, words]) => `${place} saw ${words.join(' ')}.`).join(' '));

test('another article changes no score and no tier of a pair it has no part in', () => {
  const before = scoresOf(compareEvent(inputOf(FILES)), () => true);
  assert.ok(before.size > 5);
  fc.assert(
    fc.property(REPORT, (body) => {
      const files = articleFiles({ ...FLOOD, other: ['Oakham counts its votes', body] });
      const after = scoresOf(compareEvent(inputOf(files)), (article) => article !== 'flood/other');
      for (const [pair, score] of before) if (after.has(pair)) assert.equal(after.get(pair), score, pair);
      assert.ok(after.size >= before.size / 2);
    }),
    { numRuns: 25 },
  );
});

test('removing a source changes no score of the other pairs', () => {
  const before = compareEvent(inputOf(FILES));
  for (const [gone] of ENTRIES) {
    const files = articleFiles(Object.fromEntries(ENTRIES.filter(([name]) => name !== gone)));
    const after = scoresOf(compareEvent(inputOf(files)), () => true);
    const kept = scoresOf(before, (article) => article !== `flood/${gone}`);
    const both = [...kept].filter(([pair]) => after.has(pair));
    assert.ok(both.length > 0, gone);
    for (const [pair, score] of both) assert.equal(after.get(pair), score, pair);
  }
});

/** Letters of made-up names, so that no pseudonym is a word. */
const PSEUDONYM = fc
  .array(fc.constantFrom('ba', 'do', 'gu', 'ke', 'lo', 'mi', 'ra', 'zu'), { minLength: 3, maxLength: 5 })
  .map((parts) => parts.join(''))
  .map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`);

/** Shapes that names of other languages have: accents, an apostrophe inside, two capitals, an s at the end, few letters. */
const SHAPES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `${name}ñé`,
  (name) => `${name[0]}’${name}`,
  (name) => `Mc${name}`,
  (name) => `${name}s`,
  (name) => `${name.slice(0, 3)}ng`,
];
const SHAPED = fc.tuple(PSEUDONYM, fc.constantFrom(...SHAPES)).map(([name, shape]) => shape(name));

/** The shape of a comparison without names and the ids that are made of texts: what tells what, and how surely. */
function shapeOf(comparison: Comparison, texts: typeof FLOOD) {
  const input = inputOf(articleFiles(texts));
  const places = new Map(
    input.articles.flatMap(({ id, article }) =>
      [
        ...(article.headline ? [article.headline] : []),
        ...article.dek,
        ...article.blocks.flatMap(({ sentences }) => sentences),
      ].map(({ id: sentence }, place) => [`${id}#${sentence}`, `${id} ${place}`] as const),
    ),
  );
  const at = ({ article, sentence }: { readonly article: string; readonly sentence: string }) =>
    places.get(`${article}#${sentence}`) ?? assert.fail(sentence);
  return {
    pairs: comparison.pairs.map(({ a, b, score, tier }) => `${at(a)} ${at(b)} ${score} ${tier}`).sort(),
    statements: comparison.statements.map(({ members }) => members.map(at).sort().join()).sort(),
    singles: comparison.singles.map((single) => `${at(single)} ${single.verdict} ${single.nearest?.score}`).sort(),
    quotations: comparison.quotations.map(({ slices, kind, basis }) => `${slices.map(at).join()} ${kind} ${basis}`),
    utterances: comparison.utterances.map(({ quotations, score }) => `${quotations.length} ${score}`),
    wording: comparison.wording.map((one) => `${at(one.at)} ${one.term} ${one.voice} ${one.rule}`),
    citations: comparison.citations.map(
      ({ party, kind, named, verbs, content }) =>
        `${at(party)} ${kind} ${named} ${verbs.length} ${content.map(at).join()}`,
    ),
    hedges: comparison.hedges.map(({ term, rule }) => `${at(term)} ${rule}`),
    copy: comparison.sharedCopy.map(({ a, b, words }) => `${a.map(at).join()} ${b.map(at).join()} ${words}`).sort(),
    figures: comparison.figures.map(
      (figure) => `${at(figure.at)} ${figure.kind} ${JSON.stringify(figure.value)} ${figure.unit}`,
    ),
    figureGroups: comparison.figureGroups.map(({ figures, verdict }) => `${figures.length} ${verdict}`).sort(),
    dates: comparison.dates.map(({ at: slice, iso, precision, role }) => `${at(slice)} ${iso} ${precision} ${role}`),
    names: comparison.names
      .map(({ variants }) =>
        variants
          .map(({ mentions }) => mentions.length)
          .sort()
          .join(),
      )
      .sort(),
  };
}

test('renaming every name consistently changes nothing but the names', () => {
  const names = ['Millbrook', 'Ann', 'Vale', 'Eastford'];
  const plain = shapeOf(compareEvent(inputOf(FILES)), FLOOD);
  fc.assert(
    fc.property(fc.uniqueArray(SHAPED, { minLength: 4, maxLength: 4 }), (pseudonyms) => {
      const renamed = (text: string) =>
        names
          .reduce((all, name, at) => all.replaceAll(name, pseudonyms[at] ?? name), text)
          .replaceAll('MHA', `${pseudonyms[0]?.[0]}HA`);
      const texts = Object.fromEntries(
        ENTRIES.map(([source, [headline, body]]) => [source, [renamed(headline), renamed(body)] as const]),
      );
      assert.deepEqual(shapeOf(compareEvent(inputOf(articleFiles(texts))), texts), plain);
    }),
    { numRuns: 25 },
  );
});
