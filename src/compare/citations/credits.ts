import type { Credit } from '../../schema/records/credit.ts';
import type { EventArticle } from '../corpus.ts';
import { creditId } from './citation-id.ts';

/** Agencies, authors, credit lines and owners of pictures, as the front matter of the article lists them. */
export function creditsOf({ id, credits }: EventArticle): Credit[] {
  if (!credits) return [];
  return (['agency', 'byline', 'credit', 'picture'] as const).flatMap((kind) =>
    credits[kind].map((text, place) => ({ id: creditId(id, kind, place), article: id, kind, place, text })),
  );
}
