import type { Frame } from '../quotations/frames.ts';
import { isNameWord, type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { canSpeak } from './can-speak.ts';
import type { ReportingWords } from './reporting-words.ts';

const SPAN_OF_TIME =
  /^(?:years?|weeks?|months?|nights?|days?|hours?|morning|afternoon|evening|spring|summer|autumn|fall|winter|time)$/u;

/** How many words an acronym or remark in brackets may have. */
const IN_BRACKETS = 4;

/**
 * The subject that ends before token `at`, behind adverbs and a time left out: local farmers (last year) said. A name
 * behind “of”, “at” and the like belongs to the people before it: farmers at the Aton market say.
 */
export function subjectBefore(frame: Frame, at: number, words: ReportingWords): NounPhrase | undefined {
  const behind = beforeTime(frame, beforeAdverbs(frame, at - 1, words), words);
  const last = beforeBrackets(frame, behind);
  const bare = barePhraseEndingAt(frame, last, words);
  if (bare) return behindPreposition(frame, bare, words) ?? bare;
  if (!isNameWord(frame.tokens[last], words) && last === beforeAdverbs(frame, at - 1, words)) return undefined;
  const found = phraseEndingAt(frame, last, words);
  return found && canSpeak(found, words) ? (behindPreposition(frame, found, words) ?? found) : undefined;
}

/** The Aton Council (AC) said: what stands in brackets belongs to the name before it. */
function beforeBrackets({ tokens }: Frame, at: number): number {
  if (tokens[at]?.key !== ')') return at;
  const opens = tokens.slice(0, at).findLastIndex(({ key }) => key === '(');
  return opens > 0 && at - opens <= IN_BRACKETS ? opens - 1 : at;
}

/** Farmers at the Aton market: the people before the preposition, if there are any. */
export function behindPreposition(
  frame: Frame,
  { from, titles }: NounPhrase,
  words: ReportingWords,
): NounPhrase | undefined {
  const { tokens } = frame;
  let before = from - titles.length - 1;
  if (words.determiners.has(tokens[before]?.key ?? '')) before -= 1;
  if (tokens[before]?.key === 'by') return behindParticiple(frame, before - 1, words);
  if (titles.length > 0 || !/^(?:of|at|in|from|for|with)$/u.test(tokens[before]?.key ?? '')) return undefined;
  return barePhraseEndingAt(frame, before - 1, words);
}

/** Farmers led by Ann Bo, a notice later sent by the mill: what opens the clause in front of the participle. */
function behindParticiple(frame: Frame, at: number, words: ReportingWords): NounPhrase | undefined {
  const { tokens } = frame;
  if (!/(?:ed|en|led|sent|made|held)$/u.test(tokens[at]?.key ?? '')) return undefined;
  const last = beforeAdverbs(frame, at - 1, words);
  // The notice was sent by the mill: a sentence of its own.
  if (tokens.slice(last, at).some(({ key }) => words.beForms.has(key))) return undefined;
  const found = barePhraseEndingAt(frame, last, words) ?? phraseEndingAt(frame, last, words);
  const before = tokens[(found?.from ?? 0) - 1];
  const opens = before === undefined || before.kind !== 'word' || /^(?:that|and|but|while|as)$/u.test(before.key);
  return opens && found?.kind !== 'pronoun' ? found : undefined;
}

function beforeAdverbs({ tokens }: Frame, at: number, words: ReportingWords): number {
  let left = at;
  while (tokens[left]?.kind === 'word' && isAdverb(tokens[left]?.key ?? '', words)) left -= 1;
  return left;
}

function isAdverb(key: string, words: ReportingWords): boolean {
  return words.tagAdverbs.has(key) || (key.endsWith('ly') && key.length > 4);
}

/** Last year; on Dec. 4; on Thursday. */
function beforeTime({ tokens }: Frame, at: number, words: ReportingWords): number {
  if (SPAN_OF_TIME.test(tokens[at]?.key ?? '') && /^(?:last|this|that|earlier)$/u.test(tokens[at - 1]?.key ?? ''))
    return at - 2;
  let left = at;
  while (words.calendar.has(tokens[left]?.key ?? '') || /^\d{1,4}$/u.test(tokens[left]?.key ?? '')) left -= 1;
  return left < at && /^(?:on|in)$/u.test(tokens[left]?.key ?? '') ? left - 1 : left;
}
