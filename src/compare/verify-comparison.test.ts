import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../schema/comparison.ts';
import type { Problem } from '../schema/problem.ts';
import type { SentenceRef } from '../schema/records/evidence.ts';
import { articleText, eventOnDisk } from './fixtures/event-on-disk.ts';
import type { RecordList } from './verify/finding.ts';
import { type ComparisonOnDisk, verifyComparison } from './verify-comparison.ts';
import { comparisonFile } from './write-comparison.ts';

const DISK = eventOnDisk();
const WHOLE: Comparison = JSON.parse(DISK.comparison.text);

/** Decisions, credits and hedges have tests of their own in `verify/`: this event has none. */
type Covered = Exclude<RecordList, 'decisions' | 'credits' | 'hedges' | 'contradictions'>;
type Records = { readonly [L in Covered]: Comparison[L] };
/** What is done to one list of the comparison, what is said, of which record, and what stands at the column that is named. */
type Corruption<L extends Covered> = readonly [
  record: number,
  change: (records: Records[L]) => void,
  message: string,
  at: string,
];

/** Says that the first words in common are denied on the first side. */
function deny(pair: Comparison['pairs'][number], start: number): void {
  const { a, b } = of(pair.terms, 0);
  Object.assign(pair, { negation: 'a', denial: { not: { ...a, start }, of: a, beside: b } });
}

/** A record that must be there, or the test is about nothing. */
function of<T>(records: readonly T[], index: number): T {
  const record = records[index];
  assert.ok(record !== undefined, `There is no record ${index}`);
  return record;
}

