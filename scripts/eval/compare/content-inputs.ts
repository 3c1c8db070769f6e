import type { EventArticle, EventInput } from '../../../src/compare/corpus.ts';
import type { Content } from '../../content/read-content.ts';
import type { Words } from '../../content/read-lexicon.ts';
import { eventArticle } from '../../derived/compare-content.ts';
import { normaliseContent } from '../../derived/normalise-content.ts';

/** What the events of a content folder are compared by. Normalised afresh, so that a stale file on the disk is never judged. */
export async function contentInputs(
  content: Content,
  { lexicon, frequencies, gazetteer }: Words,
): Promise<Map<string, EventInput>> {
  const { articles, files } = await normaliseContent(content);
  const published = articles
    .filter(({ lacks }) => lacks.length === 0)
    .map(({ id, article }) => eventArticle({ id, file: article, text: files.get(article) ?? '' }));
  const byEvent = Map.groupBy(published, ({ id }: EventArticle) => id.split('/')[0] ?? id);
  return new Map(
    [...content.events.records].map(([slug, event]) => [
      slug,
      { slug, event, articles: byEvent.get(slug) ?? [], lexicon, frequencies, gazetteer },
    ]),
  );
}
