import { type NounPhrase, phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { ReportingWords } from './reporting-words.ts';

/** The people of whom there are so many: a group of farmers, dozens of local farmers. Of others the phrase itself. */
export function membersOf(phrase: NounPhrase, words: ReportingWords): NounPhrase {
  const { frame, from, to, kind } = phrase;
  if (kind !== 'description' && kind !== 'name') return phrase;
  const of = frame.tokens.findIndex(({ key }, at) => at > from && at <= to + 1 && key === 'of');
  if (of < 0 || !words.countNouns.has(frame.tokens[of - 1]?.key ?? '')) return phrase;
  const members = phraseStartingAt(frame, of + 1, words) ?? (of < to ? rest(phrase, of + 1) : undefined);
  return members && /[^s]s$|^people$|^police$/u.test(members.head) ? members : phrase;
}

function rest(phrase: NounPhrase, from: number): NounPhrase {
  const { frame, to } = phrase;
  return {
    ...phrase,
    from,
    start: frame.tokens[from]?.start ?? phrase.start,
    head: frame.tokens[to]?.key ?? phrase.head,
  };
}