const CORRUPTIONS: { readonly [L in Covered]: readonly Corruption<L>[] } = {
  articles: [
    [
      1,
      (all) => void all.splice(1, 0, of(all.splice(0, 1), 0)),
      'The record stands out of order',
      '{"article":"flood/echo',
    ],
    [1, (all) => all.splice(1, 0, of(all, 0)), 'The article flood/echo stands twice', '"flood/echo"'],
    [0, (all) => all.splice(1, 1), 'The article flood/post is not listed', '{"article":"flood/echo'],
    [3, (all) => (of(all, 3).article = 'flood/zoo'), 'There is no article flood/zoo', '"flood/zoo"'],
    [1, (all) => (of(all, 1).source = 'mast'), 'The article names the source post, not mast', '"mast"'],
    [2, (all) => (of(all, 2).units = 5), 'The article has 4 sentences that are compared, not 5', '5'],
    [0, (all) => (of(all, 0).sha256 = 'b'.repeat(64)), 'It was made from other bytes', '"bbbb'],
    [3, (all) => (of(all, 3).compared = true), 'Whether it is compared does not fit its language, de', 'true'],
    [0, (all) => (of(all, 0).reason = 'Why?'), 'Only an article that is not compared has a reason', 'true'],
  ],
  names: [
    [0, (all) => (mention(all).start += 1), 'The sentence has “nn Vale” from 12 to 19, not “Ann Vale”', '{"ar'],
    [0, (all) => (mention(all).end = 90), 'The sentence has “Ann Vale, said', '{"article":"flood/echo"'],
    [0, (all) => (of(of(all, 0).variants, 0).text = 'Anna Vale'), 'A mention reads “Ann Vale”', '{"article"'],
    [1, (all) => (of(all, 1).name = 'Westford'), '“Westford” is none of its written forms', '"Westford"'],
    [0, (all) => (merge(all).with = 'Vale'), '“Vale” is merged with “Vale”', '"Vale"'],
    [0, (all) => delete of(of(all, 0).variants, 1).merge, 'Only the longest form has no merge', '"Vale"'],
    [0, (all) => of(all, 0).variants.push(of(of(all, 0).variants, 1)), 'A written form stands twice', '{"id"'],
    [1, (all) => of(all, 1).alsoPossible.push(other('n-0')), 'There is no name n-0', '"n-0"'],
    [3, (all) => all.splice(3, 0, of(all, 0)), 'The id n-c23fb869 stands twice', '"n-c23fb869"'],
    [0, (all) => (of(all, 0).id = 'n-00000000'), 'The id n-00000000 is not made of what', '"n-00000000"'],
    [1, (all) => of(of(all, 1).variants, 0).mentions.push(mention(all)), '“Ann Vale” lies over “Ann', '{"arti'],
    [0, (all) => (mention(all).article = 'flood/welle'), 'There is no article flood/welle that', '"flood/welle"'],
  ],
  quotations: [
    [0, (all) => (quoted(all, 0).text += '!'), 'The sentence has “Nobody in', '{"article":"flood/echo"'],
    [1, (all) => unquote(of(all, 1)), '“said” does not stand in quotation marks', '{"article":"flood/po'],
    [1, (all) => (of(all, 1).basis = 'none'), 'The basis does not fit', '"none"'],
    [2, (all) => (of(all, 2).name = 'n-11111111'), 'There is no name n-11111111', '"n-11111111"'],
    [0, (all) => (of(all, 0).name = 'n-47860c37'), 'The article does not mention Eastford', '"n-47860c37"'],
    [0, (all) => (of(all, 0).utterance = 'u-1'), 'The utterance u-1 does not list it', '"u-1"'],
    [0, (all) => (of(all, 0).verb = of(all, 1).verb), 'Its slices are of several articles', '{"articl'],
    [0, (all) => (quoted(all, 0).sentence = 's-22222222'), 'flood/echo has no sentence s-22222222', '"s-2'],
    [2, (all) => (of(all, 2).id = 'q-33333333'), 'The id q-33333333 is not made of', '"q-33333333"'],
  ],
  utterances: [
    [0, (all) => (of(all, 0).quotations[1] = 'q-44444444'), 'There is no quotation q-44444444', '"q-4'],
    [0, (all) => of(all, 0).quotations.push('q-f7a31386'), 'A quotation stands in it twice', '{"id"'],
    [0, (all) => (of(all, 0).quotations = ['q-f7a31386', 'q-f7a31386']), 'All its quotations are of one', '{'],
    [0, (all) => (of(all, 0).id = 'u-55555555'), 'The id u-55555555 is not made', '"u-55555555"'],
    [0, (all) => of(all, 0).wordings.pop(), 'Its wordings are not those of its quotations', '{"id"'],
    [0, (all) => (wording(all, 0).b = 'q-d1df33e4'), 'Its wordings are not those of', '{"id"'],
    [0, (all) => (run(all, 0).a.end -= 1), 'The sentence has “Nobody in', '{"article":"flood/echo"'],
    [0, (all) => (run(all, 0).b = speaker()), '“Vale” is no part of q-cd2e5075', '{"article":"flood/post"'],
    [0, (all) => (run(all, 1).a = structuredClone(run(all, 1, 1).a)), 'are not the same words', '{"a"'],
    [0, (all) => wording(all, 1).shared?.reverse(), 'The runs are not in the order', '{"a"'],
  ],
  pairs: [
    [1, (all) => (of(all, 1).tier = 'likely'), 'makes it strong, not likely', '"likely"'],
    [1, (all) => (of(all, 1).score = 0.1), 'The score 0.1 makes it weak, not strong', '"strong"'],
    [2, (all) => (of(all, 1).score = 0.37), 'The record stands out of order', '{"a"'],
    [1, (all) => (of(all, 1).b.article = 'flood/echo'), 'flood/echo has no sentence s-a212c2f7', '"s-a212c2f7"'],
    [0, (all) => (of(all, 0).b = of(all, 1).a), 'Both sentences are of one source', '{"article":"flood/echo"'],
    [0, (all) => (term(all).a.start = 1), 'The sentence has “eavy” from 1 to 5, not “Heavy”', '{"start":1,'],
    [0, (all) => Object.assign(term(all), { b: of(of(all, 0).terms, 1).b, via: 'word' }), 'are not one word', '{"a'],
    [3, (all) => (of(all, 3).rule = 'decided'), 'Only what an editor decided has a reason', '"decided"'],
    [3, (all) => (of(all, 3).rule = 'clause'), 'Only what a clause tells has clauses', '"clause"'],
    [1, (all) => all.splice(1, 0, of(all, 0)), 'These two sentences stand in another record too', '{"ar'],
    [0, (all) => (of(all, 0).negation = 'b'), 'A negation is told with its words, or not at all', '"b"'],
    [0, (all) => deny(of(all, 0), 0), '“Heavy” does not stand in front of “Heavy”', '{"start":0,'],
    [0, (all) => deny(of(all, 0), 2), 'The sentence has “avy” from 2 to 5, not “Heavy”', '{"start":2,'],
  ],
  statements: [
    [0, (all) => (member(all).tier = 'weak'), 'makes s-bbd8a352 strong', '{"article":"flood/echo"'],
    [0, (all) => (member(all).best.score = 0.4), ', not 0.4', '{"article":"flood/post"'],
    [0, (all) => (member(all).best.sentence = 's-a212c2f7'), 'What s-bbd8a352 is most like is no', '{"art'],
    [0, (all) => (of(all, 0).words = ref(of(of(all, 1).members, 0))), 'that stands for it is no member', '{"art'],
    [2, (all) => (of(all, 2).sources = ['echo', 'star']), 'Its members are of echo, post', '["echo","star"]'],
    [2, (all) => of(all, 2).members.push(of(of(all, 2).members, 0)), 'A sentence is a member twice', '{"id"'],
    [2, (all) => of(all, 2).members.push(of(of(all, 0).members, 0)), 'is at home in another', '{"article'],
    [0, (all) => (of(all, 0).origins.atMost = 3), 'The records it names leave 2 origins, not 3', '{"atMo'],
    [0, (all) => (of(all, 0).origins.because = ['c-66666666']), 'There is no record c-66666666', '"c-6666'],
    [2, (all) => (of(all, 2).origins.because = ['c-5a6657c4']), 'c-5a6657c4 ties no members', '"c-5a665'],
    [1, (all) => (of(all, 1).id = 'st-77777777'), 'The id st-77777777 is not made', '"st-77777777"'],
    [0, (all) => (member(all).clause = clause('Snow')), 'is at home and tells it as a whole', '{"start":0,'],
    [0, (all) => (member(all).clause = clause('snoW')), 'not “snoW”', '{"start":0,'],
    [2, (all) => (member(all, 2).best = { ...ref(member(all, 2)), score: 0 }), 'is of its own source', '{"article'],
  ],
  sharedCopy: [
    [0, (all) => (of(all, 0).words = 19), 'The sides share 20 words, not 19', '19'],
    [2, (all) => (of(all, 2).longest = 9), 'The longest run has 6 words, not 9', '9'],
    [0, (all) => (of(of(all, 0).a, 0).text = 'Heavy snow'), 'not “Heavy snow”', '{"article":"flood/echo"'],
    [1, (all) => (of(all, 1).b = of(all, 2).b), 'The words of the two sides differ', '{"id"'],
    [1, (all) => (of(all, 1).b = of(all, 1).a), 'Both sides are of one source', '{"article":"flood/echo"'],
    [2, (all) => of(all, 2).a.reverse(), 'Its slices are not in the order of one sentence', '{"id"'],
  ],
  actors: [
    [1, (all) => (of(all, 1).name = 'those who helped'), 'The actor “those who helped” stands twice', '"those'],
    [0, (all) => (of(all, 0).id = 'a-11111111'), 'The id a-11111111 is not made of', '"a-11111111"'],
    [1, (all) => all.splice(1, 0, of(all, 0)), 'The id a-e6287735 stands twice', '"a-e6287735"'],
  ],
  wording: [
    [0, (all) => (of(all, 0).at.start += 1), 'The sentence has “own” from 55', '{"article"'],
    [1, (all) => (of(all, 1).term = 'helper'), '“helper” is not “Volunteers”', '"helper"'],
    [1, (all) => (of(all, 1).actor = 'a-22222222'), 'There is no actor a-22222222', '"a-22222222"'],
    [1, (all) => (of(all, 1).actor = of(all, 0).actor), '“Volunteers” holds no word of the people', '"a-'],
    [0, (all) => (of(all, 0).voice = 'own'), '“town” is own, its place says otherwise', '"own"'],
    [1, (all) => (of(all, 1).voice = 'quoted'), '“Volunteers” is quoted, its place says otherwise', '"quoted"'],
    [0, (all) => delete of(all, 0).quotation, 'Only what is quoted names a quotation', '{"article"'],
    [0, (all) => (of(all, 0).quotation = 'q-d1df33e4'), 'It does not stand in the quotation', '"q-d1df33e4"'],
    [1, (all) => (of(all, 1).id = 'w-33333333'), 'The id w-33333333 is not made of', '"w-33333333"'],
    [1, (all) => all.splice(1, 0, of(all, 0)), 'The id w-b9d9c1c4 stands twice', '"w-b9d9c1c4"'],
    [6, (all) => (of(all, 6).at = { ...of(all, 6).at, end: 16, text: 'Bakers in Eastfo' }), '“bake', '"baker"'],
    [3, (all) => delete of(all, 3).citation, 'What is attributed names whom it is cited from', '{"article"'],
    [3, (all) => (of(all, 3).citation = 'ci-01daae99'), 'It does not stand in what ci-01daae99 cites', '"ci-01'],
    [1, (all) => (of(all, 1).citation = 'ci-99045f77'), 'own words are cited from nobody', '"ci-99045f77"'],
    [1, (all) => (of(all, 1).voice = 'attributed'), 'What is attributed names whom', '{"article"'],
  ],
  singles: [
    [0, (all) => (of(all, 0).sentence = 's-bbd8a352'), 's-bbd8a352 is in a statement', '"s-bbd8a352"'],
    [1, (all) => all.splice(1, 0, of(all, 0)), 's-85e8afc4 stands twice', '"s-85e8afc4"'],
    [1, (all) => (of(all, 1).held = 0.7), '0.7 of it elsewhere it is not told by one source only', '"only"'],
    [2, (all) => (nearest(all, 2).score = 0.31), 'With a likeness of 0.31 and 0.2812', '"only"'],
    [1, (all) => unalign(of(all, 1)), 'It does not say what it is most like', '"unaligned"'],
    [0, (all) => (nearest(all).article = 'flood/echo'), 'flood/echo has no sentence s-e91a08a5', '"s-e91a08a5"'],
    [
      0,
      (all) => (of(all, 0).nearest = { ...ref(of(all, 1)), score: 0.1 }),
      'What it is most like is of its own',
      '{"ar',
    ],
  ],
  dates: [
    [1, (all) => (of(all, 1).at.text = 'Monday'), 'The sentence has “Tuesday”', '{"article"'],
    [1, (all) => delete of(all, 1).iso, 'It has a value, or is vague or anchored, never both', '"day"'],
    [0, (all) => (of(all, 0).role = 'event'), 'Its role does not fit', '"event"'],
    [1, (all) => (of(all, 1).iso = '2031-02-30'), '2031-02-30 does not exist', '"2031-02-30"'],
    [1, (all) => (of(all, 1).iso = '2031-03-04/2031-03-01'), 'ends before it begins', '"2031-03-04/'],
    [1, (all) => (of(all, 1).iso = '2031-04-08'), '2031-04-08 does not follow from “Tuesday”', '"2031-04-08"'],
    [1, (all) => (of(all, 1).iso = '2031-03-05'), 'The weekday does not fit its words', '"2031-03-05"'],
    [1, (all) => (of(all, 1).falls = 'Friday'), 'It does not fall on a Friday', '"Friday"'],
    [1, (all) => delete of(all, 1).against, '2031-03-04 does not follow from “Tuesday”', '"2031-03-04"'],
    [
      1,
      (all) => (of(all, 1).against = { kind: 'publication', day: '2031-03-05' }),
      'published on 2031-03-04',
      '{"kind"',
    ],
    [1, (all) => (of(all, 1).against = { kind: 'date', date: 'd-0' }), 'is not of its sentence or the one', '{"kind"'],
    [1, (all) => (of(all, 1).id = 'd-11111111'), 'The id d-11111111 is not made', '"d-11111111"'],
    [2, (all) => all.splice(2, 0, of(all, 1)), 'The id d-eb12faee stands twice', '"d-eb12faee"'],
    [2, (all) => (of(all, 2).at = of(all, 1).at), '“Tuesday” lies over “Tuesday”', '{"article"'],
  ],
  places: [
    [1, (all) => (town(all, 1).lat = 51), 'The gazetteer has Millbrook 50.1, 10.2 under 1', '{"gazetteer"'],
    [1, (all) => (town(all, 1).gazetteer = '2'), 'The gazetteer has Millbrook 48, 12 under 2', '{"gazetteer"'],
    [1, (all) => delete of(all, 1).town, 'Its rule does not fit its town', '"far larger"'],
    [1, (all) => (of(all, 1).sources = ['echo']), 'The sources that name it are echo, post, star', '["echo"]'],
    [1, (all) => (of(all, 1).candidates = 3), 'The gazetteer has 2 towns of that name', '3'],
    [1, (all) => (of(all, 1).rule = 'only one'), 'It is one of 2', '"only one"'],
    [1, (all) => (of(all, 1).decided = 'Why?'), 'Only what an editor decides', '"far larger"'],
    [1, (all) => (of(all, 1).names = ['n-47860c37']), 'The name n-47860c37 is in two places', '"n-47860c37"'],
    [0, (all) => (of(all, 0).names = ['n-c23fb869']), '“Ann Vale” is no name of a place', '"n-c23fb869"'],
    [0, (all) => (of(all, 0).names = ['n-1']), 'There is no name n-1', '"n-1"'],
    [0, (all) => (of(all, 0).id = 'p-11111111'), 'The id p-11111111 is not made', '"p-11111111"'],
    [0, (all) => (of(all, 0).rule = 'several'), 'Its rule does not fit', '"several"'],
    [0, (all) => (of(all, 0).rule = 'not in the gazetteer'), 'The gazetteer has 1', '"not in the gazetteer"'],
  ],
  gazetteers: [
    [0, (all) => (of(all, 0).version = '2.0.0'), 'It was looked up in invented 1.0.0', '{"name"'],
    [0, (all) => (of(all, 0).licence = 'none'), 'It was looked up in invented', '{"name"'],
  ],
  citations: [
    [0, (all) => (of(all, 0).party.text = 'Anna Vale'), 'not “Anna Vale”', '{"article"'],
    [0, (all) => (of(of(all, 0).verbs, 0).start += 1), 'The sentence has “aid” from 22', '{"article"'],
    [0, (all) => (of(all, 0).who = speaker()), 'It stands in another article', '{"article"'],
    [0, (all) => (of(all, 0).name = 'n-1'), 'There is no name n-1', '"n-1"'],
    [0, (all) => (of(all, 0).quotations = ['q-1']), 'There is no quotation q-1', '"q-1"'],
    [0, (all) => (of(all, 0).quotations = ['q-cd2e5075']), 'The quotation q-cd2e5075 is no part of', '"q-cd2e5075"'],
    [0, (all) => (of(all, 0).via = 'ci-1'), 'There is no citation ci-1', '"ci-1"'],
    [0, (all) => (of(all, 0).via = of(all, 0).id), 'It is cited through itself', '"ci-99045f77"'],
    [0, (all) => (of(all, 0).via = of(all, 1).id), 'It came through another article', '"ci-1a6ad5f6"'],
    [2, (all) => (of(all, 2).id = 'ci-11111111'), 'The id ci-11111111 is not made', '"ci-11111111"'],
    [1, (all) => all.splice(1, 0, of(all, 0)), 'The id ci-99045f77 stands twice', '"ci-99045f77"'],
  ],
  figures: [
    [0, (all) => (of(all, 0).value.low = 30), 'The value is not that of “300”', '{"low":30,'],
    [1, (all) => delete of(all, 1).modifier, 'Nothing makes an interval', '{"low":270'],
    [2, (all) => (of(all, 2).at.text = '9,000 sandbag'), 'not “9,000 sandbag”', '{"article"'],
    [0, (all) => (of(all, 0).number.start += 1), 'The sentence has “00” from 27', '{"start":27'],
    [0, (all) => (of(all, 0).scope = [clause('Dikes')]), 'not “Dikes”', '{"start":0'],
    [0, (all) => (of(all, 0).number = clause('Dike')), '“Dike” is no part of the figure', '{"start":0'],
    [4, (all) => (of(all, 4).value = { low: 9, high: 8 }), 'The ends of the value are in the wrong order', '{"low":9'],
    [2, (all) => (of(all, 2).by = { at: speaker() }), 'Who gives it is named in another article', '{"article"'],
    [0, (all) => (of(all, 0).by = { at: of(all, 0).at, name: 'n-1' }), 'There is no name n-1', '"n-1"'],
    [0, (all) => (of(all, 0).by = { at: of(all, 0).at, quotation: 'q-1' }), 'There is no quotation q-1', '"q-1"'],
    [2, (all) => (of(all, 2).id = 'f-11111111'), 'The id f-11111111 is not made', '"f-11111111"'],
    [1, (all) => all.splice(1, 0, of(all, 0)), 'The id f-98fa81d9 stands twice', '"f-98fa81d9"'],
  ],
  figureGroups: [
    [0, (all) => (of(all, 0).figures[0] = 'f-22222222'), 'There is no figure f-22222222', '"f-22222222"'],
    [0, (all) => (of(all, 0).verdict = 'same'), 'The verdict of its pairs is “overlap”', '"same"'],
    [0, (all) => (of(of(all, 0).pairs, 1).verdict = 'later'), 'The two figures are “overlap”', '{"a"'],
    [0, (all) => (of(of(all, 0).pairs, 1).rule = 'same value'), 'The two figures are so by “values overlap”', '{"a"'],
    [0, (all) => (of(all, 0).rule = 'other day'), 'The rule of its pairs is “values overlap”', '"other day"'],
    [0, (all) => of(all, 0).pairs.pop(), 'Its pairs are not those of its figures', '["f-98'],
    [0, (all) => (of(all, 0).lessExact = ['f-0f1992ce']), 'f-0f1992ce is no member', '"f-0f1992ce"'],
    [0, (all) => (of(all, 0).figures = ['f-98fa81d9', 'f-3bcb3953']), 'All its figures are of one source', '["f-98'],
    [0, (all) => (of(all, 0).id = 'g-33333333'), 'The id g-33333333 is not made', '"g-33333333"'],
    [1, (all) => all.push(structuredClone(of(all, 0))), 'is in two groups', '"f-98fa81d9"'],
  ],
};

