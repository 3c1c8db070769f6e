import type { Frame, Token } from '../quotations/frames.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words a phrase may have: “Turkish-backed opposition fighters”. */
const LONGEST = 5;

const NO_NOUN = /(?:ous|less|ness|ss|us|is|ings?|ly|ed)$/u;

/** Several people or bodies without an article in front, whose noun is token `to`: “opposition fighters”. */
export function barePhraseEndingAt(frame: Frame, to: number, words: ReportingWords): NounPhrase | undefined {
  const { tokens } = frame;
  const last = tokens[to];
  if (last?.kind !== 'word' || last.possessive || words.phraseEnds.has(last.key)) return undefined;
  const isPlural = /^\p{Ll}{3,}s$/u.test(to === 0 ? last.key : last.text) && !NO_NOUN.test(last.key);
  const isKnown = [words.groupRoles, words.speakerRoles, words.quantityHeads].some((list) => list.has(last.key));
  if (!isPlural && !isKnown) return undefined;
  const isDocument = words.speechNouns.has(last.key) && !words.dataNouns.has(last.key);
  if (isDocument || words.finiteVerbs.has(last.key)) return undefined;
  let from = startOf(frame, to, words);
  const joined = /^(?:and|or)$/u.test(tokens[from - 1]?.key ?? '')
    ? barePhraseEndingAt(frame, from - 2, words)
    : undefined;
  if (joined) from = joined.from;
  if (words.determiners.has(tokens[from - 1]?.key ?? '')) return undefined;
  return {
    frame,
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: last.end,
    kind: 'description',
    head: last.key,
    titles: [],
  };
}

function startOf(frame: Frame, to: number, words: ReportingWords): number {
  let from = to;
  while (to - from < LONGEST && isInside(frame, from - 1, words)) from -= 1;
  return from;
}

function isInside({ tokens }: Frame, at: number, words: ReportingWords): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.possessive) return false;
  if (/[^e]ed$/u.test(token.key) && !opensPhrase(tokens[at - 1], words)) return false;
  return (
    !words.phraseEnds.has(token.key) &&
    !words.determiners.has(token.key) &&
    !words.speechVerbs.has(token.key) &&
    !words.finiteVerbs.has(token.key)
  );
}

/** The vote enraged liberals: behind a noun the past form is a verb; behind an article or adverb it describes. */
function opensPhrase(before: Token | undefined, words: ReportingWords): boolean {
  if (before?.kind !== 'word') return true;
  return words.phraseEnds.has(before.key) || words.determiners.has(before.key) || before.key.endsWith('ly');
}
