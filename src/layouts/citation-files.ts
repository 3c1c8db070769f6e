import type { APIContext } from 'astro';
import { getRecords, readText, readTexts } from '../content.ts';
import { citationOf } from '../view/citations/citation.ts';
import { hasOwnFiles } from '../view/citations/files.ts';
import { type CitationFormat, writeCitations } from '../view/citations/formats.ts';
import { type ArticleEntry, type ArticleText, editionOf, eventOf } from '../view/edition.ts';
import { makeHrefs } from '../view/hrefs.ts';

/**
 * What makes the file of one format for every article. Each format has a route of its own: in development a file is found
 * only if the name of its route ends like a file.
 */
export function articleCitations(format: CitationFormat) {
  return {
    getStaticPaths: async () => {
      const { articles, site } = editionOf(await getRecords());
      if (!hasOwnFiles(site)) return [];
      return articles.map((entry) => {
        const event = eventOf(entry);
        return { params: { event, name: entry.id.slice(event.length + 1) }, props: { entry } };
      });
    },
    GET: async ({ props }: APIContext<{ entry: ArticleEntry }>) => respond(format, [await readText(props.entry)]),
  };
}

/** What makes the file of one format for every event, with the citations of all its articles. */
export function eventCitations(format: CitationFormat) {
  return {
    getStaticPaths: async () => {
      const { events } = editionOf(await getRecords());
      return events.map(({ slug }) => ({ params: { event: slug }, props: { event: slug } }));
    },
    GET: async ({ props }: APIContext<{ event: string }>) => {
      const { articlesOfEvent } = editionOf(await getRecords());
      return respond(format, await readTexts(articlesOfEvent(props.event)));
    },
  };
}

async function respond(format: CitationFormat, texts: readonly ArticleText[]): Promise<Response> {
  const edition = editionOf(await getRecords());
  const to = makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE);
  const citations = texts.map((text) => citationOf(edition, text, to));
  return new Response(writeCitations(format, citations));
}
