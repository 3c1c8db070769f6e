import type { Lexicon } from '../../schema/lexicon.ts';
import { oncePer } from '../once-per.ts';

/** The word lists by which speakers are found, as sets of lower-case words. A list that the lexicon lacks is empty. */
const SPEECH_LISTS = [
  'speechVerbs',
  'framingVerbs',
  'speechNouns',
  'speechPlatforms',
  'audiences',
  'personPronouns',
  'malePronouns',
  'femalePronouns',
  'groupPronouns',
  'firstPersonPronouns',
  'speakerTitles',
  'speakerBodies',
  'speakerRoles',
  'determiners',
  'namePrepositions',
  'nameParticles',
  'phraseEnds',
  'tagAdverbs',
  'beForms',
  'finiteVerbs',
  'elisions',
  'sourceMarkers',
  'issueVerbs',
  'personalVerbs',
  'groupRoles',
  'nameSuffixes',
  'titleModifiers',
  'phrasalSpeechVerbs',
  'prepositionVerbs',
  'nounVerbs',
  'hedgeParticiples',
  'caseNouns',
  'caseVerbs',
  'teaserLabels',
] as const;

/** The lists by their names in the lexicon, each a set of lower-case words; one that the lexicon lacks is empty. */
export type SpeechWords = Readonly<Record<(typeof SPEECH_LISTS)[number], ReadonlySet<string>>>;

/** Made once for a lexicon: four measures look for speakers. */
export const speechWords = oncePer(({ lists }: Pick<Lexicon, 'lists'>): SpeechWords => {
  const of = (name: (typeof SPEECH_LISTS)[number]) =>
    new Set((lists[name]?.words ?? []).map((word) => word.toLowerCase()));
  return {
    speechVerbs: of('speechVerbs'),
    framingVerbs: of('framingVerbs'),
    speechNouns: of('speechNouns'),
    speechPlatforms: of('speechPlatforms'),
    audiences: of('audiences'),
    personPronouns: of('personPronouns'),
    malePronouns: of('malePronouns'),
    femalePronouns: of('femalePronouns'),
    groupPronouns: of('groupPronouns'),
    firstPersonPronouns: of('firstPersonPronouns'),
    speakerTitles: of('speakerTitles'),
    speakerBodies: of('speakerBodies'),
    speakerRoles: of('speakerRoles'),
    determiners: of('determiners'),
    namePrepositions: of('namePrepositions'),
    nameParticles: of('nameParticles'),
    phraseEnds: of('phraseEnds'),
    tagAdverbs: of('tagAdverbs'),
    beForms: of('beForms'),
    finiteVerbs: of('finiteVerbs'),
    elisions: of('elisions'),
    sourceMarkers: of('sourceMarkers'),
    issueVerbs: of('issueVerbs'),
    personalVerbs: of('personalVerbs'),
    groupRoles: of('groupRoles'),
    nameSuffixes: of('nameSuffixes'),
    titleModifiers: of('titleModifiers'),
    phrasalSpeechVerbs: of('phrasalSpeechVerbs'),
    prepositionVerbs: of('prepositionVerbs'),
    nounVerbs: of('nounVerbs'),
    hedgeParticiples: of('hedgeParticiples'),
    caseNouns: of('caseNouns'),
    caseVerbs: of('caseVerbs'),
    teaserLabels: of('teaserLabels'),
  };
});
