import type { Quotation } from '../../schema/records/quotation.ts';
import type { Attribution } from './attribute.ts';
import type { SpeechWords } from './speech-words.ts';

/** Longer runs in marks are speech even where nobody is named. */
const LONGEST_TERM = 5;

/**
 * full: a clause with its verb, or several sentences. term: a word or name that is pointed at, without a reporting verb.
 * fragment: part of a clause.
 */
export function kindOf(
  text: string,
  attribution: Attribution,
  sentences: number,
  words: SpeechWords,
): Quotation['kind'] {
  const keys = text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
  const reported = attribution.speech !== undefined || attribution.speaker !== undefined;
  if (isTitle(text) && !isDirectSpeech(text)) return 'term';
  if (sentences > 1 || isClause(text, keys, words)) return 'full';
  if (!reported && keys.length <= LONGEST_TERM) return 'term';
  return 'fragment';
}

function isClause(text: string, keys: readonly string[], words: SpeechWords): boolean {
  const verb = keys.findIndex((key) => words.finiteVerbs.has(key) || /n't$/u.test(key));
  const isSentence = /^[^\p{L}\p{N}]*\p{Lu}/u.test(text) && /[.!?…,—–-]['’)]*$/u.test(text);
  if (isSentence && (keys.length > 3 || verb >= 0)) return true;
  if (words.firstPersonPronouns.has(keys[0] ?? '') && keys.length > 1 && (keys[0]?.includes("'") || keys.length > 2))
    return true;
  return (
    verb > 0 &&
    verb <= 8 &&
    keys.length > 2 &&
    !/^(?:that|which|who|than|as)$/u.test(keys[verb - 1] ?? '') &&
    !words.phraseEnds.has(keys[0] ?? '')
  );
}

/** A Lake in Winter: all words but small ones begin with a capital. */
function isTitle(text: string): boolean {
  const large = text.split(/\s+/u).filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return large.length >= 2 && large.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word)) && /\p{Ll}/u.test(text);
}

function isDirectSpeech(text: string): boolean {
  return /[.!?]['’)]*$/u.test(text);
}
