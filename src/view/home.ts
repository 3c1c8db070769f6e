import { copy } from './copy.ts';
import { languageAttributes } from './direction.ts';
import type { ArticleEntry, Edition } from './edition.ts';
import { whenAndWhere } from './event.ts';
import type { Hrefs } from './hrefs.ts';
import type { Line, Words } from './line.ts';

/** An event in the list of events. */
export interface EventLines {
  readonly title: string;
  readonly href: string;
  readonly about: Line;
  /** Its sources, each a link to the source on the event. */
  readonly sources: Line;
  /** Source and headline of every article; empty where the sources are too many to be read one below the other. */
  readonly headlines: readonly Line[];
}

/** As many as an event’s table has columns. */
const MOST_HEADLINES = 8;

/** All events, the newest first. */
export function eventList(edition: Edition, to: Hrefs): EventLines[] {
  return edition.events.map((event) => {
    const sources = edition.sourcesOfEvent(event.slug);
    return {
      title: event.facts.title,
      href: to.event(event.slug),
      about: [...whenAndWhere(event), { text: copy.sources(sources.length) }],
      sources: sources.map(({ slug }) => sourceWords(edition, event.slug, slug, to)),
      headlines:
        sources.length > MOST_HEADLINES
          ? []
          : edition
              .articlesOfEvent(event.slug)
              .map((entry) => [sourceWords(edition, event.slug, entry.facts.source, to), headlineWords(entry, to)]),
    };
  });
}

/** An event with its articles, for the list that stands where nothing can be searched. */
export interface EventArticles {
  readonly title: string;
  readonly href: string;
  readonly articles: readonly Line[];
}

/** Every article by event. Headlines are always allowed; one that the capture does not carry is not made up. */
export function articleList(edition: Edition, to: Hrefs): EventArticles[] {
  return edition.events.map(({ slug, facts }) => ({
    title: facts.title,
    href: to.event(slug),
    articles: edition
      .articlesOfEvent(slug)
      .map((entry) => [{ text: edition.source(entry.facts.source).facts.name }, headlineWords(entry, to)]),
  }));
}

function sourceWords(edition: Edition, event: string, source: string, to: Hrefs): Words {
  return { text: edition.source(source).facts.name, href: to.sourceOnEvent(event, source) };
}

/** The headline as a link to its article. */
function headlineWords({ id, facts }: ArticleEntry, to: Hrefs): Words {
  const href = to.article(id);
  if (facts.headlineBasis === 'derived') return { text: copy.article.noHeadline, soft: true, href };
  return { text: facts.headline, lang: languageAttributes(facts.language), href };
}
