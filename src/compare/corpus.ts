import type { ArticleFacts } from '../schema/article.ts';
import type { NewsEvent } from '../schema/event.ts';
import type { Lexicon } from '../schema/lexicon.ts';
import type { Credit } from '../schema/records/credit.ts';
import { compareText } from '../text/order.ts';
import type { Article, Part, Sentence } from '../text/read-article.ts';
import { type Word, wordsOf } from '../text/words.ts';
import type { Gazetteer } from './places/gazetteer.ts';

/** One article of the event, as its files on the disk say. */
export interface EventArticle {
  /** `<event>/<name>`. */
  readonly id: string;
  readonly source: string;
  readonly language: string;
  readonly published: string;
  /** SHA-256 of the article file. */
  readonly sha256: string;
  readonly article: Article;
  /** Who the front matter says made it; absent where nothing is known of it. */
  readonly credits?: PrintedCredits;
}

/** The lists of an article’s front matter that say who made it. `picture`: of the captions that have one. */
export type PrintedCredits = Readonly<Record<Credit['kind'], readonly string[]>>;

/** The credits in the front matter of an article. */
export function printedCredits(
  facts: Pick<ArticleFacts, 'agencies' | 'bylines' | 'credits' | 'captions'>,
): PrintedCredits {
  return {
    agency: facts.agencies,
    byline: facts.bylines,
    credit: facts.credits,
    picture: facts.captions.flatMap(({ credit }) => credit ?? []),
  };
}

/** Everything a comparison is made of. The same input gives the same comparison, in whatever order the articles stand. */
export interface EventInput {
  readonly slug: string;
  readonly event: NewsEvent;
  readonly articles: readonly EventArticle[];
  readonly lexicon: Lexicon;
  /** How many of a large number of news sentences hold a stem; see `content/lexicon/`. */
  readonly frequencies: Frequencies;
  /** Where towns are looked up; without it no place is. */
  readonly gazetteer?: Gazetteer;
}

/** Background frequencies: of `sentences` sentences, `get(stem)` hold the stem. */
export interface Frequencies {
  readonly sentences: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** A sentence of headline, dek or body: what is aligned. Captions are left out. */
export interface Unit {
  /** Place in `Corpus.units`. */
  readonly index: number;
  readonly article: string;
  readonly source: string;
  readonly sentence: string;
  readonly part: Exclude<Part, 'caption'>;
  /** Number of the body’s block, from 0; -1 outside the body. */
  readonly block: number;
  /** Place of the sentence in its block, dek or headline, from 0. */
  readonly place: number;
  readonly text: string;
  readonly words: readonly Word[];
}

/** All that the measures read: the input, and of it what is compared. */
export interface Corpus {
  readonly input: EventInput;
  /** Articles that are compared, by id. */
  readonly articles: readonly EventArticle[];
  /** Units of these articles in the order of reading: headline, dek, body. */
  readonly units: readonly Unit[];
}

/** Only texts in these languages are compared; a word list and a stemmer exist for no other. */
const COMPARED_LANGUAGES: ReadonlySet<string> = new Set(['en']);

/** Whether an article’s language is compared, of whichever region: en-GB counts as en. */
export function isCompared({ language }: Pick<EventArticle, 'language'>): boolean {
  return COMPARED_LANGUAGES.has(language.split('-')[0] ?? language);
}

/** The units of the articles that are compared, articles in the order of their ids. */
export function corpusOf(input: EventInput): Corpus {
  const articles = input.articles.filter(isCompared).toSorted((a, b) => compareText(a.id, b.id));
  const units = articles.flatMap(unitsOf).map((unit, index) => ({ ...unit, index }));
  return { input, articles, units };
}

function unitsOf({ id, source, article }: EventArticle): Omit<Unit, 'index'>[] {
  const unit = (sentence: Sentence, block: number, place: number) => ({
    article: id,
    source,
    sentence: sentence.id,
    part: sentence.part as Unit['part'],
    block,
    place,
    text: sentence.text,
    words: wordsOf(sentence.text),
  });
  return [
    ...(article.headline ? [unit(article.headline, -1, 0)] : []),
    ...article.dek.map((sentence, place) => unit(sentence, -1, place)),
    ...article.blocks.flatMap(({ sentences }, block) =>
      sentences.map((sentence, place) => unit(sentence, block, place)),
    ),
  ];
}
