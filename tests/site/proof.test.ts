import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type FixtureSite, openStates } from './fixture-site.ts';
import { checkAttribution } from './proof/check-attribution.ts';
import { checkCited } from './proof/check-cited.ts';
import { checkComparison } from './proof/check-comparison.ts';
import { checkFigures } from './proof/check-figures.ts';
import { checkLinks } from './proof/check-links.ts';
import { checkMarks } from './proof/check-marks.ts';
import { checkMeanings } from './proof/check-meanings.ts';
import { checkOwnWords } from './proof/check-own-words.ts';
import { checkPlaces } from './proof/check-places.ts';
import { checkQuotes } from './proof/check-quotes.ts';
import { readSite, type Site, withPage } from './proof/site.ts';
import { TAMPERINGS } from './proof/tamperings.ts';

/**
 * Holds the built pages against captures, records and comparisons. Nothing here imports what makes pages: a fault in the view
 * or in a component cannot hide itself. `proof/runs.ts` says how words of sources and our own are told apart, `proof/replay.ts`
 * how a capture is read. A new line of ours is one more line of `proof/own-words.txt`, in the form that the failing test
 * prints; if it counts something, one more recount in `proof/recounts.ts`.
 */
const CHECKS = {
  quotes: checkQuotes,
  attribution: checkAttribution,
  marks: checkMarks,
  links: checkLinks,
  comparison: checkComparison,
  figures: checkFigures,
  places: checkPlaces,
  cited: checkCited,
  meanings: checkMeanings,
  'own words': checkOwnWords,
} as const;

const { SYNOPTIC_SITE: FOLDER = join(import.meta.dirname, '..', '..', 'dist') } = process.env;
const EVENT = /^events\/[^/]+\/$/;

let fixture: FixtureSite;
let sites: Readonly<Record<'the edition' | 'the fixture of states', Site>>;
before(async () => {
  fixture = await openStates();
  const edition = readSite(FOLDER, join(import.meta.dirname, '..', '..', 'content'));
  sites = { 'the edition': edition, 'the fixture of states': readSite(fixture.folder, fixture.content) };
});
after(() => fixture?.close());

test('every sentence of an article is in its capture, once the changes of its receipt are made', () => {
  for (const { told } of Object.values(sites)) {
    assert.deepEqual(told.faults, []);
    assert.ok(told.reports.size > 4);
  }
});

const MEANINGS: Readonly<Record<keyof typeof CHECKS, string>> = {
  quotes: 'all words of sources are words of a capture',
  attribution: 'words of a source stand beside the mark of the sentence that they are from',
  marks: 'every mark and every “sentence 4” leads to the sentence with that number',
  links: 'every link to a place on a page leads to one that is there',
  comparison: 'rows of statements are those of the comparison, and 95 % of its strong tier and more is on the page',
  figures:
    'every figure of the comparison stands in its row, with its verdict, or in its sentence, and is drawn where its value is',
  places: 'every place of the comparison is listed, and those that are towns are drawn where they are',
  meanings: 'what stands behind marked words is what the comparison’s record of them says',
  cited:
    'every party that the comparison has stands with its numbers, and every number opens as many sentences, those that cite it',
  'own words': 'all other words are registered in proof/own-words.txt, and their numbers are what is counted anew',
};

for (const name of Object.keys(CHECKS) as (keyof typeof CHECKS)[])
  test(`on the pages of both sites ${MEANINGS[name]}`, () => {
    for (const [which, site] of Object.entries(sites)) assert.deepEqual(CHECKS[name](site), [], which);
  });

for (const { what, tamper, check, expected, page: pattern = EVENT } of TAMPERINGS)
  test(`the proof is seen to fail: ${what}`, () => {
    const site = sites['the edition'];
    const htmlOf = (path: string) => readFileSync(join(FOLDER, path, 'index.html'), 'utf8');
    const paths = site.pages.map(({ path }) => path).filter((path) => pattern.test(path));
    const path = paths.find((each) => tamper(htmlOf(each)) !== htmlOf(each));
    assert.ok(path !== undefined, 'a page was changed');
    const tampered = tamper(htmlOf(path));
    const found = CHECKS[check](withPage(site, path, tampered));
    assert.ok(
      found.some((fault) => expected.test(fault)),
      `expected ${expected} in ${JSON.stringify(found.slice(0, 5))}`,
    );
  });
