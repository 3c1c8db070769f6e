import type { Comparison } from '../../schema/comparison.ts';
import type { ArticleText, Edition } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { type Told, toldOf } from './told.ts';

const made = new WeakMap<readonly ArticleText[], Told>();

/**
 * What panels, notes and marks of an event are made from, made once for all pages that bring the same list of all its texts.
 * `undefined` where nothing was compared with anything: no comparison, or articles of one source in it.
 */
export function comparedEvent(
  edition: Edition,
  slug: string,
  texts: readonly ArticleText[],
  comparison: Comparison | undefined,
  to: Hrefs,
): Told | undefined {
  if (!comparison || comparedSources(comparison) < 2) return undefined;
  const known = made.get(texts);
  if (known?.comparison === comparison && known.edition === edition) return known;
  const told = toldOf(edition, edition.event(slug), texts, comparison, to);
  made.set(texts, told);
  return told;
}

/** How many sources an “in 4 of 5” counts: those of which an article was compared; one in another language was not. */
export function comparedSources({ articles }: Pick<Comparison, 'articles'>): number {
  return new Set(articles.filter(({ compared }) => compared).map(({ source }) => source)).size;
}
