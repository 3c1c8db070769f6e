import type { APIContext } from 'astro';
import { getRecords, readTexts } from '../../../content.ts';
import { citationOf } from '../../../view/citations/citation.ts';
import { CITATION_FORMATS, type CitationFormat, writeCitations } from '../../../view/citations/formats.ts';
import { editionOf } from '../../../view/edition.ts';
import { makeHrefs } from '../../../view/hrefs.ts';

export async function getStaticPaths() {
  const { events } = editionOf(await getRecords());
  return events.flatMap(({ slug }) =>
    CITATION_FORMATS.map((format) => ({ params: { event: slug, format }, props: { event: slug, format } })),
  );
}

/** The citations of all articles on an event. */
export async function GET({ props }: APIContext<{ event: string; format: CitationFormat }>): Promise<Response> {
  const to = makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE);
  const edition = editionOf(await getRecords());
  const texts = await readTexts(edition.articlesOfEvent(props.event));
  const citations = texts.map((text) => citationOf(edition, text, to));
  return new Response(writeCitations(props.format, citations));
}
