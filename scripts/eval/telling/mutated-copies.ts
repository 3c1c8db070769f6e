import type { EventArticle } from '../../../src/compare/corpus.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Contradiction } from '../../../src/schema/records/contradiction.ts';
import type { SentenceRef, Slice } from '../../../src/schema/records/evidence.ts';

/** A copy of an article as of another source, and the sentences in it that were changed. */
export interface Mutated {
  readonly article: EventArticle;
  readonly sentences: ReadonlySet<string>;
}

/** Name and source of a copy. */
export const COPY = 'changed-copy';

/** The article with one number, date or “not” changed in each sentence that tells a statement, as far as it has one; `undefined` where none has. */
export function mutatedCopy(
  kind: Contradiction['kind'],
  article: EventArticle,
  found: Comparison,
): Mutated | undefined {
  const told = new Set(
    found.statements.flatMap(({ members }) =>
      members.filter((one) => one.article === article.id).map((one) => one.sentence),
    ),
  );
  const sentences = new Set<string>();
  const blocks = article.article.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) => {
      const ref = { article: article.id, sentence: sentence.id };
      const text = told.has(sentence.id) ? changed(kind, sentence.text, ref, found) : undefined;
      if (text === undefined) return sentence;
      sentences.add(sentence.id);
      return { ...sentence, text };
    }),
  }));
  const id = `${article.id.slice(0, article.id.lastIndexOf('/'))}/${COPY}`;
  const copy = { ...article, id, source: COPY, article: { ...article.article, blocks } };
  return sentences.size === 0 ? undefined : { article: copy, sentences };
}

function changed(kind: Contradiction['kind'], text: string, ref: SentenceRef, found: Comparison): string | undefined {
  if (kind === 'status') return denied(text);
  const spans = kind === 'number' ? numbersOf(ref, found) : datesOf(ref, found);
  for (const { start, end } of spans) {
    const before = text.slice(start, end);
    const after = kind === 'number' ? otherNumber(before) : otherDate(before);
    if (after !== undefined) return text.slice(0, start) + after + text.slice(end);
  }
  return undefined;
}

function isIn(ref: SentenceRef, at: Slice): boolean {
  return at.article === ref.article && at.sentence === ref.sentence;
}

/** Exact numbers only: of “tens of thousands” no other number would be another claim. */
function numbersOf(ref: SentenceRef, { figures }: Comparison) {
  return figures.flatMap(({ at, number, value, kind }) =>
    isIn(ref, at) && value.low === value.high && kind !== 'ordinal' ? [number] : [],
  );
}

function datesOf(ref: SentenceRef, { dates }: Comparison) {
  return dates.flatMap(({ at, precision }) => (isIn(ref, at) && /^(?:day|month|year)$/.test(precision) ? [at] : []));
}

const OTHER: Readonly<Record<string, string>> = {
  two: 'seven',
  three: 'eight',
  four: 'nine',
  five: 'two',
  six: 'two',
  third: 'sixth',
  fourth: 'seventh',
};

function otherNumber(words: string): string | undefined {
  if (/^\d[\d,.]*$/.test(words)) return String(Math.round(Number(words.replaceAll(',', '')) * 3) + 1);
  const [first = ''] = words.split(/\b/);
  const other = OTHER[first.toLowerCase()];
  return other === undefined ? undefined : words.replace(first, other);
}

/** Another year, else another day of the month. Weekdays are left alone: they often only say when somebody spoke. */
function otherDate(words: string): string | undefined {
  if (/\b(?:1[5-9]|20)\d\d\b/.test(words)) return words.replace(/\b\d{4}\b/, (year) => String(Number(year) - 4));
  if (!/\b\p{Lu}\p{L}{2,}\.? \d{1,2}\b/u.test(words)) return undefined;
  return words.replace(/\b\d{1,2}\b/, (day) => String(Number(day) > 14 ? Number(day) - 9 : Number(day) + 9));
}

function denied(text: string): string | undefined {
  if (/\b(?:not|no|never)\b|n[’']t\b/.test(text) || !/\s(?:was|were|is|are|has|have|had)\s/.test(text))
    return undefined;
  return text.replace(/\s(?:was|were|is|are|has|have|had)\s/, (verb) => `${verb}not `);
}
