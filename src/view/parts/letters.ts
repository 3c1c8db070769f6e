import type { ArticleEntry } from '../edition.ts';
import type { Words } from './line.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** The letters that tell articles of one source apart, by article id: a, b, … Absent where a source has one article. */
export function lettersOf(articles: readonly ArticleEntry[]): ReadonlyMap<string, string> {
  const bySource = Map.groupBy(articles, ({ facts }) => facts.source);
  return new Map(
    [...bySource.values()]
      .filter((own) => own.length > 1)
      .flatMap((own) => own.map(({ id }, at) => [id, letterAt(at)])),
  );
}

/** What tells the articles of one source apart: a, b, …, by their order. */
export function letterAt(index: number): string {
  return ALPHABET[index] ?? String(index + 1);
}

/** A letter as it stands in front of what an article has; nothing where there is none. */
export function letterWords(letter: string | undefined): Words[] {
  return letter === undefined ? [] : [{ text: letter, isLetter: true }];
}
