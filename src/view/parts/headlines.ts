import { copy } from '../copy.ts';
import type { ArticleText, SourceEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { type Permitted, permit } from '../rights.ts';
import { languageAttributes } from './direction.ts';
import type { Line } from './line.ts';

/** The headline, or that the capture has none: a derived one is no headline of a source. With `href`, as a link to it. */
export function headlineLine(language: string, { headline }: Permitted, href?: string): Line {
  const link = href === undefined ? {} : { href };
  if (!headline)
    return [{ text: href === undefined ? copy.noneInCapture : copy.article.noHeadline, soft: true, ...link }];
  return [{ text: headline.text, lang: languageAttributes(language), ...link }];
}

/** The headline of an article, which leads to where it stands there. */
export function headlineOfArticle(article: ArticleText, { facts: source }: SourceEntry, to: Hrefs): Line {
  const { id, facts } = article.entry;
  const text = permit(article, source);
  return headlineLine(facts.language, text, text.headline && to.article(id, text.headline.id));
}
