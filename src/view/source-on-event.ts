import { type Neighbour, publishedLines } from './article.ts';
import { copy } from './copy.ts';
import { printMoment } from './dates.ts';
import { type LanguageAttributes, languageAttributes } from './direction.ts';
import type { ArticleEntry, ArticleText, Edition, EventEntry, SourceEntry } from './edition.ts';
import { headlineLine, ledeLines } from './event.ts';
import { type Figure, figureOf } from './flow.ts';
import type { Hrefs } from './hrefs.ts';
import { type Fact, type Line, oneLine, present } from './line.ts';
import { permit } from './rights.ts';
import { sideBySideLine } from './side-by-side/link.ts';

/** One article of the source on the event. */
export interface SourceArticle {
  readonly headline: Line;
  readonly lede: readonly Line[];
  readonly language: LanguageAttributes;
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
  readonly read: string;
}

export interface SourceOnEventView {
  readonly title: string;
  readonly heading: Line;
  readonly kicker: Line;
  readonly articles: readonly SourceArticle[];
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** Everything the page of one source on one event prints; `texts` are its articles on the event. */
export function sourceOnEventView(
  edition: Edition,
  event: EventEntry,
  source: SourceEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
): SourceOnEventView {
  const siblings = edition.sourcesOfEvent(event.slug);
  const index = siblings.indexOf(source);
  const neighbour = (at: number) => neighbourOf(siblings[at], event, to);
  const { name } = source.facts;
  return {
    title: copy.sourceOnEvent.title(name, event.facts.title),
    heading: [{ text: name }, { text: copy.sourceOnEvent.onThisEvent }],
    kicker: [
      { text: event.facts.title, href: to.event(event.slug) },
      { text: copy.sourceOnEvent.about(name), names: [name], href: to.source(source.slug) },
      ...sideBySideLine(edition, event, to),
    ],
    articles: texts.map((article) => articleOf(article, edition, to)),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  };
}

function articleOf(article: ArticleText, edition: Edition, to: Hrefs): SourceArticle {
  const { id, facts } = article.entry;
  const text = permit(article, edition.source(facts.source).facts);
  const sentences = article.text.blocks.flatMap((block) => block.sentences).length;
  return {
    headline: headlineLine(facts.language, text, to.article(id)),
    lede: ledeLines(article.entry, edition, text, to),
    language: languageAttributes(facts.language),
    facts: articleFacts(article.entry, sentences),
    figures: text.pictures.map(figureOf),
    read: to.article(id),
  };
}

function articleFacts({ facts }: ArticleEntry, sentences: number): Fact[] {
  const lang = languageAttributes(facts.language);
  const lines = (texts: readonly string[]) => texts.flatMap((text) => oneLine(text, { lang }));
  return present([
    { label: copy.article.published, lines: publishedLines(facts) },
    { label: copy.article.modified, lines: oneLine(facts.modified && printMoment(facts.modified)) },
    { label: copy.article.bylines, lines: lines(facts.bylines) },
    { label: copy.article.agencies, lines: lines(facts.agencies) },
    { label: copy.article.credits, lines: lines(facts.credits) },
    { label: copy.article.dateline, lines: lines(facts.dateline === undefined ? [] : [facts.dateline]) },
    { label: copy.event.rows.length, lines: oneLine(copy.sentences(sentences)) },
    { label: copy.article.original, lines: oneLine(facts.url, facts.url === undefined ? {} : { href: facts.url }) },
    { label: copy.article.capture, lines: oneLine(facts.capture.path) },
  ]);
}

function neighbourOf(source: SourceEntry | undefined, event: EventEntry, to: Hrefs): Neighbour | undefined {
  return source && { name: source.facts.name, href: to.sourceOnEvent(event.slug, source.slug) };
}
