import { copy } from '../copy.ts';
import { type ArticleText, type Edition, eventOf } from '../edition.ts';
import { permit } from '../rights.ts';

/** An article’s headline; where the capture carries none, a description in our words, never derived ones. */
export function titleOf(edition: Edition, article: ArticleText): string {
  const source = edition.source(article.entry.facts.source).facts;
  const { headline } = permit(article, source);
  return headline?.text ?? copy.article.untitled(source.name, edition.event(eventOf(article.entry)).facts.title);
}
