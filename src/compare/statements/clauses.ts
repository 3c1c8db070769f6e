import type { Range } from '../../text/sentences.ts';
import type { Word } from '../../text/words.ts';
import { CLAUSE_WORDS } from './thresholds.ts';

/** The words of a name add up to one, but for a rounding error. */
const ENOUGH = CLAUSE_WORDS - 0.01;

/** What stands inside a number, a time or a span of years (1,000, 11:36, 2020–21) is no mark. */
const MARK = /[,;:]\s|\s–|–\s|[()—…“”"]/u;

/** Words by which clauses are told from one another. */
interface ClauseWords {
  readonly openers: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
}

/**
 * The clauses of a sentence: pieces that begin behind a mark or with one of the words in `openers` (and, which, after) and
 * hold at least `CLAUSE_WORDS` content words; shorter pieces belong to what follows, the last to what goes before. Words in
 * `leads` go with the opener behind them (two days after, even though).
 * A rough cut without grammar. A sentence that cannot be cut is one clause.
 */
export function clausesOf(
  text: string,
  words: readonly Word[],
  { openers, leads }: ClauseWords,
  contentOf: (word: Word) => number,
): Range[] {
  const opens = (at: number) => {
    const between = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
    return MARK.test(between) || openers.has(words[behindLeads(at)]?.key ?? '');
  };
  const behindLeads = (at: number): number => (leads.has(words[at]?.key ?? '') ? behindLeads(at + 1) : at);
  const clauses: Range[] = [];
  let content = 0;
  let start = words[0]?.start ?? 0;
  for (const [at, word] of words.entries()) {
    if (content >= ENOUGH && opens(at)) {
      clauses.push({ start, end: words[at - 1]?.end ?? word.start });
      start = word.start;
      content = 0;
    }
    content += contentOf(word);
  }
  const end = words.at(-1)?.end ?? 0;
  const before = content < ENOUGH ? clauses.pop() : undefined;
  return words.length === 0 ? [] : [...clauses, { start: before?.start ?? start, end }];
}
