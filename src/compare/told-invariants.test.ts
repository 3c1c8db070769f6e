import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Comparison } from '../schema/comparison.ts';
import { dayPlus } from '../text/calendar.ts';
import { compareEvent } from './compare-event.ts';
import { articleFiles, eventOnDisk, inputOf } from './fixtures/event-on-disk.ts';
import { stormTexts } from './fixtures/storm.ts';
import { verifyComparison } from './verify-comparison.ts';

const TEXTS = stormTexts();
const FILES = articleFiles(TEXTS);
const PLAIN = compareEvent(inputOf(FILES));

/** What is found in one article without looking at another. */
const OWN = ['dates', 'figures', 'citations', 'hedges', 'credits', 'wording', 'quotations'] as const;

/** Names and utterances are made of all articles of an event, so that who a party is may be called otherwise. */
function ownRecords(comparison: Comparison, keep: (article: string) => boolean) {
  return OWN.flatMap((list) =>
    comparison[list].flatMap((record) => {
      const text = JSON.stringify(record);
      return keep(/"article":"([^"]+)"/.exec(text)?.[1] ?? '')
        ? [`${list} ${text.replace(/,"(?:name|utterance)":"[^"]+"/g, '')}`]
        : [];
    }),
  );
}

test('the storm has records of every kind, so that what is said of them is said of something', () => {
  const lists = [
    'dates',
    'figures',
    'figureGroups',
    'citations',
    'hedges',
    'wording',
    'quotations',
    'statements',
  ] as const;
  for (const list of lists) assert.ok(PLAIN[list].length > 0, list);
});

/** A comparison as it would be with every day moved; what is not told of days stays. */
function moved(comparison: Comparison, days: number): unknown {
  const { articles, ...rest } = comparison;
  const shift = (text: string) => text.replace(/\d{4}-\d\d-\d\d/g, (day) => dayPlus(day, days));
  return JSON.parse(shift(JSON.stringify({ articles: articles.map(({ sha256: _, ...one }) => one), ...rest })));
}

/** The storm told on another day. */
function comparedOn(published: string, texts = TEXTS): Comparison {
  const files = articleFiles(texts).map((file) => ({
    ...file,
    text: file.text.replace(/^published: .*$/m, `published: ${published}`),
  }));
  return compareEvent(inputOf(files, { date: published }));
}

const WEEKDAYS_ONLY = stormTexts('Monday');

test('publication moved by 52 weeks moves every day by 364 days, and nothing else in the comparison', () => {
  const before = comparedOn('2031-03-04', WEEKDAYS_ONLY);
  assert.ok(before.dates.filter(({ against }) => against?.kind === 'publication').length > 6);
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 20 }), (years) => {
      const after = comparedOn(dayPlus('2031-03-04', 364 * years), WEEKDAYS_ONLY);
      assert.deepEqual(moved(after, 0), moved(before, 364 * years));
    }),
    { numRuns: 8 },
  );
});

test('a day written in full stays where it is when publication moves by 52 weeks', () => {
  const after = comparedOn(dayPlus('2031-03-04', 364));
  const written = ({ dates }: Comparison) =>
    dates.filter(({ against }) => against === undefined).map(({ at, iso }) => `${at.text} ${iso}`);
  assert.ok(written(PLAIN).some((line) => line.includes('2031')));
  assert.deepEqual(written(after), written(PLAIN));
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

test('a day written in full that moves with publication leaves the verdicts, scores and kinds as they are', () => {
  const day = dayPlus('2031-03-03', 364);
  const printed = `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
  const after = comparedOn(dayPlus('2031-03-04', 364), stormTexts(printed));
  const shape = (comparison: Comparison, days: number) => ({
    dates: comparison.dates.map(({ iso, precision, rule }) => [
      iso?.replace(/\d{4}-\d\d-\d\d/g, (one) => dayPlus(one, days)),
      precision,
      rule,
    ]),
    figures: comparison.figures.map(({ kind, value, unit, by }) => [kind, value, unit, by?.at.text]),
    groups: comparison.figureGroups.map(({ label, verdict, rule }) => [label, verdict, rule]).toSorted(),
    scores: comparison.pairs.map(({ score, tier }) => [score, tier]).toSorted(),
    cited: comparison.citations.map(({ party, kind, named }) => [party.text, kind, named]),
    wording: comparison.wording.map(({ term, voice }) => [term, voice]),
  });
  assert.deepEqual(shape(after, 0), shape(PLAIN, 364));
});

const EMPTY = { aliases: [], concepts: [], acts: [], actors: [], decisions: [] };

test('an emptied event file leaves figures, dates, speech and hedges as they are, and verification passes', () => {
  const bare = compareEvent(inputOf(FILES, EMPTY));
  const lists = ['dates', 'figures', 'citations', 'hedges', 'quotations'] as const;
  for (const list of lists) assert.deepEqual(bare[list], PLAIN[list], list);
  assert.deepEqual([bare.actors, bare.wording], [[], []]);
  assert.ok(bare.statements.length > 0);
  assert.deepEqual(verifyComparison(eventOnDisk(FILES, EMPTY)), []);
});

test('the order of articles changes no record of any kind', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...FILES], { minLength: FILES.length }), (files) => {
      assert.deepEqual(compareEvent(inputOf(files)), PLAIN);
    }),
    { numRuns: 6 },
  );
});

test('an article about something else changes no record of the others and joins none of their figures', () => {
  const other = [
    'Museum opens',
    'A museum of 40 rooms opened in Rivermouth on Sunday. Its director, Bo Marn, said that 12 painters work there.',
  ] as const;
  const with4 = compareEvent(inputOf(articleFiles({ ...TEXTS, other })));
  const others = (article: string) => article !== 'flood/other';
  assert.deepEqual(ownRecords(with4, others), ownRecords(PLAIN, others));
  const foreign = new Set(with4.figures.filter(({ at }) => !others(at.article)).map(({ id }) => id));
  assert.ok(foreign.size > 0);
  assert.deepEqual(
    with4.figureGroups.flatMap(({ figures }) => figures.filter((id) => foreign.has(id))),
    [],
  );
});

test('removing a source changes no record of the others, and no verdict of two that stay', () => {
  const verdicts = ({ figureGroups }: Comparison) =>
    new Map(figureGroups.flatMap(({ pairs }) => pairs.map(({ a, b, verdict }) => [`${a} ${b}`, verdict] as const)));
  const before = verdicts(PLAIN);
  for (const gone of Object.keys(TEXTS)) {
    const files = articleFiles(Object.fromEntries(Object.entries(TEXTS).filter(([name]) => name !== gone)));
    const after = compareEvent(inputOf(files));
    const stays = (article: string) => article !== `flood/${gone}`;
    assert.deepEqual(ownRecords(after, stays), ownRecords(PLAIN, stays), gone);
    for (const [pair, verdict] of verdicts(after)) if (before.has(pair)) assert.equal(verdict, before.get(pair), pair);
  }
});