/** All of them, each as something that is done to the whole. */
const ALL = (Object.keys(CORRUPTIONS) as Covered[]).flatMap(<L extends Covered>(list: L) =>
  CORRUPTIONS[list].map(([record, change, message, at]) => ({
    ...{ list, record, message, at },
    change: (whole: Comparison) => change(whole[list]),
  })),
);

function mention(all: Records['names']) {
  return of(of(of(all, 0).variants, 0).mentions, 0);
}

function merge(all: Records['names']) {
  const { merge: found } = of(of(all, 0).variants, 1);
  assert.ok(found);
  return found;
}

function other(name: string) {
  return { text: 'Eastford', name, reason: 'For this test' };
}

function quoted(all: Records['quotations'], index: number) {
  return of(of(all, index).slices, 0);
}

/** Words that stand outside the marks. */
function unquote(quotation: Comparison['quotations'][number]) {
  const { article, sentence } = of(quotation.slices, 0);
  quotation.slices = [{ article, sentence, start: 65, end: 69, text: 'said' }];
}

function wording(all: Records['utterances'], index: number) {
  return of(of(all, 0).wordings, index);
}

function run(all: Records['utterances'], index: number, place = 0) {
  return of(wording(all, index).shared ?? [], place);
}

/** Words of a sentence that are not quoted. */
function speaker() {
  return { article: 'flood/post', sentence: 's-a212c2f7', start: 60, end: 64, text: 'Vale' };
}

function ref({ article, sentence }: SentenceRef): SentenceRef {
  return { article, sentence };
}

function term(all: Records['pairs']) {
  return of(of(all, 0).terms, 0);
}

function clause(text: string) {
  return { start: 0, end: text.length, text };
}

function town(all: Records['places'], index: number) {
  const { town: found } = of(all, index);
  assert.ok(found);
  return found;
}

function member(all: Records['statements'], index = 0) {
  return of(of(all, index).members, 0);
}

function nearest(all: Records['singles'], index = 0) {
  const { nearest: found } = of(all, index);
  assert.ok(found);
  return found;
}

function unalign(single: Comparison['singles'][number]) {
  single.verdict = 'unaligned';
  delete single.nearest;
}

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
  const slice = quoted(corrupt.quotations, 0);
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
