import type { Part, Sentence } from '../../text/read-article.ts';
import { type ArticleText, type Edition, eventOf } from '../edition.ts';
import { printDays } from '../parts/dates.ts';
import { permit } from '../rights.ts';

/** What may be found, as `search/index-format.ts` wants it: sources, events and articles are named by their place in the lists. */
interface Findable {
  readonly sources: readonly { readonly slug: string; readonly name: string }[];
  readonly events: readonly { readonly slug: string; readonly title: string; readonly when: string }[];
  readonly articles: readonly {
    readonly name: string;
    readonly event: number;
    readonly source: number;
    readonly lang: string;
  }[];
  /** Article, anchor, number or part, text. */
  readonly texts: readonly (readonly [number, string, number | Exclude<Part, 'body'>, string])[];
}

/** Everything that may be found: headlines, and the sentences that each source’s rights let through. */
export function findable(edition: Edition, texts: readonly ArticleText[]): Findable {
  const events = new Map(edition.events.map(({ slug }, index) => [slug, index]));
  const sources = new Map(edition.sources.map(({ slug }, index) => [slug, index]));
  return {
    sources: edition.sources.map(({ slug, facts }) => ({ slug, name: facts.name })),
    events: edition.events.map(({ slug, facts }) => ({
      slug,
      title: facts.title,
      when: printDays(facts.date, facts.until),
    })),
    articles: texts.map(({ entry }) => ({
      name: entry.id.slice(entry.id.indexOf('/') + 1),
      event: events.get(eventOf(entry)) ?? -1,
      source: sources.get(entry.facts.source) ?? -1,
      lang: entry.facts.language,
    })),
    texts: texts.flatMap((article, index) =>
      sentencesOf(edition, article).map((sentence) => [index, sentence.id, placeOf(sentence), sentence.text] as const),
    ),
  };
}

function sentencesOf(edition: Edition, article: ArticleText): Sentence[] {
  const { headline, dek, blocks, pictures } = permit(article, edition.source(article.entry.facts.source).facts);
  return [
    ...(headline ? [headline] : []),
    ...(dek?.sentences ?? []),
    ...blocks.flatMap(({ sentences }) => sentences),
    ...pictures.flatMap(({ sentences }) => sentences),
  ];
}

function placeOf({ part, number }: Sentence): number | Exclude<Part, 'body'> {
  return part === 'body' ? (number ?? 1) : part;
}
