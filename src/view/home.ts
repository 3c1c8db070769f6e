import { copy } from './copy.ts';
import type { Edition } from './edition.ts';
import { whenAndWhere } from './event.ts';
import type { Hrefs } from './hrefs.ts';
import type { Line } from './line.ts';

/** An event in the list of events. */
export interface EventLines {
  readonly title: string;
  readonly href: string;
  readonly about: Line;
  /** Its sources, each a link to the source on the event. */
  readonly sources: Line;
}

/** All events, the newest first. */
export function eventList(edition: Edition, to: Hrefs): EventLines[] {
  return edition.events.map((event) => {
    const sources = edition.sourcesOfEvent(event.slug);
    return {
      title: event.facts.title,
      href: to.event(event.slug),
      about: [...whenAndWhere(event), { text: copy.sources(sources.length) }],
      sources: sources.map(({ slug, facts }) => ({ text: facts.name, href: to.sourceOnEvent(event.slug, slug) })),
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
      .map(({ id, facts: article }) => [
        { text: edition.source(article.source).facts.name, href: to.article(id) },
        article.headlineBasis === 'derived'
          ? { text: copy.article.noHeadline, soft: true }
          : { text: article.headline },
      ]),
  }));
}
