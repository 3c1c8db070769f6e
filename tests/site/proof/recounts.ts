import {
  citedAlone,
  citedAloneBy,
  citedReach,
  citersOf,
  introducing,
  namedOf,
  sentencesOfNobody,
  sentencesOfParty,
  usesOfWord,
} from './cited-counts.ts';
import {
  contradictionsReach,
  figuresAlone,
  figuresFound,
  figuresOfSource,
  figuresReach,
  sourcesBeyond,
  strongPairs,
} from './figure-counts.ts';
import { summaryCounts } from './home-counts.ts';
import { JUMP_RECOUNTS } from './jump-counts.ts';
import { listed, listedInSummary } from './list-counts.ts';
import { recordsMarked, sourcesOfFigures } from './mark-counts.ts';
import { mentionsOfPlace, numberOfTown, placesReach, sourcesOfPlace } from './place-counts.ts';
import type { Recount } from './recount.ts';
import {
  articlesOfEvent,
  comparedSources,
  ofColumn,
  sourcesAndArticles,
  sourcesOfEvent,
  sourcesOfItem,
} from './source-counts.ts';
import {
  allRows,
  furtherMembers,
  group,
  ofLinkAndVersions,
  ofLinkOrSentence,
  origins,
  partsOnlyHere,
  reach,
  sharedWords,
  tellersOfAll,
  tellersOfSentence,
  versions,
} from './statement-counts.ts';
import { times, timesAssumed, timesFromPublication } from './time-counts.ts';
import {
  mentionsHidden,
  mentionsOfActor,
  mentionsOfTerm,
  termAlone,
  termOfAll,
  termsOnce,
  wordingReach,
} from './wording-counts.ts';

/** Forms in singular and plural, with the same recount. */
function both(one: string, many: string, recount: Recount): Record<string, Recount> {
  return { [one]: recount, [many]: recount };
}

/** The line below the places, in every number. */
function placesReached(): Record<string, Recount> {
  const plurals = (one: string, many: string) => [`# ${one}`, `# ${many}`];
  const forms = plurals('place', 'places').flatMap((places) =>
    plurals('town', 'towns').flatMap((towns) =>
      plurals('area', 'areas').map(
        (areas) => `${places} named · ${towns}, # on the map · ${areas} and # not sure or not known, without a circle`,
      ),
    ),
  );
  return Object.fromEntries(forms.map((form) => [form, placesReach]));
}

/**
 * How the numbers of each form are counted anew. Numbers in forms that are not here are places, which marks are held to, or
 * characters and lines of receipts, which their own test adds up.
 */
