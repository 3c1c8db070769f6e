import type { SentenceRef } from '../../schema/records/evidence.ts';
import type { Sentence } from '../../text/read-article.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { ArticleText, Edition } from '../edition.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import { permit } from '../rights.ts';

/** Where a compared sentence stands, and whether it may be printed. */
export interface SentencePlace {
  readonly article: string;
  readonly sentence: Sentence;
  readonly source: string;
  readonly language: string;
  /** How far down in its article the sentence stands, from 0 to 1. */
  readonly depth: number;
  readonly mayBePrinted: boolean;
  /** Whether it is a sub-heading of the body. */
  readonly isSubheading: boolean;
  /** The sentences of the body before and after it that may be printed. */
  readonly before: Sentence | undefined;
  readonly after: Sentence | undefined;
}

/** The places of all sentences of headline, dek and body, by `sentenceKey()`. */
export type SentencePlaces = ReadonlyMap<string, SentencePlace>;

/** The places of all sentences of these articles that a comparison may name. */
export function sentencePlaces(edition: Edition, texts: readonly ArticleText[]): SentencePlaces {
  const places = new Map<string, SentencePlace>();
  for (const article of texts) {
    for (const place of placesOf(article, edition)) {
      places.set(sentenceKey({ article: place.article, sentence: place.sentence.id }), place);
    }
  }
  return places;
}

/** Whether the sentence in which something stands may be printed. */
export function mayBePrinted(ref: SentenceRef, places: SentencePlaces): boolean {
  return places.get(sentenceKey(ref))?.mayBePrinted === true;
}

/** The language of the sentence in which something stands; the site’s own where the sentence is not known. */
export function languageIn(ref: SentenceRef, places: SentencePlaces): LanguageAttributes {
  return languageAttributes(places.get(sentenceKey(ref))?.language ?? copy.language);
}

/** Slug of the source that prints the sentence in which something stands; `undefined` where the sentence is not known. */
export function sourceIn(ref: SentenceRef, places: SentencePlaces): string | undefined {
  return places.get(sentenceKey(ref))?.source;
}

function placesOf(article: ArticleText, edition: Edition): SentencePlace[] {
  const { entry, text } = article;
  const permitted = permit(article, edition.source(entry.facts.source).facts);
  const body = permitted.blocks.flatMap(({ sentences }) => sentences);
  const printed = new Set(
    [...(permitted.headline ? [permitted.headline] : []), ...(permitted.dek?.sentences ?? []), ...body].map(
      ({ id }) => id,
    ),
  );
  const subheadings = new Set(
    text.blocks.flatMap(({ kind, sentences }) => (kind === 'heading' ? sentences.map(({ id }) => id) : [])),
  );
  const all = [
    ...(text.headline ? [text.headline] : []),
    ...text.dek,
    ...text.blocks.flatMap(({ sentences }) => sentences),
  ];
  return all.map((sentence, at) => ({
    article: entry.id,
    sentence,
    source: entry.facts.source,
    language: entry.facts.language,
    depth: at / all.length,
    mayBePrinted: printed.has(sentence.id),
    isSubheading: subheadings.has(sentence.id),
    before: sentence.number === undefined ? undefined : body[sentence.number - 2],
    after: sentence.number === undefined ? undefined : body[sentence.number],
  }));
}
