import type { Lexicon } from '../../schema/lexicon.ts';
import { wordSets } from '../lexicon-lists.ts';
import { oncePer } from '../once-per.ts';

/** The word lists by which speakers are found. */
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
  'reportingPhrases',
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
export const speechWords = oncePer((lexicon: Pick<Lexicon, 'lists'>): SpeechWords => wordSets(lexicon, SPEECH_LISTS));
