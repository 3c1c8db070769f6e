import type { Hit } from './hits.ts';
import type { ReadSentence } from './phrase-start.ts';

/** Words that make another office of the one behind them: a vice president is no president. */
const LOWER = /^(?:vice|deputy|assistant|associate)$/u;
/** Words behind “of” that belong to a title in front of a name, at most: Secretary of State, Speaker of the House. */
const OF = 3;

type OfHead = Pick<Hit, 'first' | 'end' | 'rule'>;

/** Whether a noun is part of the name of another office: a vice president, the attorney general, the deputy press secretary. One that the event’s file lists whole is its own. */
export function isAnotherOffice({ tokens }: ReadSentence, { first, end, rule }: OfHead): boolean {
  if (rule === 'compound') return false;
  const [before, token, next] = [tokens[end - 2], tokens[end - 1], tokens[end]];
  const isBehindLower = end - 2 >= first - 1 && token?.joined === true && LOWER.test(before?.key ?? '');
  if (isBehindLower) return true;
  if (!token || !next?.joined || token.possessive) return false;
  // Of French: attorneys general, the surgeon general.
  if (/^generals?$/u.test(next.key)) return true;
  const isOffice = next.capital || tokens[end + 1]?.joined === true;
  return (
    LOWER.test(token.key) && isOffice && !/^(?:who|whom|said|says|of|to|for|in|at|and|or|with|on)$/u.test(next.key)
  );
}

/** A title in front of a person’s name, and a description straight before one: the mayor Ann Vale, Secretary of State Ann Vale. */
export function isTitle({ tokens, standings }: ReadSentence, end: number): boolean {
  if (tokens[end - 1]?.possessive || !tokens[end]?.joined) return false;
  // A surname that no article gives in full is no person’s to the names, yet its title says so: Secretary Vale.
  const title = tokens[end - 1];
  const isTitled = standings[end] === 'name' && title?.capital && tokens[end]?.capital && !title.key.endsWith('s');
  if (standings[end] === 'person' || isTitled) return true;
  if (tokens[end]?.key !== 'of' || !tokens[end - 1]?.capital) return false;
  for (let at = end + 1; at <= end + 1 + OF; at += 1) {
    const token = tokens[at];
    if (!token?.joined) return false;
    if (standings[at] === 'person') return at > end + 1;
    if (token.possessive || !(token.capital || token.key === 'the')) return false;
  }
  return false;
}
