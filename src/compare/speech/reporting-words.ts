import type { Lexicon } from '../../schema/lexicon.ts';
import { listOf } from '../lexicon-lists.ts';
import { oncePer } from '../once-per.ts';
import { type SpeechWords, speechWords } from '../quotations/speech-words.ts';

/** The word lists by which reported speech is found, with quotation marks or without. */
export interface ReportingWords extends SpeechWords {
  /** Verbs of speech proper, those that only frame left out. */
  readonly reportVerbs: ReadonlySet<string>;
  /** Verbs that report only in front of “that”, a colon or a quotation: found that, read: “…”. */
  readonly weakVerbs: ReadonlySet<string>;
  /** Verbs whose object is what is reported: announced its withdrawal. */
  readonly objectVerbs: ReadonlySet<string>;
  /** Verbs behind which a promise or demand begins with “to”: vowed to stay. */
  readonly infinitiveVerbs: ReadonlySet<string>;
  /** Verbs with whom is told in front of “that”: warned the town that. */
  readonly audienceVerbs: ReadonlySet<string>;
  /** Verbs that tell of a vote as often as of speech. */
  readonly verdictVerbs: ReadonlySet<string>;
  /** Verbs that frame whose object the report names: condemned the plan. */
  readonly judgingVerbs: ReadonlySet<string>;
  /** Nouns for what somebody has said: rejected the claim. */
  readonly claimNouns: ReadonlySet<string>;
  /** Words a report of days begins with: on Thursday. */
  readonly calendar: ReadonlySet<string>;
  /** Nouns in which numbers are published: according to council figures. */
  readonly dataNouns: ReadonlySet<string>;
  /** Endings of nouns for people by what they do. */
  readonly peopleEndings: ReadonlySet<string>;
  /** Nouns for things with such an ending: a number. */
  readonly thingsLikePeople: ReadonlySet<string>;
  /** Participles by which pictures are shown: posted. */
  readonly publishVerbs: ReadonlySet<string>;
  /** Pictures and posts that show something: in images posted on the channel. */
  readonly pictureNouns: ReadonlySet<string>;
  /** Verbs behind which “for” or “against” tells what is said: argued for a delay. */
  readonly argumentVerbs: ReadonlySet<string>;
  /** Nouns for what one feels about a thing: voiced her opposition. */
  readonly stanceNouns: ReadonlySet<string>;
  /** What is done with a document by whom it comes from: signed a letter. */
  readonly sendVerbs: ReadonlySet<string>;
  /** Who says it in front of the colon of a headline: Report: …. */
  readonly headlineSources: ReadonlySet<string>;
  /** Words that open a sentence and are no name there: Late, Further. */
  readonly adverbOpeners: ReadonlySet<string>;
  /** Words that are no noun: very, current. */
  readonly neverNouns: ReadonlySet<string>;
  /** Units of time, singular and plural: week, weeks. */
  readonly timeUnits: ReadonlySet<string>;
  /** Verbs behind which “to” and a verb of speech tell what is said: went on to say. */
  readonly ventureVerbs: ReadonlySet<string>;
  /** Verbs whose object says it: prompted the mayor to say. */
  readonly promptVerbs: ReadonlySet<string>;
  /** Nouns behind whose owner “that” tells what is said: his claim that. */
  readonly assertionNouns: ReadonlySet<string>;
  /** Nouns for how many there are: dozens of farmers. */
  readonly countNouns: ReadonlySet<string>;
  /** Words behind a party that begin what more is told of it: familiar with the matter. */
  readonly behindParties: ReadonlySet<string>;
  /** Verbs with the preposition behind which stands what is said: objected to. */
  readonly prepositionalReports: ReadonlySet<string>;
  /** Behind these “to say” tells what people tend to say: likely. */
  readonly likelihoods: ReadonlySet<string>;
  /** Verbs for blows as often as for words: attacked. */
  readonly blowVerbs: ReadonlySet<string>;
  /** What is brought about by declaring it: an emergency. */
  readonly performedStates: ReadonlySet<string>;
  /** Verbs of which only people and what they write are the subject: say, believe. */
  readonly tellingVerbs: ReadonlySet<string>;
  /** How many of those asked say something: a majority, two-thirds. */
  readonly quantityHeads: ReadonlySet<string>;
}

/**
 * The lists of quotations with the verbs added that report without quotation marks, too. No verb is a verb of persons
 * only: what makes speech of it is what stands behind it. Made once for a lexicon.
 */
export const reportingWords = oncePer((lexicon: Lexicon): ReportingWords => {
  const words = speechWords(lexicon);
  const of = (name: string) => new Set([...listOf(lexicon, name)].map((word) => word.toLowerCase()));
  return {
    ...words,
    reportVerbs: words.speechVerbs,
    speechVerbs: words.speechVerbs.union(of('reportingVerbs')),
    personalVerbs: new Set(),
    weakVerbs: of('weakReportingVerbs').union(words.personalVerbs),
    objectVerbs: of('objectReportingVerbs'),
    infinitiveVerbs: of('infinitiveReportingVerbs'),
    audienceVerbs: of('audienceVerbs'),
    verdictVerbs: of('verdictVerbs'),
    judgingVerbs: of('judgingVerbs'),
    claimNouns: of('claimNouns'),
    calendar: of('calendarWords'),
    dataNouns: of('dataNouns'),
    peopleEndings: of('peopleEndings'),
    thingsLikePeople: of('thingsLikePeople'),
    publishVerbs: of('publishVerbs'),
    pictureNouns: of('pictureNouns'),
    argumentVerbs: of('argumentVerbs'),
    stanceNouns: of('stanceNouns'),
    sendVerbs: of('sendVerbs'),
    countNouns: of('countNouns'),
    behindParties: of('behindParties'),
    tellingVerbs: of('tellingVerbs'),
    prepositionalReports: of('prepositionalReports'),
    likelihoods: of('likelihoods'),
    blowVerbs: of('blowVerbs'),
    performedStates: of('performedStates'),
    quantityHeads: of('quantityHeads'),
    adverbOpeners: of('adverbOpeners'),
    neverNouns: of('neverNouns'),
    timeUnits: new Set([...of('timeUnits')].flatMap((row) => row.split('/'))),
    ventureVerbs: of('ventureVerbs'),
    promptVerbs: of('promptVerbs'),
    assertionNouns: of('assertionNouns'),
    headlineSources: of('headlineSources'),
  };
});
