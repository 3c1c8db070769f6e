import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { ReportingWords } from './reporting-words.ts';

/**
 * Whether what was read as a party has no noun that could be one: “the current disclosed terms” names nobody by “current”, and
 * in “he took office in January and promised” nobody is called “took office in January”.
 */
export function isNoParty({ frame, from, kind, head }: NounPhrase, words: ReportingWords): boolean {
  if (kind !== 'description') return false;
  if (words.neverNouns.has(head)) return true;
  const isBare = !words.determiners.has(frame.tokens[from]?.key ?? '');
  return isBare && SUBJECT.test(frame.tokens[from - 1]?.key ?? '');
}

/** Behind these no noun stands but with an article: “you people” is rarer than “he took”. */
const SUBJECT = /^(?:i|he|she|it|we|they|who)$/u;

/** “Last week farmers said”: the party without the time in front of it. */
export function withoutTime(phrase: NounPhrase, words: ReportingWords): NounPhrase {
  const { frame, from, to, start } = phrase;
  const [first, unit, next] = [frame.tokens[from], frame.tokens[from + 1], frame.tokens[from + 2]];
  const isTime = /^(?:last|this|next|earlier|later)$/u.test(first?.key ?? '') && isTimeWord(unit?.key ?? '', words);
  if (!isTime || unit?.possessive || from + 2 > to) return phrase;
  return { ...phrase, from: from + 2, start: next?.start ?? start };
}

function isTimeWord(word: string, words: ReportingWords): boolean {
  return words.timeUnits.has(word) || words.calendar.has(word);
}
