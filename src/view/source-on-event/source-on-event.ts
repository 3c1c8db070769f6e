import { type Neighbour, publishedLines } from '../article/article.ts';
import { type Figure, figureOf } from '../article/flow.ts';
import { copy } from '../copy.ts';
import type { ArticleEntry, ArticleText, Edition, EventEntry, SourceEntry } from '../edition.ts';
import { ledeLines } from '../event/articles-table.ts';
import { heldBackLine } from '../event/held-back.ts';
import type { Hrefs } from '../hrefs.ts';
import { printMoment } from '../parts/dates.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import { headlineLine } from '../parts/headlines.ts';
import { letterAt, letterWords } from '../parts/letters.ts';
import { type Fact, type Line, oneLine, present } from '../parts/line.ts';
import type { Matrix } from '../parts/matrix.ts';
import { permit } from '../rights.ts';
import { sideBySideLine } from '../side-by-side/link.ts';
import type { Told } from '../told/told.ts';
import { againstTable } from './against.ts';
import { type EntryList, onlyLists } from './only.ts';
import { type Own, ownOf } from './own.ts';
import { notFoundList, toldList } from './shared.ts';

/** One article of the source on the event. */
export interface SourceArticle {
  /** Its headline, behind its letter where the source has several. */
  readonly headline: Line;
  /** What its own part of the page is called. */
  readonly heading: string;
  /** Its date, its length, and the way to its text. */
  readonly meta: Line;
  readonly lede: readonly Line[];
  readonly language: LanguageAttributes;
  readonly facts: readonly Fact[];
  readonly figures: readonly Figure[];
}

/** The source held against the others. */
export interface Compared {
  readonly heading: string;
  readonly table: Matrix;
  readonly only: EntryList;
  readonly undecided: EntryList;
  readonly notFound: EntryList;
  readonly told: EntryList;
  /** Opens the list of what is told elsewhere; absent where that is nothing. */
  readonly openTold: string | undefined;
}

interface SourceOnEventView {
  readonly title: string;
  readonly heading: Line;
  readonly kicker: Line;
  /** Absent where nothing was compared. */
  readonly compared: Compared | undefined;
  /** Why nothing of this source was compared, though others were, or why nothing compared is shown. */
  readonly notCompared: string | undefined;
  readonly articles: readonly SourceArticle[];
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/**
 * Everything the page of one source on one event prints; `texts` are its articles on the event, `told` is what the event’s
 * articles have in common, where there is anything to compare.
 */
export function sourceOnEventView(
  edition: Edition,
  event: EventEntry,
  source: SourceEntry,
  texts: readonly ArticleText[],
  told: Told | undefined,
  to: Hrefs,
): SourceOnEventView {
  const siblings = edition.sourcesOfEvent(event.slug);
  const index = siblings.indexOf(source);
  const neighbour = (at: number) => neighbourOf(siblings[at], event, to);
  const { name } = source.facts;
  const own = told && ownOf(told, source);
  return {
    title: copy.sourceOnEvent.title(name, event.facts.title),
    heading: [{ text: name }, { text: copy.sourceOnEvent.onThisEvent }],
    kicker: [
      { text: event.facts.title, href: to.event(event.slug) },
      { text: copy.sourceOnEvent.about(name), names: [name], href: to.source(source.slug) },
      ...sideBySideLine(edition, event, to),
    ],
    compared: own && comparedOf(own),
    notCompared: told && !own ? copy.notes.notCompared(reasonOf(told, source)) : heldBackLine(event, siblings.length),
    articles: texts.map((article, index) =>
      articleOf(article, texts.length < 2 ? undefined : letterAt(index), edition, to),
    ),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  };
}

function comparedOf(own: Own): Compared {
  const told = toldList(own);
  return {
    heading: copy.against.heading(own.others.length),
    table: againstTable(own),
    ...onlyLists(own),
    notFound: notFoundList(own),
    told,
    openTold: told.entries.length === 0 ? undefined : copy.toldElsewhere.all(told.entries.length),
  };
}

function reasonOf({ comparison }: Told, { slug }: SourceEntry): string | undefined {
  return comparison.articles.find(({ source }) => source === slug)?.reason;
}

function articleOf(article: ArticleText, letter: string | undefined, edition: Edition, to: Hrefs): SourceArticle {
  const { id, facts } = article.entry;
  const text = permit(article, edition.source(facts.source).facts);
  const sentences = article.text.blocks.flatMap((block) => block.sentences).length;
  const headline = text.headline ? headlineLine(facts.language, text) : [{ text: copy.article.noHeadline, soft: true }];
  return {
    headline: [...letterWords(letter), ...headline],
    heading: copy.sourceOnEvent.article(letter),
    meta: [
      { text: printMoment(facts.published) },
      { text: copy.sentences(sentences) },
      { text: copy.sourceOnEvent.read(letter), href: to.article(id) },
    ],
    lede: ledeLines(article.entry, edition, text, to),
    language: languageAttributes(facts.language),
    facts: articleFacts(article.entry, sentences),
    figures: text.pictures.map(figureOf),
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
