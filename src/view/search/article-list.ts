import { copy } from '../copy.ts';
import type { ArticleEntry, Edition } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { languageAttributes } from '../parts/direction.ts';
import type { Line, Words } from '../parts/line.ts';

/** An event with its articles, for the list that stands where nothing can be searched. */
export interface EventArticles {
  readonly title: string;
  readonly href: string;
  readonly articles: readonly Line[];
}

/** Articles listed where nothing can be searched: some ten screens. With all 3,000 of an archive the page weighed more than a megabyte. */
const MOST_LISTED = 200;

/**
 * Articles by event, the newest events first: all of them, or, of an archive, those of as many events as have about `most`.
 * Headlines are always allowed; one that the capture does not carry is not made up.
 */
export function articleList(
  edition: Edition,
  to: Hrefs,
  most = MOST_LISTED,
): { events: EventArticles[]; isWhole: boolean } {
  const events: EventArticles[] = [];
  let left = most;
  for (const { slug, facts } of edition.events) {
    if (left <= 0) break;
    const articles = edition.articlesOfEvent(slug);
    left -= articles.length;
    events.push({
      title: facts.title,
      href: to.event(slug),
      articles: articles.map((entry) => [
        { text: edition.source(entry.facts.source).facts.name },
        headlineWords(entry, to),
      ]),
    });
  }
  return { events, isWhole: events.length === edition.events.length };
}

/** The headline as a link to its article. */
function headlineWords({ id, facts }: ArticleEntry, to: Hrefs): Words {
  const href = to.article(id);
  if (facts.headlineBasis === 'derived') return { text: copy.article.noHeadline, soft: true, href };
  return { text: facts.headline, lang: languageAttributes(facts.language), href };
}
