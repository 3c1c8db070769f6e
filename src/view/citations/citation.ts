import { titleOf } from '../article/article-title.ts';
import type { ArticleText, Edition } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { type Author, authorsOf } from './author.ts';

/** What every citation format says of an article. Nothing in it comes from the body. */
export interface Citation {
  /** `<event>/<name>` */
  readonly id: string;
  /** The headline; where the capture carries none, a description in our words. */
  readonly title: string;
  /** As printed, in order; none if no byline is printed. */
  readonly authors: readonly Author[];
  /** Day of publication, `2031-03-04`: the precision that all three formats share. */
  readonly day: string;
  /** Name of the outlet. */
  readonly container: string;
  /** The original; where its address is not known, our copy; where that has no address either, nothing. */
  readonly url: string | undefined;
  /** BCP 47. */
  readonly language: string;
  /** Which copy was read: this site, the article’s id and the digest of its capture. */
  readonly note: string;
}

/** The citation of an article, through the rights gate. */
export function citationOf(edition: Edition, article: ArticleText, to: Hrefs): Citation {
  const { id, facts } = article.entry;
  const source = edition.source(facts.source).facts;
  return {
    id,
    title: titleOf(edition, article),
    authors: authorsOf(facts, source),
    day: facts.published.slice(0, 10),
    container: source.name,
    url: facts.url ?? to.absolute(to.article(id)),
    language: facts.language,
    note: `${edition.site.title}, ${id}, SHA-256 ${facts.capture.sha256}`,
  };
}
