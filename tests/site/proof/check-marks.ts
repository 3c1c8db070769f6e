import { type Mark, marksIn, sentenceOf } from './marks.ts';
import type { Site } from './site.ts';
import type { Told } from './told.ts';

/** Marks whose sentence is not what they say: another number, another part, another source. */
export function checkMarks({ pages, told }: Site): string[] {
  return pages.flatMap(({ path, root }) =>
    marksIn(root).flatMap((mark) => faultOf(mark, told).map((fault) => `${path}: ${fault}`)),
  );
}

function faultOf(mark: Mark, told: Told): string[] {
  const { article, sentence, place, name } = mark;
  const report = told.reports.get(article);
  const id = sentenceOf(mark, told);
  const found = id === undefined ? undefined : report?.sentences.get(id);
  if (!report || !found) return [`“${name}” leads to no sentence of ${article}`];
  const rights = told.outlets.get(report.source)?.rights;
  if (sentence === undefined && rights === 'full')
    return [`“${name}” does not lead to its sentence, though ${article} may be shown`];
  const is = found.part === 'body' ? found.number : found.part;
  return is === place ? [] : [`“${name}” leads to ${is} of ${article}`];
}