export const RECOUNTS: Readonly<Record<string, Recount>> = {
  ...JUMP_RECOUNTS,
  ...Object.fromEntries(
    ['statement', 'statements'].flatMap((one) =>
      ['sentence', 'sentences'].map((other) => [
        `# ${one} that two or more tell · # ${other} in one source only`,
        summaryCounts,
      ]),
    ),
  ),
  ...both('# source. Nothing to compare yet.', '# sources.', sourcesOfEvent),
  ...both('# sources, # article.', '# sources, # articles.', sourcesAndArticles),
  ...both('# of # sources.', 'in # of # sources', tellersOfAll),
  '# of #': sourcesOfPlace,
  ...both('In # of # sources · # statement', 'In # of # sources · # statements', group),
  'Compare the # versions': versions,
  'See all # versions of this sentence': versions,
  ...both('Compare # version', 'Compare # versions', versions),
  ...both('Compare # version :', 'Compare # versions :', versions),
  '+#': furtherMembers,
  ...both('Of # statement that two or more tell', 'Of # statements that two or more tell', allRows),
  ...both('in # of # mentions', 'each in # of # mentions', termOfAll),
  'in all # mentions': termAlone,
  'in the one mention': termAlone,
  '# not shown here': mentionsHidden,
  '# terms, once each': termsOnce,
  ...both('In its own voice · ×#', 'In its own voice ×#', mentionsOfTerm),
  ...both('Attributed · ×#', 'Attributed ×#', mentionsOfTerm),
  ...both('Quoted · ×#', 'Quoted ×#', mentionsOfTerm),
  'All # lines behind these counts : ‹›': mentionsOfActor,
  '# mentions by a description · # in own voice · # attributed · # quoted': wordingReach,
  'In # of #': tellersOfAll,
  'in # of #': ofLinkOrSentence,
  'in # of #: Compare the # versions': ofLinkAndVersions,
  'in # and # of #': tellersOfSentence,
  'headline in # of #': tellersOfSentence,
  'headline in # and # of #': tellersOfSentence,
  'In # of # sources: ‹words›': tellersOfSentence,
  'In # and # of # sources: ‹words›': tellersOfSentence,
  'Headline in # of # sources: ‹words›': tellersOfSentence,
  'Headline in # and # of # sources: ‹words›': tellersOfSentence,
  '# articles, side by side': articlesOfEvent,
  'Beside a sentence: in how many of the # sources it was found; + opens what the others say. “Only here”: nothing like it in the other captured texts. Nothing beside it: no aligned statement found.':
    comparedSources,
  'Cited in one source only · #': citedAlone,
  'Cited · #': citedAlone,
  ...both('‹› # party', '‹› # parties', citedAloneBy),
  ...both('The sentence behind the numbers of', 'All # sentences behind the numbers of', sentencesOfParty),
  'All # sentences behind the numbers of ‹›': sentencesOfParty,
  ...both('# of # party', '# of # parties', namedOf),
  ...both('# of # sources quoted in #:', '# of # sources without quotation marks in #:', citersOf),
  'without quotation marks in #:': citersOf,
  'All # lines behind these counts : the words that introduce it': introducing,
  ...both('introduces what is cited ×#', 'keeps a distance ×#', usesOfWord),
  '×#': usesOfWord,
  ...both('# sentence with a term in quotation marks', '# sentences with a term in quotation marks', sentencesOfNobody),
  ...both(
    '# sentence with a pronoun whose noun is not known',
    '# sentences with a pronoun whose noun is not known',
    sentencesOfNobody,
  ),
  ...both(
    '# sentence with a quotation and no speaker named',
    '# sentences with a quotation and no speaker named',
    sentencesOfNobody,
  ),
  ...both('# name', '# names', recordsMarked),
  ...both('# reporting word', '# reporting words', recordsMarked),
  ...Object.fromEntries(
    ['same', 'overlap', 'less exact', 'later', 'different scope', 'different'].map((verdict) => [
      `in # of #: ${verdict}`,
      sourcesOfFigures,
    ]),
  ),
  ...both('# sentence of # cite or quote somebody', '# sentences of # cite or quote somebody', citedReach.sentences),
  ...both('# party, # by name', '# parties, # by name', citedReach.parties),
  ...both('# quotation', '# quotations', (place) =>
    place.page.kind === 'article' ? recordsMarked(place) : citedReach.quotations(place),
  ),
  ...both(
    '# utterance given by two sources or more',
    '# utterances given by two sources or more',
    citedReach.utterances,
  ),
  '# with the speaker inferred': citedReach.inferred,
  '# with no speaker': citedReach.withoutSpeaker,
  'no hedge such as “reportedly”': citedReach.noHedge,
  ...both('# word that keeps a distance', '# words that keep a distance', citedReach.hedges),
  'Given by one source only · #': figuresAlone,
  'Given · #': figuresAlone,
  ...both('and # more source', 'and # more sources', sourcesBeyond),
  ...both('‹› # figure', '‹› # figures', figuresOfSource),
  ...both('# figure found', '# figures found', figuresFound),
  ...both('# figure found · none given by two sources', '# figures found · none given by two sources', figuresFound),
  ...Object.fromEntries(
    ['thing is', 'things are'].flatMap((things) =>
      ['figure', 'figures'].map((figures) => [
        `# figures found · # ${things} counted by two sources or more · # ${figures} given by one source only`,
        figuresReach,
      ]),
    ),
  ),
  '# pairs of strongly aligned sentences compared for numbers, dates and denials of the same scope and time · none contradicts another':
    strongPairs,
  ...both(
    '# pairs of strongly aligned sentences compared for numbers, dates and denials of the same scope and time · # contradiction',
    '# pairs of strongly aligned sentences compared for numbers, dates and denials of the same scope and time · # contradictions',
    contradictionsReach,
  ),
  ...both('Compare # version: ‹words›', 'Compare # versions: ‹words›', versions),
  ...both('# told · # sentence only here', '# told · # sentences only here', ofColumn),
  ...both('In one source only · # sentence', 'In one source only · # sentences', listed),
  ...both('No aligned statement found · # sentence', 'No aligned statement found · # sentences', listed),
  '‹› · #': listedInSummary,
  ...both('# mention of ‹›', '# mentions of ‹›', mentionsOfPlace),
  'GeoNames #': numberOfTown,
  ...placesReached(),
  ...both(
    '# expression of time found: # with a date, # without',
    '# expressions of time found: # with a date, # without',
    times,
  ),
  '# counted from the day of publication': timesFromPublication,
  ...both(
    '# weekday or month taken as past without a word that says so',
    '# weekdays or months taken as past without a word that says so',
    timesAssumed,
  ),
  ...both('# source:', '# sources:', sourcesOfItem),
  ...both('# part only in this version', '# parts only in this version', partsOnlyHere),
  ...both('at most # independent origin', 'at most # independent origins', origins),
  '‹› share # words': sharedWords,
  ...both(
    '# sentences and headlines examined · # in # shared statements · # in one source only · aligned is not agreed',
    '# sentences and headlines examined · # in # shared statements · # in one source only · # without an aligned statement · aligned is not agreed',
    reach,
  ),
};
