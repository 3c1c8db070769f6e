import type { SentenceRef } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Told } from './told.ts';

/** Where a sentence stands among all of the event: by the order of articles, then down each. Behind all what is in none of them. */
export function readingOrder({ edition, event, places }: Told): (ref: SentenceRef) => number {
  const articles = new Map(edition.articlesOfEvent(event.slug).map(({ id }, at) => [id, at]));
  return (ref) => (articles.get(ref.article) ?? articles.size) + (places.get(sentenceKey(ref))?.depth ?? 0);
}
