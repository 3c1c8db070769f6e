import { copy } from '../copy.ts';
import type { Edition } from '../edition.ts';
import { whenAndWhere } from '../event/event.ts';
import { FEED_LENGTH } from '../feeds/feed.ts';
import type { Hrefs } from '../hrefs.ts';
import { addressOf } from './breadcrumbs.ts';

/**
 * llms.txt as llmstxt.org has it: name, description, how the site may be read, then links to its newest events and to its
 * other lists. A fixed form filled with titles; nothing of an article is in it, not even a headline.
 */
export function llmsOf(edition: Edition, to: Hrefs): string {
  const { title, description, licence } = edition.site;
  const { notes, sections } = copy.llms;
  const events = edition.events.slice(0, FEED_LENGTH).map((event) => {
    const about = [
      ...whenAndWhere(event).map(({ text }) => text),
      copy.articles(edition.articlesOfEvent(event.slug).length),
    ];
    return link(event.facts.title, addressOf(to, to.event(event.slug)), about.join(', '));
  });
  const lists = [
    link(copy.sourcesPage.heading, addressOf(to, to.sources), copy.sources(edition.sources.length)),
    link(copy.nav.method, addressOf(to, to.method)),
    ...(to.absolute(to.sitemap) === undefined ? [] : [link(sections.sitemap, addressOf(to, to.sitemap))]),
  ];
  return [
    `# ${escaped(title)}`,
    `> ${escaped(description)}`,
    ...[...notes, licence].map(escaped),
    ...(events.length === 0 ? [] : [`## ${sections.events}`, events.join('\n')]),
    `## ${sections.about}`,
    `${lists.join('\n')}\n`,
  ].join('\n\n');
}

function link(text: string, address: string, about?: string): string {
  return `- [${escaped(text)}](${address})${about === undefined ? '' : `: ${escaped(about)}`}`;
}

/** On one line, with everything that Markdown could take for a mark of its own behind a backslash. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>&~#]|^[-+=]|(?<=^\d+)[.)]/g, '\\$&');
}
