import { splitSentences } from '../text/sentences.ts';
import { findDateline } from './phrases/datelines.ts';

/** Longest derived headline, in characters; about two lines of a list. */
const LONGEST = 100;
/** Fewest words of a clause that can stand as a headline. */
const FEWEST = 4;

/**
 * A headline for a text that carries none: the verbatim beginning of its first sentence, cut at a clause boundary, else
 * between words and closed with “…”. `lede` is the first paragraph. A dateline is left out; the empty text gives “Untitled”.
 */
export function deriveHeadline(lede: string): string {
  const text = lede.slice(findDateline(lede)?.end ?? 0);
  const first = firstClosed(text);
  if (first === '') return 'Untitled';
  if (first.length <= LONGEST) return withoutStop(first);
  return clauseOf(first) ?? `${first.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`;
}

/** The first sentence, with those behind it that a quotation it opens goes on in; the first alone if the quotation never closes. */
function firstClosed(text: string): string {
  const sentences = splitSentences(text, 'en');
  const start = sentences[0]?.start ?? 0;
  const closed = sentences.find(({ end }) => isClosed(text.slice(start, end))) ?? sentences[0];
  return closed ? text.slice(start, closed.end) : '';
}

/** The longest run of clauses that is short enough; `undefined` if the first clause is too long or too short. */
function clauseOf(sentence: string): string | undefined {
  const ends = [...sentence.matchAll(CLAUSE_END)].map((match) => match.index).filter((end) => end <= LONGEST);
  const clauses = ends.map((end) => sentence.slice(0, end).trimEnd());
  return clauses.findLast((clause) => clause.split(/\s+/).length >= FEWEST && isClosed(clause));
}

/** Commas and dashes, and the words that open a further clause. Not inside figures. */
const CLAUSE_END =
  /(?:[,;:](?=["”’]?\s)|\s[–—-]\s|\s(?=(?:after|before|because|while|although|which|who|where|when|since|until|following|amid|as|but)\s))/gu;

/** Whether every quotation mark and bracket that opens also closes. */
function isClosed(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0 && count(/\(/g) === count(/\)/g);
}

function withoutStop(sentence: string): string {
  return sentence.replace(/(?<![.\p{Lu}])\.$/u, '');
}
