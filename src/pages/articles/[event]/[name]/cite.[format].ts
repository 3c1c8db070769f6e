import type { APIContext } from 'astro';
import { getRecords, readText } from '../../../../content.ts';
import { citationOf } from '../../../../view/citations/citation.ts';
import { CITATION_FORMATS, type CitationFormat, writeCitations } from '../../../../view/citations/formats.ts';
import { type ArticleEntry, editionOf, eventOf } from '../../../../view/edition.ts';
import { makeHrefs } from '../../../../view/hrefs.ts';

export async function getStaticPaths() {
  const { articles } = editionOf(await getRecords());
  return articles.flatMap((entry) => {
    const event = eventOf(entry);
    const name = entry.id.slice(event.length + 1);
    return CITATION_FORMATS.map((format) => ({ params: { event, name, format }, props: { entry, format } }));
  });
}

/** The citation of an article. */
export async function GET({ props }: APIContext<{ entry: ArticleEntry; format: CitationFormat }>): Promise<Response> {
  const to = makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE);
  const citation = citationOf(editionOf(await getRecords()), await readText(props.entry), to);
  return new Response(writeCitations(props.format, [citation]));
}
